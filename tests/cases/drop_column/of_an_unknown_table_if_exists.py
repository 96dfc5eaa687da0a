"""Whether a column is there must be known where the statement cannot ask."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.drop_column("legacy", "age", if_exists=True)


def downgrade():
    pass
