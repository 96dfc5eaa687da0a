"""What became of a file that was run: a leg of the way up, down and up again."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlgen.rawsql.pieces import Piece
from sqlgen.verify.difference import Difference
from sqlgen.verify.session import Failure


class Way(StrEnum):
    """The values name it to people and programs."""

    UP = "upgrade"
    DOWN = "downgrade"
    AGAIN = "upgrade again"


class Outcome(StrEnum):
    EQUAL = "equal"
    DIFFERS = "differs"
    FAILED = "failed"
    NOT_RUN = "not run"


@dataclass(frozen=True, slots=True)
class Told:
    """A difference, and the statements of the file that are about it."""

    difference: Difference
    statements: tuple[Piece, ...]

    def record(self) -> dict[str, Any]:
        return {
            "where": self.difference.where,
            "files": self.difference.files,
            "simulation": self.difference.simulation,
            "statements": [{"line": each.line, "sql": each.sql} for each in self.statements],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """One run of one file, `path`. `left_out` says why it was not run; `notes` are what was not compared, and why."""

    number: int
    revision: str
    way: Way
    path: str = ""
    differences: tuple[Told, ...] = ()
    failure: Failure | None = None
    left_out: str = ""
    notes: tuple[str, ...] = ()

    @property
    def outcome(self) -> Outcome:
        if self.left_out:
            return Outcome.NOT_RUN
        if self.failure:
            return Outcome.FAILED
        return Outcome.DIFFERS if self.differences else Outcome.EQUAL

    @property
    def good(self) -> bool:
        return self.outcome in (Outcome.EQUAL, Outcome.NOT_RUN)

    def record(self) -> dict[str, Any]:
        """For a program. The same keys in every call, so that it need not ask which there are."""
        failure = self.failure
        return {
            "number": self.number,
            "revision": self.revision,
            "way": self.way.value,
            "file": self.path,
            "outcome": self.outcome.value,
            "why": self.left_out,
            "failure": failure and {"line": failure.line, "sql": failure.sql, "reason": failure.reason},
            "differences": [each.record() for each in self.differences],
        }
