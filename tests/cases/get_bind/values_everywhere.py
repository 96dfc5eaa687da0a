"""Values wherever a statement can have them: in tuples, functions, subqueries, CASE, IN, SET and VALUES."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = dict.fromkeys(
    ("postgresql", "mysql", "mariadb", "sqlite"), "Alembic writes NULL for what is given beside the statement"
)


def given():
    op.create_table(
        "note",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(200)),
        sa.Column("n", sa.Integer),
    )
    op.execute("INSERT INTO note (id, body, n) VALUES (1, 'b1', 1), (2, 'b2', 2), (3, 'b3', 3), (4, 'b4', 4)")


note = sa.table("note", sa.column("id", sa.Integer), sa.column("body", sa.String(200)), sa.column("n", sa.Integer))


def upgrade():
    bind = op.get_bind()
    _insert(bind)
    _update(bind)
    text = sa.text("DELETE FROM note WHERE id IN :ids").bindparams(sa.bindparam("ids", expanding=True))
    bind.execute(text, {"ids": [6, 7]})
    bind.execute(text, {"ids": []})
    bind.execute(note.delete().where(note.c.id.between(21, 22)))
    bind.execute(note.delete().where(note.c.id == None, sa.false()))  # noqa: E711


def _insert(bind):
    bind.execute(note.insert().values((10, "placed", 5)))
    bind.execute(note.insert().values([{"id": 21, "body": "a"}, {"id": 22, "body": None}]))
    bind.execute(
        note.insert().values(id=sa.bindparam("x"), body=sa.bindparam("y")), [{"x": 27, "y": "27"}, {"x": 28, "y": None}]
    )
    bind.execute(note.insert().values(id=sa.func.abs(-29), n=sa.cast("44", sa.Integer)))
    bind.execute(note.insert().from_select(["id", "body"], sa.select(sa.literal(30), sa.literal("it's", sa.String))))
    bind.execute(note.insert().from_select(["id", "n"], sa.select(note.c.id + 100, note.c.n).where(note.c.id < 3)))


def _update(bind):
    bind.execute(
        sa.text("UPDATE note SET body = :b WHERE id = :i"), [{"b": "x:y \\ 100%", "i": 1}, {"b": "q'", "i": 2}]
    )
    bind.execute(sa.text("UPDATE note SET body = :b WHERE id = :i").bindparams(b="z", i=3))
    bind.execute(note.update().where(sa.tuple_(note.c.id, note.c.n).in_([(4, 4), (1, 2)])).values(body="tuple"))
    bind.execute(note.update().where(note.c.id == 28).values(body=sa.func.coalesce(note.c.body, "none's")))
    bind.execute(note.update().values(n=sa.case((note.c.n > 5, 10), (note.c.n.is_(None), -1), else_=note.c.n)))
    bind.execute(note.update().values({note.c.n: note.c.n + 1, "body": note.c.body + "!"}))
    bind.execute(note.update().where(note.c.body.contains("100%", autoescape=True)).values(n=77))
    bind.execute(note.update().ordered_values((note.c.n, 5), (note.c.body, "in order")).where(note.c.id == 30))
    bind.execute(note.update().where(note.c.id.not_in([1, 2])).values(n=note.c.n % 5))
    bind.execute(note.update().where(note.c.id.in_(sa.select(sa.literal(2)))).values(n=sa.null()))


def downgrade():
    op.get_bind().execute(note.delete())
