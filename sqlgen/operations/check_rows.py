"""A query that a script has read: what it was told, and what the database must tell as well, or the file stops."""

from dataclasses import dataclass

from sqlgen.operations.operation import Operation
from sqlgen.schema import Schema

Value = int | str | bool | None
Row = tuple[Value, ...]


@dataclass(frozen=True, kw_only=True)
class CheckRows(Operation):
    """`row` is the one row of the answer; None for no rows at all. `revision` is that of the script."""

    shows_line = True

    query: str
    revision: str
    row: Row | None = None

    def apply(self, schema: Schema) -> Schema:
        return schema

    def describe(self) -> str:
        if self.row is None:
            return "The script reads rows, and was told that there are none: stop if there are some"
        return f"The script reads rows, and was told {self.told}: stop if it is otherwise"

    @property
    def told(self) -> str:
        """`0, NULL`"""
        return "no rows" if self.row is None else ", ".join(map(_shown, self.row))


def _shown(value: Value) -> str:
    return f"'{value}'" if isinstance(value, str) else str("NULL" if value is None else value).upper()
