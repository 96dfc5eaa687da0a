"""op.add_column: a new last column, with the constraints and the index that it brings along."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Self

import sqlalchemy as sa

from sqlgen.operations.batch_alter_table import BatchAlterTable
from sqlgen.operations.column_order import ColumnOrder
from sqlgen.operations.create_index import CreateIndex
from sqlgen.operations.creation import creation
from sqlgen.operations.effect import Effect
from sqlgen.operations.missing_types import missing_types, trusted_types
from sqlgen.operations.operation import Operation
from sqlgen.schema import (
    Check,
    Column,
    Computed,
    Constraint,
    ForeignKey,
    Fragment,
    Index,
    Name,
    PrimaryKey,
    Schema,
)
from sqlgen.schema.convention import metadata
from sqlgen.schema.read import read_column, read_constraints, read_index


@dataclass(frozen=True, kw_only=True)
class AddColumn(Operation):
    table: Name
    column: Column
    constraints: tuple[Constraint, ...] = ()
    indexes: tuple[Index, ...] = ()
    if_not_exists: bool = False
    insert_before: str | None = None
    """The column before which a batch puts it, where it makes the table anew."""
    insert_after: str | None = None
    inline_references: bool = False
    """Whether the column's definition spells the foreign key, which Alembic leaves without a name then."""

    @classmethod
    def from_call(
        cls,
        table_name: str,
        column: sa.Column[Any],
        *,
        schema: str | None = None,
        if_not_exists: bool | None = None,
        inline_references: bool | None = None,
        inline_primary_key: bool | None = None,
    ) -> Self:
        table = sa.Table(table_name, metadata(), column, schema=schema)
        constraints = [each for each in read_constraints(table) if inline_primary_key or each.kind != "primary"]
        keys = [each for each in constraints if isinstance(each, ForeignKey)]
        is_inline = bool(inline_references and len(keys) == 1 and len(keys[0].columns) == 1)
        return cls(
            table=Name(schema, table_name),
            column=read_column(column),
            constraints=tuple(_unnamed(each) if is_inline else each for each in constraints),
            inline_references=is_inline,
            indexes=tuple(read_index(index) for index in table.indexes),
            if_not_exists=bool(if_not_exists),
        )

    def alone(self) -> Self:
        """The column with what its definition spells; others add the rest."""
        return replace(self, constraints=tuple(filter(_is_spelled, self.constraints)), indexes=())

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        if self.if_not_exists:
            table = schema.table(self.table)
            schema.server.check_condition(self.method(), "if_not_exists", table)
            if table.has_column(self.column.name):
                return ()
        enums = missing_types((self.column,), schema)
        indexes = (CreateIndex(table=self.table, index=index) for index in self.indexes)
        return (*enums, self._with_constraints(schema), *indexes)

    def _with_constraints(self, schema: Schema) -> Operation:
        """The column and its constraints as one, for a server that would rebuild the table for each of them."""
        if not (self.constraints or self.indexes):
            return self
        inline = self.inline_references and schema.server.reads_inline_references
        spelled = tuple(
            each for each in self.constraints if _is_spelled(each) or (inline and each.kind == "foreignkey")
        )
        others = (each for each in self.constraints if each not in spelled)
        created = (creation(self.table, each) for each in others)
        together = (replace(self, constraints=spelled, indexes=()), *created)
        return together[0] if len(together) == 1 else BatchAlterTable(table=self.table, operations=together)

    def apply(self, schema: Schema) -> Schema:
        """With the constraints that the column's definition spells: the others are operations of their own."""
        table = schema.table(self.table).add_column(self.column)
        for constraint in self.constraints:
            table = table.add_constraint(constraint)
            if isinstance(constraint, ForeignKey):
                schema.check_referent(constraint, table)
        return schema.alter_table(table)

    def doubts(self, schema: Schema) -> Iterator[str]:
        yield from super().doubts(schema)
        yield from trusted_types((self.column,), schema)

    def order(self, columns: ColumnOrder) -> None:
        columns.add(self.column.name, self.insert_before, self.insert_after)

    def is_altered(self) -> bool:
        match self.column.server_default:
            case Fragment(sql):
                plain = isinstance(sql, str)
            case Computed(_, persisted):
                plain = not persisted
            case _:
                plain = True
        return plain and not self.constraints

    def describe(self) -> str:
        return f"Add column {self.table}.{self.column.name}"

    def effect(self) -> Effect:
        return Effect(kind="column", table=self.table, name=self.column.name)


def _is_spelled(constraint: Constraint) -> bool:
    return isinstance(constraint, PrimaryKey) or (isinstance(constraint, Check) and constraint.in_column is not None)


def _unnamed(constraint: Constraint) -> Constraint:
    return constraint.replace(name=None) if isinstance(constraint, ForeignKey) else constraint
