"""What a script reads from the connection is refused at its line, and stays refused when the script goes on."""

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from sqlgen.errors import KeyRead, ResultRead
from sqlgen.recording import op
from tests.recording.scripts import run, sql

metadata = sa.MetaData()
note = sa.Table("note", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", sa.String(50)))
QUERY = sa.select(note.c.id)


class Base(DeclarativeBase):
    pass


class Note(Base):
    __tablename__ = "note"

    id: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[str | None]


def execute(statement: Any) -> sa.CursorResult[Any]:
    return op.get_bind().execute(statement)  # type: ignore[no-any-return]


def session() -> Session:
    return Session(op.get_bind())


READS: dict[str, Callable[[], object]] = {
    "fetchall": lambda: execute(QUERY).fetchall(),
    "first": lambda: execute(QUERY).first(),
    "scalar": lambda: execute(QUERY).scalar(),
    "scalars": lambda: op.get_bind().scalars(QUERY).all(),
    "scalar of the connection": lambda: op.get_bind().scalar(QUERY),
    "iteration": lambda: list(execute(QUERY)),
    "mappings": lambda: execute(QUERY).mappings().one(),
    "text": lambda: execute(sa.text("SELECT id FROM note")).fetchone(),
    "text with columns": lambda: execute(sa.text("SELECT id FROM note").columns(note.c.id)).fetchone(),
    "exec_driver_sql": lambda: op.get_bind().exec_driver_sql("SELECT id FROM note").fetchall(),
    "cursor": lambda: _cursor("SELECT id FROM note").fetchone(),
    "returning": lambda: execute(note.insert().returning(note.c.id)).scalar_one(),
    "returning in text": lambda: execute(sa.text("DELETE FROM note RETURNING id")).all(),
    "rows that are counted": lambda: execute(note.delete()).rowcount > 0,
    "rows, if any": lambda: bool(execute(note.delete()).rowcount),
    "query of a session": lambda: session().query(Note).first(),
    "get of a session": lambda: session().get(Note, 1),
    "merge": lambda: session().merge(Note(id=1)),
    "sequence": lambda: op.get_bind().scalar(sa.Sequence("s")),
}


def _cursor(statement: str) -> Any:
    cursor = op.get_bind().connection.cursor()
    cursor.execute(statement)
    return cursor


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_refused(read: Callable[[], object]) -> None:
    with pytest.raises(ResultRead) as refusal:
        run(read)
    assert refusal.value.origin is not None


def test_the_query_is_told() -> None:
    def script() -> None:
        execute(QUERY.where(note.c.body == "it's")).first()

    with pytest.raises(ResultRead, match=r"note.body = 'it''s'") as refusal:
        run(script)
    assert refusal.value.origin
    assert refusal.value.origin.line == script.__code__.co_firstlineno + 1


def test_swallowed_refusal_is_still_one() -> None:
    def script() -> None:
        try:
            execute(QUERY).fetchall()
        except Exception:
            op.execute("SELECT 1")

    with pytest.raises(ResultRead):
        run(script)


def test_a_count_may_be_shown() -> None:
    def script() -> None:
        result = execute(note.delete())
        assert f"{result.rowcount} rows, %d" % result.rowcount == "-1 rows, -1"

    assert sql(script) == ["DELETE FROM note"]


def test_key_of_a_new_row_cannot_be_used() -> None:
    def script() -> None:
        inserted = execute(note.insert().values(body="a")).inserted_primary_key
        assert inserted
        execute(note.update().where(note.c.id == inserted[0]).values(body="b"))

    with pytest.raises(KeyRead, match="a row of note"):
        run(script)


def test_key_that_was_given_is_known() -> None:
    def script() -> None:
        inserted = execute(note.insert().values(id=7)).inserted_primary_key
        assert inserted
        execute(note.delete().where(note.c.id == inserted[0]))

    assert sql(script)[1] == "DELETE FROM note WHERE note.id = 7"


def test_key_that_the_orm_has_for_a_new_row() -> None:
    def script() -> None:
        with session() as one:
            row = Note(body="a")
            one.add(row)
            one.flush()
            one.execute(sa.insert(Note).values(id=1, body=f"after {row.id}"))
            one.execute(sa.update(Note).where(Note.id == row.id).values(body="b"))

    with pytest.raises(KeyRead):
        run(script)
