"""op.execute: the script's own SQL, byte for byte."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Schema


class Work(Enum):
    """What kind of work a statement does, which decides how a second run treats it."""

    DDL = "changes the schema"
    DATA = "changes rows only, and can be undone with its transaction"
    PLAIN = "sets up the session, or cannot be prepared by the server: it is printed as it stands, and runs each time"


@dataclass(frozen=True, kw_only=True)
class Execute(Operation):
    """One statement, without its terminator.

    `changes` are what it does to the schema: they are replayed, and never printed. `original` is the text that the
    script gave where `sql` is a translation of it. `warnings` are what its reader has against it.
    """

    shows_line = True

    sql: str
    work: Work
    in_transaction: bool = True
    changes: tuple[Operation, ...] = ()
    original: str | None = None
    warnings: tuple[str, ...] = ()

    def apply(self, schema: Schema) -> Schema:
        for change in self.changes:
            for part in change.parts(schema):
                schema = part.apply(schema)
        return schema

    def describe(self) -> str:
        return "Data: raw SQL of the revision" if self.work is Work.DATA else "Raw SQL of the revision"

    def effect(self) -> Effect | None:
        """The last thing that comes or goes: a server that is stopped may have dropped the first of two tables only."""
        effects = [effect for change in self.changes if (effect := change.effect())]
        return next((each for each in reversed(effects) if each.nullable is None), effects[-1] if effects else None)

    def doubts(self, schema: Schema) -> Iterator[str]:
        yield from self.warnings
        for change in self.changes:
            for part in change.parts(schema):
                yield from part.doubts(schema)
                schema = part.apply(schema)
