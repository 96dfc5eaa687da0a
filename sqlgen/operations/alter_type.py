"""A named type with other values, or another name; or one of which something else now speaks."""

from dataclasses import dataclass

from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, NamedType, Schema


@dataclass(frozen=True, kw_only=True)
class AlterType(Operation):
    name: Name
    type: NamedType

    def apply(self, schema: Schema) -> Schema:
        return schema.alter_type(self.name, self.type)

    def describe(self) -> str:
        if self.name != self.type.name:
            return f"Rename type {self.name} to {self.type.name}"
        return f"Change the values of type {self.name}"
