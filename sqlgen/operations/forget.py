"""What SQL that could not be read has left unknown."""

from dataclasses import dataclass

from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class Forget(Operation):
    """The tables and enum types that it mentions: they may be there, and be anything."""

    tables: tuple[Name, ...]
    types: tuple[Name, ...] = ()

    def apply(self, schema: Schema) -> Schema:
        for name in self.tables:
            schema = schema.forget_table(name)
        for name in self.types:
            schema = schema.forget_type(name)
        return schema

    def describe(self) -> str:
        return f"Change {', '.join(map(str, (*self.tables, *self.types)))} in an unknown way"
