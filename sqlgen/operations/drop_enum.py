"""An enum type dropped."""

from dataclasses import dataclass

from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class DropEnum(Operation):
    name: Name

    def apply(self, schema: Schema) -> Schema:
        return schema.drop_type(self.name)

    def describe(self) -> str:
        return f"Drop type {self.name}"
