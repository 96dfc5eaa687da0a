"""Other sessions of a PostgreSQL database: waited for, held open, ended."""

import time
from collections.abc import Callable

from tests.servers.server import Database

_PATIENCE = 30.0
"""Seconds."""

_OTHERS = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"


def alone(database: Database) -> None:
    """Wait until no other session is there: that of a client that was killed ends when the server notices."""
    wait(lambda: database.query(f"SELECT count(*) {_OTHERS}") == [(0,)], "another session is still there")


def wait(for_what: Callable[[], bool], otherwise: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not for_what():
        if time.monotonic() > deadline:
            raise TimeoutError(otherwise)
        time.sleep(0.005)
