"""What a script reads from the connection is refused at its line, and stays refused when the script goes on."""

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from sqlgen.dialects import NAMES
from sqlgen.errors import CallInvalid, FailedMidway, KeyRead, ParameterLeft, ResultRead, RollbackAsked, UnknownWritten
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


class Dated(Base):
    __tablename__ = "dated"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(server_default="monday")


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
    "fetchmany": lambda: execute(QUERY).fetchmany(2),
    "partitions": lambda: list(execute(QUERY).partitions(2)),
    "unique": lambda: execute(QUERY).unique().all(),
    "one or none": lambda: execute(QUERY).one_or_none(),
    "columns": lambda: execute(QUERY).columns(0).all(),
    "freeze": lambda: execute(QUERY).freeze(),
    "stream": lambda: list(op.get_bind().execution_options(yield_per=5).execute(QUERY)),
    "returning of many rows": lambda: op.get_bind().execute(note.insert().returning(note.c.id), [{}, {}]).all(),
    "moment": lambda: op.get_bind().scalar(sa.func.now()),
    "context": lambda: op.get_context().bind.execute(QUERY).all(),
    "scalar of a session": lambda: session().scalar(QUERY),
    "scalars of a session": lambda: session().scalars(sa.select(Note)).all(),
    "count of a query": lambda: session().query(Note).count(),
    "iteration of a query": lambda: list(session().query(Note)),
    "exists": lambda: session().query(session().query(Note).exists()).scalar(),
    "refresh": lambda: _refreshed(Note(id=1)),
    "attribute after a commit": lambda: _committed(Note(id=1, body="a")).body,
    "attribute of the server's": lambda: _flushed(Dated(id=1)).day,
    "rows that are deleted": lambda: session().query(Note).delete() == 0,
    "returning of a session": lambda: session().scalars(sa.update(Note).values(body="a").returning(Note.id)).all(),
}


def _cursor(statement: str) -> Any:
    cursor = op.get_bind().connection.cursor()
    cursor.execute(statement)
    return cursor


def _flushed(row: Any) -> Any:
    one = session()
    one.add(row)
    one.flush()
    one.info["kept"] = one  # a session that nobody holds lets go of its objects
    return row


def _committed(row: Any) -> Any:
    one = session()
    one.add(row)
    one.commit()
    one.info["kept"] = one
    return row


def _refreshed(row: Any) -> None:
    one = session()
    one.add(row)
    one.flush()
    one.refresh(row)


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
        assert "unknown" in f"{result.rowcount} rows, {result.rowcount + 1:>5}, {-result.rowcount!r}"
        assert "%d" % result.rowcount  # noqa: UP031

    assert sql(script) == ["DELETE FROM note"]


WRITTEN: dict[str, Callable[[], object]] = {
    "count in a text": lambda: op.execute(f"UPDATE note SET id = {execute(note.delete()).rowcount}"),
    "count in a number's place": lambda: op.execute("UPDATE note SET id = %d" % execute(note.delete()).rowcount),  # noqa: UP031
    "count in a value": lambda: execute(note.update().values(body=f"{execute(note.delete()).rowcount} rows")),
    "count of the ORM's": lambda: op.execute(f"UPDATE note SET id = {session().query(Note).delete() + 1}"),
    "count of a driver's": lambda: op.execute(f"UPDATE note SET id = {_cursor('DELETE FROM note').rowcount}"),
    "key": lambda: op.execute(f"UPDATE note SET id = {execute(note.insert().values(body='a')).lastrowid}"),
    "key of a driver's": lambda: op.execute(f"UPDATE note SET id = {_cursor('DELETE FROM note').lastrowid}"),
    "key of an object": lambda: op.execute(f"DELETE FROM note WHERE id = {_flushed(Note()).id}"),
    "key in rows": lambda: op.bulk_insert(note, [{"body": f"{_flushed(Note()).id}"}]),
    "key for the driver": lambda: op.get_bind().exec_driver_sql(f"DELETE FROM note WHERE id = {_flushed(Note()).id}"),
}


@pytest.mark.parametrize("write", WRITTEN.values(), ids=WRITTEN)
def test_a_number_of_the_database_does_not_get_into_sql(write: Callable[[], object]) -> None:
    with pytest.raises(UnknownWritten) as refusal:
        run(write)
    assert refusal.value.origin


DECIDING: dict[str, Callable[[Any], object]] = {
    "compared": lambda number: number == 0,
    "unequal": lambda number: number != 0,
    "greater": lambda number: number > 0,
    "a truth": lambda number: not number,
    "negative": lambda number: -number > 0,
    "a part": lambda number: number / 2 > 1,
    "a rest": lambda number: number % 2 == 0,
    "int()": lambda number: int(number) > 0,
    "float()": lambda number: float(number) > 0,
}


@pytest.mark.parametrize("decide", DECIDING.values(), ids=DECIDING)
def test_a_number_of_the_database_decides_nothing(decide: Callable[[Any], object]) -> None:
    with pytest.raises(ResultRead):
        run(lambda: decide(execute(note.delete()).rowcount))
    with pytest.raises(KeyRead):
        run(lambda: decide(execute(note.insert().values(body="a")).lastrowid))
    with pytest.raises(KeyRead):
        run(lambda: decide(_flushed(Note()).id))


@pytest.mark.parametrize("dialect", NAMES)
def test_a_statement_that_was_compiled_without_its_values(dialect: str) -> None:
    query = sa.delete(note).where(note.c.body == "a")
    values = {"literal_binds": True}
    with pytest.raises(ParameterLeft):
        run(lambda: op.execute(str(query.compile(op.get_bind()))), dialect)
    written = sql(lambda: op.execute(str(query.compile(op.get_bind(), compile_kwargs=values))), dialect)
    assert written[0].startswith("DELETE FROM note WHERE") and written[0].endswith("= 'a'")


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
            one.execute(sa.update(Note).where(Note.id == row.id).values(body="b"))

    with pytest.raises(KeyRead):
        run(script)


class TestFailure:
    """What an error has a library take back is told as the error, and not as the rollback."""

    def test_inside_a_flush(self) -> None:
        def script() -> None:
            with session() as one:
                one.add(Note(id=1, body="a"))
                one.add(Note(id=2, body=object()))
                one.commit()

        with pytest.raises(CallInvalid, match="no literal for a object"):
            run(script)

    def test_a_handler_that_goes_back(self) -> None:
        def script() -> None:
            one = session()
            try:
                one.execute(sa.insert(Note).values(id=1))
                raise ValueError("no such note")
            except ValueError:
                one.rollback()

        with pytest.raises(FailedMidway, match="no such note"):
            run(script)

    def test_without_one(self) -> None:
        def script() -> None:
            one = session()
            one.execute(sa.insert(Note).values(id=1))
            one.rollback()

        with pytest.raises(RollbackAsked):
            run(script)
