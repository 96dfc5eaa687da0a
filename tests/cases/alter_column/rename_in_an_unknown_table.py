"""A new name for a column of a table that no revision made."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.alter_column("legacy", "age", new_column_name="years")


def downgrade():
    op.alter_column("legacy", "years", new_column_name="age")
