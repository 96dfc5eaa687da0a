"""What every server is to a test: a giver of empty databases, which the native client and Python can ask."""

import subprocess
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar
from uuid import uuid4

from sqlalchemy import URL, Engine, create_engine

from tests.servers.environment import bare_environment


class Database:
    """A scratch database."""

    def __init__(self, server: "Server", name: str) -> None:
        self.name = name
        self._server = server
        self._url = server.url.set(database=name)

    @property
    def url(self) -> str:
        """For SQLAlchemy's `create_engine`."""
        return self._url.render_as_string(hide_password=False)

    @cached_property
    def engine(self) -> Engine:
        return create_engine(self._url)

    def run(self, path: Path, *options: str) -> subprocess.CompletedProcess[str]:
        """Run one SQL file through the native client, called as the file's own header says. Failing is no error."""
        with path.open("rb") as sql:
            return subprocess.run(
                self._server.command(self.name, path, options),
                stdin=sql,
                capture_output=True,
                encoding="utf-8",
                env=self._server.environment(),
                timeout=120,
                check=False,
            )

    def run_sql(self, sql: str, *options: str) -> subprocess.CompletedProcess[str]:
        """The same for SQL that is not in a file yet."""
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".sql") as file:
            file.write(sql)
            file.flush()
            return self.run(Path(file.name), *options)

    def dump(self) -> str:
        """The schema, as the server's own tool writes it down."""
        done = subprocess.run(
            self._server.dump_command(self.name),
            capture_output=True,
            encoding="utf-8",
            env=self._server.environment(),
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        """The rows that one statement gives through Python's driver; what it changes is committed."""
        with self.engine.begin() as connection:
            result = connection.execution_options(no_parameters=True).exec_driver_sql(sql)
            return [tuple(row) for row in result] if result.returns_rows else []


class Server(ABC):
    """One kind of server, ready. Made only by `Servers`, which also closes it."""

    name: ClassVar[str]
    url: URL
    version: str

    @contextmanager
    def database(self) -> Iterator[Database]:
        """A new, empty database, dropped afterwards."""
        database = Database(self, self.create(f"sqlgen_{uuid4().hex[:12]}"))
        try:
            yield database
        finally:
            database.engine.dispose()
            self.drop(database.name)

    @abstractmethod
    def create(self, name: str) -> str:
        """Create a database, and say the name that it answers to."""

    @abstractmethod
    def drop(self, database: str) -> None: ...

    @abstractmethod
    def command(self, database: str, path: Path, options: tuple[str, ...]) -> list[str]:
        """The command line of the native client that runs the file at `path`, which is also its standard input."""

    @abstractmethod
    def dump_command(self, database: str) -> list[str]:
        """The command line of the tool that writes the database's schema down, without its rows."""

    def environment(self) -> dict[str, str]:
        """The client's environment."""
        return bare_environment()

    @abstractmethod
    def close(self) -> None: ...
