"""The native client, called as a trial wants it: with options and variables, on no database, held in mid-file."""

import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.faults.wait import wait
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


@contextmanager
def written(text: str) -> Iterator[str]:
    """The path of a file with this text, for a client that is told to read one."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".sql") as file:
        file.write(text)
        file.flush()
        yield file.name


def command(server: Server, database: str | None, options: tuple[str, ...] = ()) -> list[str]:
    """Its command line. MySQL's client can go without a database; SQLite's takes options behind a path's `?`."""
    line = server.command(database or "", Path("-"), options)
    if server.name == "sqlite" and database and "?" in database:
        return [*line[:-1], f"file:{database}"]
    return line if database else [word for word in line if word]


_TOUCH = {"postgresql": "\\! touch {}\n", "sqlite": ".shell touch {}\n"}


@contextmanager
def held(server: Server, database: str, text: str) -> Iterator[subprocess.Popen[str]]:
    """A client that has run the text and waits for more of it at its standard input."""
    with tempfile.TemporaryDirectory() as folder:
        sign = Path(folder, "sign")
        process = start(server, database)
        try:
            assert process.stdin
            process.stdin.write(text + _TOUCH[server.name].format(sign))
            process.stdin.flush()
            wait(lambda: sign.exists() or process.poll() is not None, "the client does not come so far")
            yield process
        finally:
            process.kill()
            process.communicate()


def start(server: Server, database: str, text: str | None = None) -> subprocess.Popen[str]:
    """A client at work, to be told what to run; or with a text, which is all that it is told."""
    pipe = subprocess.PIPE
    line = command(server, database)
    client = subprocess.Popen(line, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=server.environment())
    if text is not None:
        assert client.stdin
        client.stdin.write(text)
        client.stdin.close()
        client.stdin = None
    return client
