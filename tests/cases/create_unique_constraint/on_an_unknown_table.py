"""On a table that no revision made. SQLite would have to rebuild it."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.create_unique_constraint("uq_legacy_name", "legacy", ["name"])


def downgrade():
    op.drop_constraint("uq_legacy_name", "legacy", type_="unique")
