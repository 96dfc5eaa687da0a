"""Savepoints of the script's, one inside the other: what they hold is kept."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True))


note = sa.table("note", sa.column("id", sa.Integer))


def upgrade():
    bind = op.get_bind()
    savepoint = bind.begin_nested()
    bind.execute(note.insert(), {"id": 1})
    savepoint.commit()
    with bind.begin_nested():
        bind.execute(note.insert(), {"id": 2})
        with bind.begin_nested():
            bind.execute(note.insert(), {"id": 3})
    assert bind.in_transaction() and not bind.in_nested_transaction()
    assert bind.get_transaction().is_active and bind.get_nested_transaction() is None
    assert not bind.closed and not bind.invalidated
    bind.execution_options(compiled_cache=None).execute(note.insert(), {"id": 4})
    bind.info["seen"] = bind.get_isolation_level()


def downgrade():
    op.execute("DELETE FROM note")
