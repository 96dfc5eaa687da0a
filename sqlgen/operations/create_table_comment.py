"""op.create_table_comment: a table with a comment, or another one."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class CreateTableComment(Operation):
    """None, and an empty text, are no comment."""

    table: Name
    comment: str | None

    @classmethod
    def from_call(
        cls, table_name: str, comment: str | None, *, existing_comment: str | None = None, schema: str | None = None
    ) -> Self:
        return cls(table=Name(schema, table_name), comment=comment)

    def apply(self, schema: Schema) -> Schema:
        return schema.alter_table(schema.table(self.table).replace(comment=self.comment or None))

    def doubts(self, schema: Schema) -> Iterator[str]:
        yield from super().doubts(schema)
        yield from schema.server.doubts_comments()

    def describe(self) -> str:
        return f"{'Set' if self.comment else 'Drop'} the comment of {self.table}"
