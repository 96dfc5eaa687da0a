"""A constraint that no revision made: MySQL has to be told what it is, and SQLite would have to rebuild the table."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50), CONSTRAINT uq_legacy_name UNIQUE (name))",)


def upgrade():
    op.drop_constraint("uq_legacy_name", "legacy", type_="unique")


def downgrade():
    op.create_unique_constraint("uq_legacy_name", "legacy", ["name"])
