"""A clause of ALTER TABLE, and what all of its readers need."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlgen.operations import (
    CreateCheckConstraint,
    CreateExcludeConstraint,
    CreateForeignKey,
    CreatePrimaryKey,
    CreateUniqueConstraint,
    MoveColumn,
    Operation,
)
from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.schema import Check, Constraint, Exclude, ForeignKey, Name, PrimaryKey, Table, Unique

_CREATION: dict[type[Constraint], Any] = {
    Check: CreateCheckConstraint,
    Exclude: CreateExcludeConstraint,
    ForeignKey: CreateForeignKey,
    PrimaryKey: CreatePrimaryKey,
    Unique: CreateUniqueConstraint,
}


def creation(table: Name, constraint: Constraint) -> Operation:
    """The operation that adds a constraint."""
    operation: Operation = _CREATION[type(constraint)](table=table, constraint=constraint)
    return operation


@dataclass
class Clause:
    """What stands between two commas, and the table that it changes."""

    cursor: Cursor
    table: Name

    @property
    def known(self) -> Table:
        """The table, where the clause's effect depends on what it is."""
        table = self.cursor.schema.table(self.table)
        if not table.known:
            raise Unreadable
        return table

    def place(self, column: str, cursor: Cursor) -> Iterator[Operation]:
        """MySQL's FIRST and AFTER."""
        if cursor.take("FIRST"):
            yield MoveColumn(table=self.table, column=column, after=None)
        elif cursor.take("AFTER"):
            after = self.known.column(cursor.column(self.table)).name
            yield MoveColumn(table=self.table, column=column, after=after)
