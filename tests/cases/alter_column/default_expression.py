"""Defaults that the server works out for each row."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "MODIFY says all of the column; after ALTER COLUMN ... DROP DEFAULT an INSERT without it would fail",
    "mariadb": "as MySQL",
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}


def given():
    op.create_table(
        "event",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.DateTime),
        sa.Column("weight", sa.Integer, server_default="1"),
    )
    op.execute("INSERT INTO event (id, at, weight) VALUES (1, '2020-02-02 02:02:02', 5)")


def upgrade():
    op.alter_column("event", "at", server_default=sa.func.now())
    op.alter_column("event", "weight", server_default=sa.text("(1 + 1)"))


def downgrade():
    op.alter_column("event", "weight", server_default="1")
    op.alter_column("event", "at", server_default=None)
