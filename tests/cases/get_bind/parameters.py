"""Parameters in every form: they stand in the text, one statement for each set of them."""

import datetime

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "note",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(200)),
        sa.Column("day", sa.Date),
    )


note = sa.table("note", sa.column("id", sa.Integer), sa.column("body", sa.String), sa.column("day", sa.Date))


def upgrade():
    bind = op.get_bind()
    bind.execute(note.insert(), {"id": 1, "body": "one"})
    bind.execute(note.insert(), [{"id": 2, "body": "two"}, {"id": 3, "body": "it's three"}])
    bind.execute(sa.text("UPDATE note SET body = :body WHERE id = :id"), {"body": "100% :id \\", "id": 1})
    bind.execute(
        sa.text("UPDATE note SET body = :b WHERE id IN :ids").bindparams(
            sa.bindparam("ids", [2, 3], expanding=True), b="b"
        )
    )
    bind.execute(
        note.update().where(note.c.id == sa.bindparam("key")), [{"key": 1, "body": "x"}, {"key": 2, "body": "y"}]
    )
    bind.execute(note.delete().where(note.c.id.in_([8, 9]), note.c.body.in_([])))
    bind.execute(note.update().values(day=sa.case((note.c.id == 1, datetime.date(2024, 2, 29)), else_=None)))
    bind.execute(note.delete().where(note.c.day < datetime.date(2020, 1, 1)))
    mark = {"sqlite": "?"}.get(bind.dialect.name, "%s")
    bind.exec_driver_sql(f"UPDATE note SET body = {mark} WHERE id = {mark}", ("it's", 1))
    if bind.dialect.name != "sqlite":
        bind.exec_driver_sql("UPDATE note SET body = '5%%' WHERE id = %(id)s", {"id": 2})


def downgrade():
    op.get_bind().execute(note.delete())
