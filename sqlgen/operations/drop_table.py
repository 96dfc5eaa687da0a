"""op.drop_table: a table gone, with its constraints and indexes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self

from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class DropTable(Operation):
    table: Name
    if_exists: bool = False

    @classmethod
    def from_call(cls, table_name: str, *, schema: str | None = None, if_exists: bool | None = None, **kw: Any) -> Self:
        return cls(table=Name(schema, table_name), if_exists=bool(if_exists))

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        return () if self.if_exists and schema.lacks(self.table) else (self,)

    def apply(self, schema: Schema) -> Schema:
        asks = self.if_exists and self.table not in schema.tables
        return (schema.forget_table(self.table) if asks else schema).drop_table(self.table)

    def doubts(self, schema: Schema) -> Iterator[str]:
        """None where the statement asks whether the table is there."""
        return iter(()) if self.if_exists else super().doubts(schema)

    def describe(self) -> str:
        return f"Drop table {self.table}"

    def effect(self) -> Effect:
        return Effect(kind="table", table=self.table, present=False)
