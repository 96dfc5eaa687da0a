"""On a table that no revision made; on the way back the index is known."""

from alembic import op

ALEMBIC_DIFFERS = {"mysql": "DROP INDEX says the table, which Alembic does not know", "mariadb": "as MySQL"}
BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.create_index("ix_legacy_name", "legacy", ["name"])


def downgrade():
    op.drop_index("ix_legacy_name")
