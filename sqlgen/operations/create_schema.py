"""A schema made: a place for tables, empty yet."""

from dataclasses import dataclass

from sqlgen.operations.operation import Operation
from sqlgen.schema import Schema


@dataclass(frozen=True, kw_only=True)
class CreateSchema(Operation):
    name: str

    def apply(self, schema: Schema) -> Schema:
        return schema.add_schema(self.name)

    def describe(self) -> str:
        return f"Create schema {self.name}"
