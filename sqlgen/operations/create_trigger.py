"""A trigger made on a table, or made anew."""

from dataclasses import dataclass

from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema, Trigger


@dataclass(frozen=True, kw_only=True)
class CreateTrigger(Operation):
    """On a view, which nothing here keeps, it changes nothing."""

    table: Name
    trigger: Trigger
    if_not_exists: bool = False

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        there = self.table in schema.views or (self.if_not_exists and self._is_there(schema))
        return () if there else (self,)

    def _is_there(self, schema: Schema) -> bool:
        return schema.table(self.table).trigger(self.trigger.name) is not None

    def apply(self, schema: Schema) -> Schema:
        table = schema.table(self.table).drop_trigger(self.trigger.name)
        return schema.alter_table(table.replace(triggers=(*table.triggers, self.trigger)))

    def describe(self) -> str:
        return f"Create trigger {self.trigger.name} on {self.table}"

    def effect(self) -> Effect:
        return Effect(kind="trigger", table=Name(self.table.schema, self.trigger.name))
