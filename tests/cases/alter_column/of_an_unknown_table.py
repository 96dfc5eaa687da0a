"""A column of a table that no revision made: PostgreSQL changes what is said; MODIFY and a rebuild need the rest."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.alter_column("legacy", "age", nullable=False)


def downgrade():
    op.alter_column("legacy", "age", nullable=True)
