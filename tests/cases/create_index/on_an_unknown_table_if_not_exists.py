"""Of a table that no revision made only the server can tell which indexes it has: MySQL takes no condition there."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.create_index("ix_legacy_name", "legacy", ["name"], if_not_exists=True)
    op.create_index("ix_legacy_age", "legacy", ["age"], unique=True, if_not_exists=True)
    op.drop_index("ix_legacy_nothing", "legacy", if_exists=True)


def downgrade():
    op.drop_index("ix_legacy_age", "legacy", if_exists=True)
    op.drop_index("ix_legacy_name", "legacy", if_exists=True)
