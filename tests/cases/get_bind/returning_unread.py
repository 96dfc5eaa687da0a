"""RETURNING that nobody reads is left out, and a query is; a statement for many rows is one for each."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", sa.String(200)))


note = sa.table("note", sa.column("id", sa.Integer), sa.column("body", sa.String(200)))


def upgrade():
    bind = op.get_bind()
    bind.execute(sa.select(note))
    bind.exec_driver_sql("SELECT 1")
    bind.execute(note.insert().values(id=1))
    if bind.dialect.name == "mysql":
        return
    bind.execute(note.insert().values(id=2).returning(note.c.id))
    bind.execute(note.insert().returning(note.c.id), [{"id": 3}, {"id": 4}])
    bind.execute(note.delete().where(note.c.id == 2).returning(note.c.id, note.c.body))
    if bind.dialect.name != "mariadb":
        bind.execute(note.update().values(body="r").returning(note))


def downgrade():
    op.execute("DELETE FROM note")
