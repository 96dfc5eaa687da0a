"""op.bulk_insert: rows for a table, a statement each."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class BulkInsert(Operation):
    """`statements` are what an online migration would send, values in place; `columns` are those that they name.

    `left_out` are columns that a later row names and the first does not.
    """

    table: Name
    columns: tuple[str, ...]
    statements: tuple[str, ...]
    left_out: tuple[str, ...] = ()

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        return (self,) if self.statements else ()

    def apply(self, schema: Schema) -> Schema:
        table = schema.table(self.table)
        for column in self.columns:
            table.column(column)
        return schema

    def doubts(self, schema: Schema) -> Iterator[str]:
        yield from super().doubts(schema)
        for column in self.left_out:
            yield (
                f"a row for {self.table} names {column}, which the first row does not: Alembic online leaves it out,"
                " this file keeps it"
            )

    def describe(self) -> str:
        rows = len(self.statements)
        return f"Insert {rows} {'row' if rows == 1 else 'rows'} into {self.table}"
