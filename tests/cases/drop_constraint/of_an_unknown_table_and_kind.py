"""The same, where the call does not say what kind of constraint it is."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50), CONSTRAINT uq_legacy_name UNIQUE (name))",)


def upgrade():
    op.drop_constraint("uq_legacy_name", "legacy")


def downgrade():
    op.create_unique_constraint("uq_legacy_name", "legacy", ["name"])
