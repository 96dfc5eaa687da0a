"""INSERT from a SELECT, and INSERT that finds the row there: each dialect's own."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql, sqlite

ALEMBIC_DIFFERS = {
    "postgresql": "RETURNING, which nobody reads, is left out",
    "mysql": "Alembic leaves :param_1 in ON DUPLICATE KEY UPDATE",
    "mariadb": "as MySQL",
    "sqlite": "as PostgreSQL",
}


def given():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", sa.String(200)))


note = sa.table("note", sa.column("id", sa.Integer), sa.column("body", sa.String))


def upgrade():
    bind = op.get_bind()
    bind.execute(note.insert().from_select(["id", "body"], sa.select(sa.literal(1), sa.literal("it's"))))
    if bind.dialect.name in ("mysql", "mariadb"):
        insert = mysql.insert(note).values(id=1, body="one")
        bind.execute(insert.on_duplicate_key_update(body=insert.inserted.body))
        bind.execute(insert.on_duplicate_key_update(body="it's 100%"))
    else:
        insert = {"postgresql": postgresql, "sqlite": sqlite}[bind.dialect.name].insert(note).values(id=1, body="one")
        bind.execute(insert.on_conflict_do_nothing())
        bind.execute(
            insert.on_conflict_do_update(index_elements=["id"], set_={"body": "it's 100%"}, where=note.c.id > 0)
        )
        bind.execute(insert.values(id=2).returning(note.c.id))


def downgrade():
    op.execute(note.delete().where(note.c.id.in_([1, 2])))
