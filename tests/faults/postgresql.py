"""Other sessions of a PostgreSQL database."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import inspect

from tests.faults.wait import wait
from tests.servers.server import Database

_OTHERS = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"


def alone(database: Database) -> None:
    """Wait until no other session is there: that of a client that was killed ends when the server notices."""
    wait(lambda: database.query(f"SELECT count(*) {_OTHERS}") == [(0,)], "another session is still there")


@contextmanager
def locking(database: Database, mode: str, *, version: bool = False) -> Iterator[None]:
    """A transaction of the application's that has locked each table, the version's too or not."""
    tables = {*inspect(database.engine).get_table_names()} - (set() if version else {"alembic_version"})
    with database.engine.connect() as connection:
        for table in sorted(tables):
            connection.exec_driver_sql(f"LOCK TABLE {table} IN {mode} MODE")
        yield
    database.engine.dispose()


@contextmanager
def looking(database: Database) -> Iterator[None]:
    """A transaction of the application's that has looked at the database as it was when it began."""
    with database.engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        connection.exec_driver_sql("SELECT count(*) FROM alembic_version").close()
        yield
    database.engine.dispose()


def waits(database: Database) -> list[tuple[int, str]]:
    """The sessions that are held up, by a lock or by `pg_sleep`: their process, and what each is at."""
    return [(pid, query) for pid, query in database.query(f"SELECT pid, query {_OTHERS} AND {_HELD_UP}")]


_HELD_UP = "state = 'active' AND (wait_event_type = 'Lock' OR wait_event = 'PgSleep')"
