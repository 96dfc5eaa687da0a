"""op.execute: the script's own SQL, byte for byte."""

from dataclasses import dataclass
from enum import Enum

from sqlgen.operations.operation import Operation
from sqlgen.schema import Schema


class Work(Enum):
    """What kind of work a statement does, which decides how a second run treats it."""

    DDL = "changes the schema"
    DATA = "changes rows only, and can be undone with its transaction"
    PLAIN = "sets up the session, or cannot be prepared by the server: it is printed as it stands, and runs each time"


@dataclass(frozen=True, kw_only=True)
class Execute(Operation):
    """One statement, without its terminator."""

    shows_line = True

    sql: str
    work: Work

    def apply(self, schema: Schema) -> Schema:
        return schema

    def describe(self) -> str:
        return "Data: raw SQL of the revision" if self.work is Work.DATA else "Raw SQL of the revision"
