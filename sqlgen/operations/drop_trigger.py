"""A trigger gone. One that no revision made may go too: nothing else depends on it."""

from dataclasses import dataclass

from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class DropTrigger(Operation):
    """`table` is None where the server wants the trigger's name only, which is unique in its schema."""

    name: str
    table: Name | None

    def apply(self, schema: Schema) -> Schema:
        for table in list(schema.tables.values()):
            if self.table in (None, table.name) and table.trigger(self.name):
                schema = schema.alter_table(table.drop_trigger(self.name))
        return schema

    def describe(self) -> str:
        return f"Drop trigger {self.name}" + (f" of {self.table}" if self.table else "")

    def effect(self) -> Effect:
        return Effect(kind="trigger", table=Name(self.table.schema if self.table else None, self.name), present=False)
