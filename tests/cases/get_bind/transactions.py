"""The script's own transactions and connections: what they hold is recorded, and they themselves are not."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session


def given():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True))


note = sa.table("note", sa.column("id", sa.Integer))


def upgrade():
    bind = op.get_bind()
    assert op.get_bind() is bind
    with bind.begin():
        bind.execute(note.insert(), {"id": 1})
    with bind.begin_nested():
        bind.execute(note.insert(), {"id": 2})
    with bind.engine.begin() as connection:
        connection.execute(note.insert(), {"id": 3})
    with bind.engine.connect() as connection:
        connection.execute(note.insert(), {"id": 4})
        connection.commit()
        connection.execute(sa.select(note))
    with Session(bind.engine) as session:
        session.execute(note.insert(), {"id": 7})
        session.commit()
    bind.commit()
    bind.rollback()
    cursor = bind.connection.cursor()
    cursor.execute("INSERT INTO note (id) VALUES (5)")
    bind.close()
    bind.execute(note.insert(), {"id": 6})


def downgrade():
    op.execute("DELETE FROM note")
