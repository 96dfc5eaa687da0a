"""SQLAlchemy's own connection, over a database driver that connects to nothing."""

import weakref
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, CursorResult, Engine, Transaction
from sqlalchemy.exc import StatementError
from sqlalchemy.pool import NullPool

from sqlgen.recording.connection.ddl_order import in_order
from sqlgen.recording.connection.dialect import recording_dialect
from sqlgen.recording.connection.driver import NoConnection
from sqlgen.recording.connection.url import UnknownURL
from sqlgen.recording.recorder import Recorder
from sqlgen.schema.simulation import SIMULATION


class RecordingConnection(Connection):
    """A connection that a script takes from the engine itself. What goes wrong in it is told at the script's line."""

    def execute(self, statement: Any, parameters: Any = None, *, execution_options: Any = None) -> CursorResult[Any]:
        recorder: Recorder = self.dialect.recorder  # type: ignore[attr-defined]
        with recorder.at_line("execute", (statement,)):
            return self.run(statement, parameters, execution_options)

    def run(self, statement: Any, parameters: Any = None, execution_options: Any = None) -> CursorResult[Any]:
        """The same for a call that has its own name for the line."""
        *first, last = _sets(statement, parameters)
        try:
            for each in first:
                super().execute(_inline(statement), each, execution_options=execution_options)
            return super().execute(_inline(statement), last, execution_options=execution_options)
        except StatementError as error:
            raise (error.orig or error) from None  # without the statement, which the script's line shows better

    def exec_driver_sql(
        self, statement: str, parameters: Any = None, execution_options: Any = None
    ) -> CursorResult[Any]:
        recorder: Recorder = self.dialect.recorder  # type: ignore[attr-defined]
        with recorder.at_line("exec_driver_sql", (statement,)):
            return super().exec_driver_sql(statement, parameters, execution_options)

    def _run_ddl_visitor(self, visitorcallable: Any, element: Any, **kwargs: Any) -> None:
        """What create() and drop() of a table, an index, a whole MetaData come down to."""
        visitor = in_order(visitorcallable)(self.dialect, self, **kwargs)
        visitor.traverse_single(element)
        visitor.go_on()


def _sets(statement: Any, parameters: Any) -> list[Any]:
    """The parameters as SQLAlchemy takes them: an INSERT that gives something back goes row by row."""
    alone = isinstance(statement, sa.Insert) and statement._returning and isinstance(parameters, list | tuple)
    return list(parameters) if alone and parameters else [parameters]


def _inline(statement: Any) -> Any:
    """An INSERT with its defaults in SQL printed, where SQLAlchemy would ask the database for them first."""
    return statement.inline() if isinstance(statement, sa.Insert) and not statement._inline else statement


class MigrationConnection(RecordingConnection):
    """`op.get_bind()`: as online, a transaction is open that is not the script's to end."""

    def begin(self) -> Transaction:  # type: ignore[override]
        """A part of the migration's transaction."""
        return self.begin_nested() if self.in_transaction() else super().begin()

    def close(self) -> None:
        """What a script closes, it no longer needs; the migration goes on."""


class RecordingEngine(Engine):
    _connection_cls = RecordingConnection


def engine_of(recorder: Recorder, url: URL) -> RecordingEngine:
    """An engine that records. Its pool does not hold on to what is recorded: SQLAlchemy 2.0 holds on to the pool."""
    dialect = recording_dialect(recorder)
    weakly = weakref.ref(dialect)
    pool = NullPool(lambda: NoConnection(weakly()), reset_on_return=None)  # type: ignore[arg-type]
    return RecordingEngine(pool, dialect, url, execution_options={SIMULATION: recorder})


def connect(recorder: Recorder) -> RecordingConnection:
    """The connection of a recording, in the transaction that a migration runs in.

    Detached, as SQLAlchemy keeps what a pool has given, and so all that was recorded, until it is closed.
    """
    connection = MigrationConnection(engine_of(recorder, UnknownURL.of(recorder)))
    connection.detach()
    connection.begin()
    return connection
