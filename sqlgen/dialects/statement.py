"""A statement of one dialect."""

from dataclasses import dataclass, field
from typing import Any

from sqlgen.operations.effect import Effect
from sqlgen.operations.execute import Work
from sqlgen.operations.step import Step
from sqlgen.schema import Name

__all__ = ["Effect", "Redefined", "Statement", "Work"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Redefined:
    """A column that a statement says anew, and what revisions say of it before or after: whatever else the server's
    catalogue shows, the statement would take away.

    `extra` are the values that the catalogue's column EXTRA may have besides none, or None for all. `collation` tells
    whether the column can only have its table's.
    """

    table: Name
    column: str
    nullable: bool
    default: bool
    comments: tuple[str, ...]
    extra: tuple[str, ...] | None
    collation: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement, without its terminator.

    `sentence` says what it does and stands above it as a comment; an empty one continues the statement before. `note`
    stands behind it. `effect` is the catalogue's sign that it has run, None where there is no reliable one.
    `redefines` is a column that it says anew, all of it. One that `waits` stops the file until a step is done by hand.
    """

    sql: str
    sentence: str = ""
    note: str = ""
    work: Work = Work.DDL
    in_transaction: bool = True
    effect: Effect | None = None
    redefines: Redefined | None = None
    waits: bool = False
    step: Step[Any] | None = field(default=None, compare=False, repr=False)
