"""op.batch_alter_table: several changes to one table that belong together, and are one rebuild where it takes one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

import sqlalchemy as sa

from sqlgen.operations.operation import Operation
from sqlgen.schema import Constraint, Name, Schema, Table
from sqlgen.schema.build import build_table
from sqlgen.schema.read import read_table

_IN_PLACE = {"add_column", "create_index", "drop_index"}
"""What Alembic's batch does to a SQLite table without a rebuild, so that its convention names nothing."""


@dataclass(frozen=True, kw_only=True)
class BatchAlterTable(Operation):
    """`naming_convention` gives names to constraints that have none, so that the batch can name them."""

    table: Name
    operations: tuple[Operation, ...]
    recreate: bool = False
    naming_convention: Mapping[str, str] = field(default_factory=dict)

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        return (self,) if self.operations or self.recreate else ()

    def extended(self, operations: tuple[Operation, ...]) -> Self:
        """The batch with more operations at its end."""
        return replace(self, operations=self.operations + operations)

    def apply(self, schema: Schema) -> Schema:
        afters = [after for _, _, after in self.replay(schema)]
        return afters[-1] if afters else schema

    def replay(self, schema: Schema) -> Iterator[tuple[Operation, Schema, Schema]]:
        """Each operation with the schema before and after it."""
        if self.naming_convention and any(each.method() not in _IN_PLACE for each in self.operations):
            schema = schema.alter_table(named_by_convention(schema.table(self.table), self.naming_convention))
        for operation in self.operations:
            after = operation.apply(schema)
            yield operation, schema, after
            schema = after

    def doubts(self, schema: Schema) -> Iterator[str]:
        for operation, before, _ in self.replay(schema):
            yield from operation.doubts(before)

    def describe(self) -> str:
        return "; ".join(operation.describe() for operation in self.operations) or f"Rebuild table {self.table}"


def named_by_convention(table: Table, convention: Mapping[str, str]) -> Table:
    """The table, with a name for each constraint that has none and for which the convention has one."""
    built = read_table(build_table(table, metadata=sa.MetaData(naming_convention=dict(convention))))

    def named(constraint: Constraint) -> Constraint:
        twins = (each for each in built.constraints if each.replace(name=None) == constraint)
        return next(twins, constraint)

    return table.replace(constraints=tuple(each if each.name else named(each) for each in table.constraints))
