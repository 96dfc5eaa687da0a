"""Definitions for SQLAlchemy to print: a column that no constraint has a part in is printed once for its value."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import sqlalchemy as sa

from sqlgen.schema import Column, Constraint, ForeignKey, Name, PrimaryKey, Table, Unique
from sqlgen.schema.build import build_column_of, build_table, defines
from sqlgen.schema.constraint import Exclude

Kept: TypeAlias = dict[str, tuple[Column, str]]
"""The columns of a table by name, as they were printed last."""


class Definitions:
    """Those of one dialect, which keeps what it has printed."""

    def __init__(self) -> None:
        self._kept: dict[Name, Kept] = {}

    def column(self, column: Column, table: Table) -> sa.schema.CreateColumn:
        """A column of this table."""
        if any(defines(each, column.name) for each in table.constraints):
            return sa.schema.CreateColumn(build_column_of(table, column.name))
        return _KeptColumn(column, table, self._kept.setdefault(table.name, {}))

    def table(self, table: Table, name: Name) -> sa.schema.CreateTable:
        """The table under this name."""
        named = {each for constraint in table.constraints for each in _names(constraint, table)}
        columns = tuple(each for each in table.columns if each.name in named)
        create = sa.schema.CreateTable(build_table(table.replace(name=name, columns=columns)))
        built = {each.element.name: each for each in create.columns}
        create.columns = [
            built[each.name] if each.name in built else self.column(each, table) for each in table.columns
        ]
        return create


def _names(constraint: Constraint, table: Table) -> Iterator[str]:
    """The columns of the table that SQLAlchemy must see to print the constraint, or that it has a part in defining."""
    match constraint:
        case PrimaryKey() | Unique():
            yield from constraint.columns
        case ForeignKey():
            yield from (*constraint.columns, *constraint.referent_columns)
        case Exclude():
            yield from table.column_names
        case _:
            yield from (each for each in table.column_names if defines(constraint, each))


@dataclass(frozen=True, slots=True)
class _Element:
    """As much of a column as SQLAlchemy asks of one in a table."""

    name: str
    primary_key: bool = False

    @property
    def description(self) -> str:
        return self.name


class _KeptColumn(sa.schema.CreateColumn):
    """A column that no constraint defines: its text depends on its value alone."""

    def __init__(self, column: Column, table: Table, kept: Kept) -> None:
        self.element: Any = _Element(column.name)
        self._column, self._table, self._kept = column, table, kept

    def _compiler_dispatch(self, visitor: Any, **kw: Any) -> str:
        """What SQLAlchemy's compiler calls to print it."""
        column, text = self._kept.get(self._column.name, (None, ""))
        if column is not self._column:
            built = build_column_of(self._table, self._column.name)
            text = visitor.process(sa.schema.CreateColumn(built), **kw)
            self._kept[self._column.name] = self._column, text
        return text
