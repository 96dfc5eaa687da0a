"""SQLAlchemy's own connection, over a database driver that connects to nothing."""

from collections.abc import Callable
from typing import Any, NoReturn

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import URL, Connection, Engine
from sqlalchemy.pool import StaticPool
from sqlalchemy.sql.elements import ClauseElement

from sqlgen.errors import NotImplementedYet, Origin, ResultRead
from sqlgen.recording.recorder import Recorder

Record = Callable[[Recorder, Any, Origin], None]


class NoCursor:
    """Takes every statement and does nothing. What it is asked to read, it refuses."""

    rowcount = -1
    lastrowid = None
    arraysize = 1

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._query = ""
        self.description: list[tuple[Any, ...]] | None = None

    def execute(self, statement: str, parameters: Any = ()) -> None:
        self._query = " ".join(statement.split())
        reads = self._query.upper().startswith(("SELECT", "WITH", "VALUES", "SHOW", "PRAGMA"))
        self.description = [("", None, None, None, None, None, None)] if reads else None

    def executemany(self, statement: str, parameters: Any = ()) -> None:
        self.execute(statement)

    def _refuse(self, *_: Any) -> NoReturn:
        with self._recorder.at_line("execute", (self._query,)):
            raise ResultRead(self._query)
        raise AssertionError("at_line raises what it is given")

    fetchone = fetchall = fetchmany = _refuse

    def close(self) -> None:
        """Nothing is open."""


class NoConnection:
    """A connection of a driver's, to nothing."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def cursor(self) -> NoCursor:
        return NoCursor(self._recorder)

    def commit(self) -> None:
        """Nothing to keep."""

    def rollback(self) -> None:
        """Nothing to undo."""

    def close(self) -> None:
        """Nothing is open."""


def connect(recorder: Recorder, record: Record) -> Connection:
    """A connection whose every statement goes to `record`, with the script's line."""
    recorder.dialect.dbapi = sqlite.dialect.import_dbapi()  # for its tree of exceptions only
    pool = StaticPool(lambda: NoConnection(recorder))  # type: ignore[arg-type]
    engine = Engine(pool, recorder.dialect, URL.create(recorder.dialect.name))
    event.listen(engine, "before_execute", _recording(recorder, record))
    event.listen(engine, "before_cursor_execute", _recording_text(recorder, record))
    return engine.connect()


def _recording(recorder: Recorder, record: Record) -> Callable[..., None]:
    def before_execute(
        _: Connection, clause: ClauseElement, multiparams: Any, params: Any, execution_options: Any
    ) -> None:
        with recorder.at_line("execute", (clause,)) as origin:
            if multiparams or params:
                raise NotImplementedYet("execute() with parameters")
            if not isinstance(clause, sa.Select):
                record(recorder, clause, origin)

    return before_execute


def _recording_text(recorder: Recorder, record: Record) -> Callable[..., None]:
    def before_cursor_execute(
        _: Connection, cursor: Any, statement: str, parameters: Any, context: Any, executemany: bool
    ) -> None:
        if context is not None and context.compiled is None and not context.isddl:
            with recorder.at_line("exec_driver_sql", (statement,)) as origin:
                if parameters:
                    raise NotImplementedYet("exec_driver_sql() with parameters")
                record(recorder, statement, origin)

    return before_cursor_execute
