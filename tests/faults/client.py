"""The native client, called as a trial wants it: with options and variables, on no database, held in mid-file."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.servers.server import Server

PATIENCE = 60.0
"""Seconds that a client may take: a lock that is never given fails the trial."""


def run(
    server: Server,
    database: str | None,
    text: str,
    *options: str,
    environment: Mapping[str, str] = {},
) -> subprocess.CompletedProcess[str]:
    """A file given to the client's standard input. Failing is no error."""
    return subprocess.run(
        command(server, database, options),
        input=text,
        capture_output=True,
        encoding="utf-8",
        env={**server.environment(), **environment},
        timeout=PATIENCE,
        check=False,
    )


def command(server: Server, database: str | None, options: tuple[str, ...] = ()) -> list[str]:
    """Its command line. MySQL's client can go without a database; SQLite's takes options behind a path's `?`."""
    line = server.command(database or "", Path("-"), options)
    if server.name == "sqlite" and database and "?" in database:
        return [*line[:-1], f"file:{database}"]
    return line if database else [word for word in line if word]
