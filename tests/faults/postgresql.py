"""Other sessions of a PostgreSQL database."""

from tests.faults.wait import wait
from tests.servers.server import Database

_OTHERS = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"


def alone(database: Database) -> None:
    """Wait until no other session is there: that of a client that was killed ends when the server notices."""
    wait(lambda: database.query(f"SELECT count(*) {_OTHERS}") == [(0,)], "another session is still there")
