"""A statement of one dialect."""

from dataclasses import dataclass, field
from typing import Any

from sqlgen.operations.effect import Effect
from sqlgen.operations.execute import Work
from sqlgen.operations.step import Step

__all__ = ["Effect", "Statement", "Work"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement, without its terminator.

    `sentence` says what it does and stands above it as a comment; an empty one continues the statement before. `note`
    stands behind it. `effect` is the catalogue's sign that it has run, None where there is no reliable one.
    """

    sql: str
    sentence: str = ""
    note: str = ""
    work: Work = Work.DDL
    in_transaction: bool = True
    effect: Effect | None = None
    step: Step[Any] | None = field(default=None, compare=False, repr=False)
