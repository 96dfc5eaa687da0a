"""op.drop_table_comment: a table without a comment."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class DropTableComment(Operation):
    table: Name

    @classmethod
    def from_call(cls, table_name: str, *, existing_comment: str | None = None, schema: str | None = None) -> Self:
        return cls(table=Name(schema, table_name))

    def apply(self, schema: Schema) -> Schema:
        return schema.alter_table(schema.table(self.table).replace(comment=None))

    def doubts(self, schema: Schema) -> Iterator[str]:
        yield from super().doubts(schema)
        yield from schema.server.doubts_comments()

    def describe(self) -> str:
        return f"Drop the comment of {self.table}"
