"""A view made, or made anew."""

from dataclasses import dataclass

from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Schema, View


@dataclass(frozen=True, kw_only=True)
class CreateView(Operation):
    view: View
    if_not_exists: bool = False

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        return () if self.if_not_exists and self.view.name in schema.views else (self,)

    def apply(self, schema: Schema) -> Schema:
        return schema.set_view(self.view)

    def describe(self) -> str:
        return f"Create view {self.view.name}"

    def effect(self) -> Effect:
        return Effect(kind="table", table=self.view.name)
