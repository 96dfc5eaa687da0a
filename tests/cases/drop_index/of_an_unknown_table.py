"""An index that no revision made, of a table that none made."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, age INTEGER)", "CREATE INDEX ix_legacy_age ON legacy (age)")


def upgrade():
    op.drop_index("ix_legacy_age", table_name="legacy")


def downgrade():
    op.create_index("ix_legacy_age", "legacy", ["age"])
