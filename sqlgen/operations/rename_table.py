"""op.rename_table: a table under a new name, in the schema that it is in."""

from dataclasses import dataclass
from typing import Self

from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class RenameTable(Operation):
    table: Name
    new_table: Name

    @classmethod
    def from_call(cls, old_table_name: str, new_table_name: str, *, schema: str | None = None) -> Self:
        return cls(table=Name(schema, old_table_name), new_table=Name(schema, new_table_name))

    def apply(self, schema: Schema) -> Schema:
        return schema.rename_table(self.table, self.new_table)

    def describe(self) -> str:
        return f"Rename table {self.table} to {self.new_table.name}"

    def effect(self) -> Effect:
        return Effect(kind="table", table=self.new_table)
