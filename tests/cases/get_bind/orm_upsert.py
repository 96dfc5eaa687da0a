"""Inserts of the ORM's with SQL for values, and such as find the row there."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.orm import Session, declarative_base

Base = declarative_base()


class Note(Base):
    __tablename__ = "note"

    id = sa.Column(sa.Integer, primary_key=True)
    title = sa.Column("name", sa.String(10))
    n = sa.Column(sa.Integer)


def given():
    Base.metadata.create_all(op.get_bind())


def upgrade():
    session = Session(bind=op.get_bind())
    session.add(Note(id=1, title="x", n=sa.func.abs(-3)))
    session.flush()
    session.execute(sa.insert(Note).values(id=2, title=sa.func.lower("ABC")))
    session.execute(sa.insert(Note).values([{"id": 3, "title": "l1"}, {"id": 4, "title": "l2"}]))
    dialect = op.get_bind().dialect.name
    if dialect in ("mysql", "mariadb"):
        _mysql(session)
    else:
        _standard(session, {"postgresql": postgresql, "sqlite": sqlite}[dialect])
    session.commit()


def _mysql(session):
    insert = mysql.insert(Note).values(id=1, title="again")
    session.execute(insert.on_duplicate_key_update(name=insert.inserted.name, n=5))
    session.execute(insert.on_duplicate_key_update({"n": Note.n + 1}))
    session.execute(insert.on_duplicate_key_update([("n", 7), ("name", "it's :x")]))


def _standard(session, dialect):
    insert = dialect.insert(Note).values(id=1, title="again")
    session.execute(insert.on_conflict_do_update(index_elements=[Note.id], set_={"name": insert.excluded.name}))
    session.execute(insert.on_conflict_do_nothing(index_elements=["id"]))
    session.execute(insert.on_conflict_do_update(index_elements=["id"], set_={"n": Note.n + 1}, where=Note.n > 2))


def downgrade():
    op.execute("DELETE FROM note")
