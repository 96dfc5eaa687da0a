"""SQL for a value, and a literal of Alembic's own kind: online the driver could not take the first, here it stands."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "event",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.DateTime),
        sa.Column("name", sa.String(50)),
        sa.Column("data", sa.JSON),
    )


event = sa.table("event", sa.column("id"), sa.column("at", sa.DateTime), sa.column("name"), sa.column("data", sa.JSON))


def upgrade():
    op.bulk_insert(
        event,
        [
            {"id": 1, "at": sa.func.now(), "name": sa.text("lower('ONE')"), "data": sa.null()},
            {"id": 2, "at": None, "name": op.inline_literal("two's"), "data": sa.JSON.NULL},
        ],
    )


def downgrade():
    op.execute("DELETE FROM event")
