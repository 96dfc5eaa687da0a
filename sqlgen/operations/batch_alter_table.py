"""op.batch_alter_table: several changes to one table that belong together, and are one rebuild where it takes one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, Self, TypeAlias

import sqlalchemy as sa

from sqlgen.operations.column_order import ColumnOrder
from sqlgen.operations.constraint import CreateConstraint
from sqlgen.operations.drop_constraint import DropConstraint
from sqlgen.operations.move_column import MoveColumn
from sqlgen.operations.operation import Operation
from sqlgen.operations.regained import Replayed, regained
from sqlgen.schema import Check, Constraint, Name, Schema, Table
from sqlgen.schema.build import build_table
from sqlgen.schema.read import read_table

Recreate: TypeAlias = Literal["auto", "always", "never"]


@dataclass(frozen=True, kw_only=True)
class BatchAlterTable(Operation):
    """What is said of the table that comes in the place of the old one counts only where online Alembic makes one.

    It may be made of what the script says that the table was (`source`); its constraints without a name are named by
    `naming_convention`; `additions` are made on it last, and its columns stand as `partial_reordering` says.
    """

    table: Name
    operations: tuple[Operation, ...]
    recreate: Recreate = "auto"
    source: Table | None = None
    naming_convention: Mapping[str, str] = field(default_factory=dict)
    additions: tuple[Operation, ...] = ()
    restates_checks: bool = False
    """Whether `additions` say anew the CHECKs without a name, which Alembic cannot reflect."""
    partial_reordering: Sequence[Sequence[str]] = ()
    _last: tuple[Schema, Sequence[Replayed]] | None = field(default=None, init=False, compare=False, repr=False)
    """The last replay: from the script's call to the printed file, whoever asks for one has the same schema in hand."""

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        if self.partial_reordering:
            self._order(self.begun(schema)).check()
        return (self,) if self.operations or self.recreate == "always" else ()

    def extended(self, operations: tuple[Operation, ...]) -> Self:
        """The batch with more operations at its end."""
        return replace(self, operations=self.operations + operations)

    def recreates(self, schema: Schema) -> bool:
        """Whether online Alembic makes the table anew."""
        if self.recreate != "auto":
            return self.recreate == "always"
        return schema.server.is_made_anew and not all(each.is_altered() for each in self.operations)

    def apply(self, schema: Schema) -> Schema:
        afters = [after for _, _, after in self.replay(schema)]
        return afters[-1] if afters else self.begun(schema)

    def replay(self, schema: Schema) -> Sequence[Replayed]:
        """Each operation with the schema before and after it, and what a new table takes beside them."""
        if self._last is None or self._last[0] is not schema:
            object.__setattr__(self, "_last", (schema, self._replayed(schema)))
        assert self._last
        return self._last[1]

    def _replayed(self, schema: Schema) -> list[Replayed]:
        begun = self.begun(schema)
        if not self.recreates(begun):
            steps = list(replayed(self.operations, begun))
        else:
            steps = list(_replayed_anew(self.operations, begun))
            left = steps[-1][2] if steps else begun
            more = (*regained(self.table, steps), *self.additions, *self._moves(begun))
            steps += replayed(more, left)
        return steps

    def begun(self, schema: Schema) -> Schema:
        """The schema with the table as the batch takes it."""
        if not self.recreates(schema):
            return schema
        table = schema.table(self.table)
        taken = self.source.replace(triggers=table.triggers, made=table.made) if self.source else table
        if self.restates_checks and schema.server.is_made_anew:
            taken = _without_unnamed_checks(taken)
        if self.naming_convention:
            taken = named_by_convention(taken, self.naming_convention)
        return schema if taken is table else schema.alter_table(taken)

    def _moves(self, schema: Schema) -> Iterator[MoveColumn]:
        """What brings the columns into the order that the script asks for."""
        if schema.table(self.table).known:
            for column, after in self._order(schema).moves():
                yield MoveColumn(table=self.table, column=column, after=after)

    def _order(self, schema: Schema) -> ColumnOrder:
        order = ColumnOrder(str(self.table), schema.table(self.table).column_names, self.partial_reordering)
        for operation in self.operations + self.additions:
            operation.order(order)
        return order

    def doubts(self, schema: Schema) -> Iterator[str]:
        if self.source and self.recreates(schema):
            yield from _left_out(self.source, schema.table(self.table))
        for operation, before, _ in self.replay(schema):
            yield from operation.doubts(before)

    def describe(self) -> str:
        return "; ".join(operation.describe() for operation in self.operations) or f"Rebuild table {self.table}"


def replayed(operations: Iterable[Operation], schema: Schema) -> Iterator[Replayed]:
    for operation in operations:
        after = operation.apply(schema)
        yield operation, schema, after
        schema = after


def _replayed_anew(operations: Iterable[Operation], schema: Schema) -> Iterator[Replayed]:
    """Alembic knows the constraints of a table that it makes by their names: of two under one, the later stays."""
    for operation in operations:
        parts = replayed((*_taken_over(operation, schema), operation), schema)
        for step in parts:
            schema = step[2]
            yield step


def _taken_over(operation: Operation, schema: Schema) -> Iterator[Operation]:
    if isinstance(operation, CreateConstraint):
        name = operation.constraint.name
        if name and schema.table(operation.table).has_constraint(name):
            yield DropConstraint(table=operation.table, constraint=name)


def _left_out(said: Table, table: Table) -> Iterator[str]:
    columns = (f"column {name}" for name in table.column_names if not said.has_column(name))
    indexes = (f"index {index.name}" for index in table.indexes if not said.has_index(index.name))
    named = (each for each in table.constraints if each.name and each.named)
    constraints = (str(each) for each in named if not said.has_constraint(str(each.name)))
    for what in (*columns, *indexes, *constraints):
        yield f"{what} of table {table.name} goes with the old table, as copy_from leaves it out"


def _without_unnamed_checks(table: Table) -> Table:
    kept = (each for each in table.constraints if each.name or not isinstance(each, Check))
    return table.replace(constraints=tuple(kept))


def named_by_convention(table: Table, convention: Mapping[str, str]) -> Table:
    """The table, with a name for each constraint that has none and for which the convention has one."""
    built = read_table(build_table(table, metadata=sa.MetaData(naming_convention=dict(convention))))

    def named(constraint: Constraint) -> Constraint:
        twins = (each for each in built.constraints if each.replace(name=None) == constraint)
        return next(twins, constraint)

    return table.replace(constraints=tuple(each if each.name else named(each) for each in table.constraints))
