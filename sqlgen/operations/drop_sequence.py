"""A sequence gone. One that no revision made may go too."""

from dataclasses import dataclass

from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class DropSequence(Operation):
    name: Name

    def apply(self, schema: Schema) -> Schema:
        return schema.drop_sequence(self.name)

    def describe(self) -> str:
        return f"Drop sequence {self.name}"

    def effect(self) -> Effect:
        return Effect(kind="table", table=self.name, present=False)
