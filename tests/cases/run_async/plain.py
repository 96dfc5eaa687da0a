"""A coroutine over the connection, run at once."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True))


note = sa.table("note", sa.column("id", sa.Integer))


async def fill(connection, first, *, last):
    await connection.execute(note.insert(), [{"id": first}])
    async with connection.begin_nested():
        await connection.run_sync(lambda bind: bind.execute(note.insert(), {"id": last}))
    return last


def upgrade():
    assert op.run_async(fill, 1, last=2) == 2


def downgrade():
    op.execute("DELETE FROM note")
