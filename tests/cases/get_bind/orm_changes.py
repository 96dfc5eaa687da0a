"""Objects that are changed and deleted after they were flushed, counted versions, composite keys."""

import decimal
import enum

import sqlalchemy as sa
from alembic import op
from sqlalchemy.ext.mutable import MutableDict
from sqlalchemy.orm import declarative_base, scoped_session, sessionmaker

Base = declarative_base()


class Kind(enum.Enum):
    ONE = "1"
    TWO = "2"


class Part(Base):
    __tablename__ = "part"

    number = sa.Column(sa.Integer, primary_key=True, autoincrement=False)
    code = sa.Column(sa.String(10), primary_key=True)
    kind = sa.Column(sa.Enum(Kind, name="kind"))
    data = sa.Column(MutableDict.as_mutable(sa.JSON))
    price = sa.Column(sa.Numeric(8, 2))
    version = sa.Column(sa.Integer, nullable=False)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class Note(Base):
    __tablename__ = "note"

    id = sa.Column(sa.Integer, primary_key=True)
    title = sa.Column("name", sa.String(10))


def given():
    Base.metadata.create_all(op.get_bind())


def upgrade():
    session = scoped_session(sessionmaker(bind=op.get_bind()))
    part = Part(number=1, code="b", kind=Kind.TWO, data={"x": [1, None]}, price=decimal.Decimal("1.5"))
    session.add_all([part, Part(number=2, code="c", data=None), Part(number=3, code="d")])
    session.flush()
    part.data["y"] = "it's"
    part.kind = Kind.ONE
    session.flush()
    session.delete(part)
    first, second = Note(id=1, title="x"), Note(id=2, title="z")
    session.add_all([first, second])
    session.flush()
    first.title = sa.func.upper("y")
    session.delete(second)
    with session.begin_nested():
        session.add(Note(id=3))
    session.execute(sa.update(Note), [{"id": 1, "title": "by key"}, {"id": 3, "title": "too"}])
    session.query(Note).filter(Note.id.in_([3])).delete(synchronize_session="fetch")
    session.commit()
    session.remove()


def downgrade():
    op.execute("DELETE FROM part")
    op.execute("DELETE FROM note")
