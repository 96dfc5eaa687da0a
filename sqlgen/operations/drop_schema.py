"""A schema gone. What was in it goes by operations of its own."""

from dataclasses import dataclass

from sqlgen.operations.operation import Operation
from sqlgen.schema import Schema


@dataclass(frozen=True, kw_only=True)
class DropSchema(Operation):
    name: str

    def apply(self, schema: Schema) -> Schema:
        return schema.drop_schema(self.name)

    def describe(self) -> str:
        return f"Drop schema {self.name}"
