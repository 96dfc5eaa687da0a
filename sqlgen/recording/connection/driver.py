"""A driver that connects to nothing: it takes every statement, and refuses to be read.

https://peps.python.org/pep-0249/
"""

import sys
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn, Protocol

from sqlgen.errors import FailedMidway, ResultRead, RollbackAsked, named_reason
from sqlgen.recording.connection.unknown import Unknown
from sqlgen.recording.recorder import Recorder


class NoDriver:
    """As much of a driver's module as SQLAlchemy asks for."""

    class Error(Exception):
        """Never raised."""

    Binary = bytes


class Taker(Protocol):
    """Who takes the statements that a script gives to a cursor, around SQLAlchemy."""

    recorder: Recorder

    def take_text(self, cursor: "NoCursor", statement: str, parameters: Any) -> None: ...


class NoConnection:
    """`written` counts the statements of this connection that were recorded; `savepoints` are such counts."""

    def __init__(self, taker: Taker) -> None:
        self.taker = taker
        self.written = 0
        self.autocommit = False
        self.savepoints: dict[str, int] = {}
        self._kept = 0

    def cursor(self, *_: Any, **__: Any) -> "NoCursor":
        return NoCursor(self)

    def commit(self) -> None:
        self._kept = self.written

    def rollback(self) -> None:
        self.roll_back_to(self._kept)

    def roll_back_to(self, written: int) -> None:
        """Harmless where nothing was written since. What is recorded would run in the file, and stay."""
        if self.written > written and not self.autocommit:
            failure = sys.exception()
            self.taker.recorder.refuse(RollbackAsked() if failure is None else FailedMidway(named_reason(failure)))

    def close(self) -> None:
        """Nothing is open."""


class NoCursor:
    """A cursor over nothing."""

    arraysize = 1

    def __init__(self, connection: NoConnection) -> None:
        self.connection = connection
        self.description: list[tuple[Any, ...]] | None = None
        self._query = ""
        self._by_script = True

    def asked(self, query: str, columns: Iterable[str], *, by_script: bool = True) -> None:
        """What was run last, and the columns that its result would have. SQLAlchemy's own questions have no rows."""
        self._query = " ".join(query.split())
        self._by_script = by_script
        self.description = [(column, *[None] * 6) for column in columns] or None

    def execute(self, statement: str, parameters: Any = None) -> None:
        self.connection.taker.take_text(self, statement, parameters)

    def executemany(self, statement: str, parameters: Sequence[Any]) -> None:
        for each in parameters:
            self.execute(statement, each)

    @property
    def rowcount(self) -> int:
        return Unknown(self.refuse)

    lastrowid = rowcount

    def refuse(self, *_: Any) -> NoReturn:
        self.connection.taker.recorder.refuse(ResultRead(self._query))

    def fetchall(self) -> list[Any]:
        return self.refuse() if self._by_script else []

    fetchone = fetchmany = __iter__ = refuse

    def __enter__(self) -> "NoCursor":
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is open."""

    def close(self) -> None:
        """Nothing is open."""
