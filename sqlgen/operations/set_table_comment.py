"""A table with another comment, or none."""

from dataclasses import dataclass

from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class SetTableComment(Operation):
    table: Name
    comment: str | None

    def apply(self, schema: Schema) -> Schema:
        return schema.alter_table(schema.table(self.table).replace(comment=self.comment))

    def describe(self) -> str:
        return f"{'Set' if self.comment else 'Drop'} the comment of {self.table}"
