"""What went with a column that a batch dropped, and comes back with the one that it added under the same name."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from sqlgen.operations.create_index import CreateIndex
from sqlgen.operations.creation import creation
from sqlgen.operations.drop_column import DropColumn
from sqlgen.operations.drop_constraint import DropConstraint
from sqlgen.operations.drop_index import DropIndex
from sqlgen.operations.operation import Operation
from sqlgen.schema import Check, Constraint, Index, Name, PrimaryKey, Schema, Table

Replayed: TypeAlias = tuple[Operation, Schema, Schema]
"""An operation, with the schema before and after it."""


def regained(name: Name, steps: Sequence[Replayed]) -> Iterator[Operation]:
    """Alembic gives a table that it makes anew whatever of the old one its columns still allow, by their names.

    A primary key stays without the column, and the condition of a type comes with the new column's.
    """
    lost: list[tuple[Table, Constraint | Index]] = []
    added: set[str] = set()
    for operation, schema, schema_after in steps:
        before, after = schema.table(name), schema_after.table(name)
        if isinstance(operation, DropColumn):
            there: tuple[Constraint | Index, ...] = (*before.constraints, *before.indexes)
            lost += [(before, each) for each in there if _is_lost(each, after)]
        elif len(after.columns) > len(before.columns):
            added.add(after.column_names[-1])
    for before, each in lost:
        gone = {column for column in before.column_names if each.involves(column)}
        if gone & added and all(map(after.has_column, gone)):
            yield from _anew(each, after)


def _anew(each: Constraint | Index, table: Table) -> Iterator[Operation]:
    """MySQL's index is still there, without the column, and goes first."""
    if isinstance(each, Index):
        yield from [DropIndex(name=each.name, table=table.name)] if table.has_index(each.name) else []
        yield CreateIndex(table=table.name, index=each)
    else:
        there = each.name and table.has_constraint(each.name)
        yield from [DropConstraint(constraint=str(each.name), table=table.name)] if there else []
        yield creation(table.name, each)


def _is_lost(each: Constraint | Index, after: Table) -> bool:
    if isinstance(each, PrimaryKey) or (isinstance(each, Check) and each.type_column):
        return False
    return each not in (*after.constraints, *after.indexes)
