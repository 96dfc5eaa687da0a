"""An application that reads and writes in a database, each statement on its own, while files run there."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event
from time import monotonic, sleep

from sqlalchemy import Connection, inspect
from sqlalchemy.exc import DBAPIError

from tests.faults.wait import wait
from tests.servers.server import Database

_PAUSE = 0.002
"""Seconds between two rounds: SQLite gives its lock to whoever asks first."""

_LONGEST = 2.0
"""Seconds that a reader of the version may wait on a busy machine. A file's lock would hold it for ten."""

_GONE = ("does not exist", "no such table", "could not open relation")
"""What is said of a table that the file has just dropped."""

_OWN = "application"
"""A table of its own, which no revision knows."""


@dataclass
class Application:
    """`worked` are the statements that it has come to; `broken` says what went wrong."""

    broken: list[str] = field(default_factory=list)
    worked: int = 0

    def complaint(self) -> str:
        """Empty if nothing went wrong."""
        return "; ".join(self.broken)


@contextmanager
def at_work(database: Database) -> Iterator[Application]:
    """Reads the version, and reads and writes all tables that are there now. It has begun when this is entered, and
    ends when it is left.
    """
    tables = [table for table in inspect(database.engine).get_table_names() if table != "alembic_version"]
    database.query(f"CREATE TABLE {_OWN} (counted INTEGER)")
    application, stop = Application(), Event()
    with ThreadPoolExecutor(2) as threads:
        work = [f"INSERT INTO {_OWN} VALUES (1)", *_works(tables)]
        threads.submit(_repeat, database, application, stop, lambda each: _work(each, work, application))
        threads.submit(_repeat, database, application, stop, lambda each: _read_version(each, application))
        try:
            wait(lambda: bool(application.worked or application.broken), "the application does not come to work")
            yield application
        finally:
            stop.set()
    database.query(f"DROP TABLE {_OWN}")
    database.engine.dispose()


def _works(tables: Iterable[str]) -> Iterator[str]:
    """Locks as an application takes them, which change no row that is compared."""
    for table in tables:
        yield f'SELECT 1 FROM "{table}"'
        yield f'DELETE FROM "{table}" WHERE 1 = 0'


def _repeat(database: Database, application: Application, stop: Event, once: Callable[[Connection], None]) -> None:
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        while not stop.is_set() and not application.broken:
            try:
                once(connection)
            except DBAPIError as error:
                if not any(words in str(error.orig) for words in _GONE):
                    application.broken.append(str(error.orig))
            sleep(_PAUSE)


def _work(connection: Connection, statements: Iterable[str], application: Application) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement).close()
        application.worked += 1


def _read_version(connection: Connection, application: Application) -> None:
    begun = monotonic()
    connection.exec_driver_sql("SELECT version_num FROM alembic_version").fetchall()
    if (waited := monotonic() - begun) > _LONGEST:
        application.broken.append(f"a reader of the version waited {waited:.1f} s")
