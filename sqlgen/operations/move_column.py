"""A column in another place of its table, as MySQL's FIRST and AFTER put it."""

from dataclasses import dataclass

from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class MoveColumn(Operation):
    """`after` is None for the first place."""

    table: Name
    column: str
    after: str | None

    def apply(self, schema: Schema) -> Schema:
        table = schema.table(self.table)
        moved = table.column(self.column)
        others = [column for column in table.columns if column.name != moved.name]
        place = 0 if self.after is None else others.index(table.column(self.after)) + 1
        return schema.alter_table(table.replace(columns=(*others[:place], moved, *others[place:])))

    def describe(self) -> str:
        return f"Move column {self.table}.{self.column}"
