"""op.drop_column: a column gone, with the constraints and indexes that cannot stand without it."""

from dataclasses import dataclass
from typing import Any, Self

from sqlgen.operations.column_order import ColumnOrder
from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class DropColumn(Operation):
    table: Name
    column: str
    if_exists: bool = False

    @classmethod
    def from_call(
        cls,
        table_name: str,
        column_name: str,
        *,
        schema: str | None = None,
        if_exists: bool | None = None,
        **ignored: Any,
    ) -> Self:
        return cls(table=Name(schema, table_name), column=column_name, if_exists=bool(if_exists))

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        if self.if_exists:
            table = schema.table(self.table)
            schema.server.check_condition(self.method(), "if_exists", table)
            return (self,) if table.has_column(self.column) or not table.known else ()
        return (self,)

    def apply(self, schema: Schema) -> Schema:
        table = schema.table(self.table)
        return schema.alter_table(schema.server.drop_column(table, table.column(self.column).name))

    def order(self, columns: ColumnOrder) -> None:
        columns.drop(self.column)

    def describe(self) -> str:
        return f"Drop column {self.table}.{self.column}"

    def effect(self) -> Effect:
        return Effect(kind="column", table=self.table, name=self.column, present=False)
