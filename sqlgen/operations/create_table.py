"""op.create_table: a new table, with its indexes and the enum types that it needs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Self

import sqlalchemy as sa
from sqlalchemy.sql.schema import SchemaItem

from sqlgen.errors import CallInvalid
from sqlgen.operations.create_index import CreateIndex
from sqlgen.operations.effect import Effect
from sqlgen.operations.missing_types import missing_types, trusted_types
from sqlgen.operations.operation import Operation, on_trust
from sqlgen.schema import Index, Schema, Table
from sqlgen.schema.convention import metadata
from sqlgen.schema.read import read_index, read_table


@dataclass(frozen=True, kw_only=True)
class CreateTable(Operation):
    """`construct` is SQLAlchemy's table over the very objects that the script passed: all that they say is printed."""

    table: Table
    indexes: tuple[Index, ...]
    construct: sa.Table = field(compare=False, repr=False)
    if_not_exists: bool = False

    @classmethod
    def from_call(cls, table_name: str, *columns: SchemaItem, if_not_exists: bool = False, **kw: Any) -> Self:
        table = sa.Table(table_name, metadata(), *columns, **kw)
        return cls.from_construct(table, columns, if_not_exists=if_not_exists)

    @classmethod
    def from_construct(
        cls, table: sa.Table, items: tuple[SchemaItem, ...] = (), *, if_not_exists: bool = False
    ) -> Self:
        """The operation for a table that stands; `items` gives the order in which the script named its indexes."""
        _stand_in_for_referents(table)
        indexes = tuple(read_index(index) for index in _in_order(table, items or tuple(table.columns)))
        return cls(table=read_table(table), indexes=indexes, construct=table, if_not_exists=if_not_exists)

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        if self.if_not_exists and self.table.name in schema.tables:
            return ()
        enums = missing_types(self.table.columns, schema)
        indexes = (CreateIndex(table=self.table.name, index=index) for index in self.indexes)
        return (*enums, self, *indexes)

    def apply(self, schema: Schema) -> Schema:
        return schema.create_table(self.table)

    def doubts(self, schema: Schema) -> Iterator[str]:
        """A server that does not look for what a foreign key references may get it later."""
        others = {key.referent: None for key in self.table.foreign_keys if key.referent != self.table.name}
        for referent in others if schema.checks_referents else ():
            yield from on_trust(referent, schema)
        yield from trusted_types(self.table.columns, schema)

    def describe(self) -> str:
        return f"Create table {self.table.name}"

    def effect(self) -> Effect:
        return Effect(kind="table", table=self.table.name)

    def result(self) -> sa.Table:
        return self.construct


def _stand_in_for_referents(table: sa.Table) -> None:
    """A foreign key can be printed only when the table that it names stands in the same metadata."""
    for key in table.foreign_keys:
        if "." not in key.target_fullname:
            raise CallInvalid(f'a foreign key names TABLE.COLUMN, and "{key.target_fullname}" is only one of them')
        *schema, name, column = key.target_fullname.split(".")
        full_name = ".".join((*schema, name))
        referent = table.metadata.tables.get(full_name)
        if referent is None:
            referent = sa.Table(name, table.metadata, schema=".".join(schema) or None)
        if referent is not table and column not in referent.c:
            referent.append_column(sa.Column(column, sa.types.NullType()))


def _in_order(table: sa.Table, items: tuple[SchemaItem, ...]) -> Iterator[sa.Index]:
    """The table's indexes as the script declared them; SQLAlchemy keeps them in a set, whose order is chance."""
    position = {id(item): number for number, item in enumerate(items)}

    def declared(index: sa.Index) -> tuple[int, str]:
        owners = (position[id(column)] for column in index.columns if id(column) in position)
        return position.get(id(index), next(owners, len(position))), str(index.name)

    return iter(sorted(table.indexes, key=declared))
