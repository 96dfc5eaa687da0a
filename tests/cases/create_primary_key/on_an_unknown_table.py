"""On a table that no revision made. SQLite would have to rebuild it."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER NOT NULL)",)


def upgrade():
    op.create_primary_key("legacy_pk", "legacy", ["id"])


def downgrade():
    op.drop_constraint("legacy_pk", "legacy", type_="primary")
