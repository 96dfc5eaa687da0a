"""Scratch databases, gone when they are let go: files of an embedded SQLite, or databases of our own on a server."""

import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import ClassVar
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy import URL, Connection, Engine, NullPool
from sqlalchemy.exc import DBAPIError, InvalidRequestError

from sqlgen.errors.verify import (
    DatabaseHoldsTables,
    DatabaseLeft,
    LibraryTooOld,
    ServerOfAnother,
    ServerRefused,
    ServerUnreachable,
)
from sqlgen.verify.session import why
from sqlgen.verify.url import engine_of

PREFIX = "sqlgen_verify_"
"""What our databases are called, with twelve hexadecimal digits behind it."""

_MANY = 5
"""Tables that are named before it is said how many more there are."""


class Scratch(ABC):
    """A giver of empty databases. `version` is that of the server's own release."""

    version: str

    @abstractmethod
    @contextmanager
    def database(self) -> Iterator[Engine]:
        """An empty database, which is dropped afterwards."""


class Embedded(Scratch):
    """Python's own SQLite, in a folder that goes away."""

    oldest: ClassVar = (3, 38)
    """The first that has the functions of JSON built in, by which the files stop: https://www.sqlite.org/json1.html"""

    def __init__(self, folder: Path) -> None:
        import sqlite3

        self._folder = folder
        self.version = sqlite3.sqlite_version
        if sqlite3.sqlite_version_info < self.oldest:
            raise LibraryTooOld(self.version, ".".join(map(str, self.oldest)))

    @contextmanager
    def database(self) -> Iterator[Engine]:
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            yield sa.create_engine(f"sqlite:///{Path(folder) / 'verify.db'}", poolclass=NullPool)


class OnServer(Scratch):
    """Databases on the server of a URL, which is asked for nothing else. Raises VerifyError."""

    def __init__(self, url: URL, dialect: str) -> None:
        self._url, self._dialect = url, dialect
        self._engine = engine_of(url).execution_options(isolation_level="AUTOCOMMIT")
        try:
            with self._engine.connect() as connection:
                self.version = self._greet(connection)
        except DBAPIError as error:
            raise ServerUnreachable(str(url), why(error)) from error
        except InvalidRequestError as error:  # SQLAlchemy's own, for mariadb:// where there is a MySQL
            raise ServerOfAnother(str(url), dialect, "mysql") from error

    def _greet(self, connection: Connection) -> str:
        """Raises ServerOfAnother and DatabaseHoldsTables."""
        if self._dialect == "mysql" and getattr(connection.dialect, "is_mariadb", False):
            raise ServerOfAnother(str(self._url), "mysql", "mariadb")
        if tables := [*_tables(connection, self._url)]:
            more = f" and {len(tables) - _MANY} more" if len(tables) > _MANY else ""
            raise DatabaseHoldsTables(str(self._url.database), ", ".join(tables[:_MANY]) + more)
        return ".".join(map(str, (connection.dialect.server_version_info or ())[:3]))

    @contextmanager
    def database(self) -> Iterator[Engine]:
        name = f"{PREFIX}{uuid4().hex[:12]}"
        with ExitStack() as at_end:
            at_end.callback(self._drop, name)
            self._create(name)
            yield engine_of(self._url.set(database=name))

    def _create(self, name: str) -> None:
        charset = "" if self._dialect == "postgresql" else " CHARACTER SET utf8mb4"
        try:
            self._run(f"CREATE DATABASE {name}{charset}")
        except DBAPIError as error:
            raise ServerRefused(why(error)) from error

    def _drop(self, name: str) -> None:
        """Also one that is still used, by a statement that was cut off."""
        force = " WITH (FORCE)" if self._dialect == "postgresql" else ""
        try:
            self._run(f"DROP DATABASE IF EXISTS {name}{force}")
        except DBAPIError as error:
            raise DatabaseLeft(name, why(error)) from error

    def _run(self, sql: str) -> None:
        with self._engine.connect() as connection:
            if self._dialect != "postgresql":  # where the default is to wait for a year
                connection.exec_driver_sql("SET SESSION lock_wait_timeout = 60")
            connection.exec_driver_sql(sql)


@contextmanager
def scratch(dialect: str, url: URL | None) -> Iterator[Scratch]:
    """Where databases of this dialect are made: on the URL's server, or without one beside this program."""
    if url is not None:
        yield OnServer(url, dialect)
        return
    with tempfile.TemporaryDirectory(prefix=PREFIX) as folder:
        yield Embedded(Path(folder))


def _tables(connection: Connection, url: URL) -> Iterator[str]:
    """Of the database that the URL names, or that the server of PostgreSQL chooses."""
    inspector = sa.inspect(connection)
    if connection.dialect.name == "postgresql":
        for schema in inspector.get_schema_names():
            if schema != "information_schema":
                yield from inspector.get_table_names(schema)
    elif url.database:
        yield from inspector.get_table_names()
