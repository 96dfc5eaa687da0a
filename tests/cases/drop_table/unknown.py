"""A table that no revision made: dropped on trust, and with if_exists by a statement that asks. Then it is gone."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY)",)


def upgrade():
    op.drop_table("legacy")
    op.drop_table("older", if_exists=True)


def downgrade():
    pass
