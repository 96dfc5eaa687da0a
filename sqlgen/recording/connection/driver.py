"""A driver that connects to nothing: it takes every statement, and refuses to be read.

https://peps.python.org/pep-0249/
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any, Protocol

from sqlgen.errors import FailedMidway, RollbackAsked, named_reason
from sqlgen.recording.connection.question import Question
from sqlgen.recording.connection.unknown import Counted, Unknown
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
        self._question: Question | None = None
        self._rows: list[Any] | None = None

    def asked(self, query: str, columns: Iterable[str], *, by_script: bool = True) -> None:
        """What was run last, and the columns that its result would have. SQLAlchemy's own questions have no rows."""
        self._question = Question.of(self.connection.taker.recorder, query)
        self._rows = None if by_script else []
        self.description = [(column, *[None] * 6) for column in columns] or None

    def execute(self, statement: str, parameters: Any = None) -> None:
        self.connection.taker.take_text(self, statement, parameters)

    def executemany(self, statement: str, parameters: Sequence[Any]) -> None:
        for each in parameters:
            self.execute(statement, each)

    @property
    def asked_last(self) -> Question:
        return self._question or Question.of(self.connection.taker.recorder, "")

    @property
    def rowcount(self) -> int:
        question = self.asked_last
        none = question.none_changed()
        return Unknown(question.refuse) if none is None else Counted(0, partial(question.check_none, none))

    @property
    def lastrowid(self) -> int:
        return Unknown(self.asked_last.refuse)

    def _left(self) -> list[Any]:
        """The rows that nobody has fetched yet."""
        if self._rows is None:
            self._rows = [*self.asked_last.rows()]
        return self._rows

    def fetchone(self) -> Any:
        left = self._left()
        return left.pop(0) if left else None

    def fetchmany(self, size: int | None = None) -> list[Any]:
        count = size or self.arraysize
        self._rows, fetched = self._left()[count:], self._left()[:count]
        return fetched

    def fetchall(self) -> list[Any]:
        return self.fetchmany(len(self._left()))

    def __iter__(self) -> Iterator[Any]:
        return iter(self.fetchall())

    def __enter__(self) -> "NoCursor":
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is open."""

    def close(self) -> None:
        """Nothing is open."""
