"""The simulated schema: all tables and types, at one moment of a history."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from sqlgen.errors import IndexMissing, TableExists, TableMissing, TypeExists, TypeMissing
from sqlgen.schema.constraint import ForeignKey
from sqlgen.schema.enumtype import EnumType
from sqlgen.schema.name import Name
from sqlgen.schema.server import Server
from sqlgen.schema.table import Table


@dataclass(frozen=True, slots=True)
class Schema:
    """Tables and types in the order of their making. Every change gives a new schema and leaves this one as it is."""

    tables: Mapping[Name, Table] = field(default_factory=dict)
    types: Mapping[Name, EnumType] = field(default_factory=dict)
    server: Server = field(default_factory=Server, compare=False, repr=False)

    def table(self, name: Name) -> Table:
        try:
            return self.tables[name]
        except KeyError:
            raise TableMissing(str(name), tuple(sorted(map(str, self.tables)))) from None

    def create_table(self, table: Table) -> Self:
        if table.name in self.tables:
            raise TableExists(str(table.name))
        for key in table.foreign_keys:
            self.check_referent(key, table.name)
        return self.alter_table(table)

    def check_referent(self, key: ForeignKey, table: Name) -> None:
        """Raises where the server would refuse a foreign key of `table`: what it references is not there."""
        if self.server.checks_referents and key.referent != table:
            referent = self.table(key.referent)
            for column in key.referent_columns:
                referent.column(column)

    def alter_table(self, table: Table) -> Self:
        """The schema with this table in the place of the one of its name."""
        return replace(self, tables={**self.tables, table.name: self.server.settle(table)})

    def drop_table(self, name: Name) -> Self:
        self.table(name)
        return replace(self, tables={each: table for each, table in self.tables.items() if each != name})

    def rename_table(self, old: Name, new: Name) -> Self:
        before = self.table(old)
        if new in self.tables:
            raise TableExists(str(new))
        after = self.server.rename_table(before, before.replace(name=new))
        tables = {each: table for each, table in self.tables.items() if each != old} | {new: after}
        followed = {each: table.referent_renamed(old, new) for each, table in tables.items()}
        return replace(self, tables=followed)

    def rename_column(self, table: Name, old: str, new: str) -> Self:
        """The schema with the foreign keys of every table following a renamed column."""
        followed = {each: value.referent_column_renamed(table, old, new) for each, value in self.tables.items()}
        return replace(self, tables=followed)

    def index_owner(self, index: str, schema: str | None) -> Table:
        """The table that holds an index, for a script that names only the index."""
        owners = [table for name, table in self.tables.items() if name.schema == schema and table.has_index(index)]
        if not owners:
            known = sorted(each.name for table in self.tables.values() for each in table.indexes)
            raise IndexMissing(index, tuple(known))
        return owners[0]

    def type(self, name: Name) -> EnumType:
        try:
            return self.types[name]
        except KeyError:
            raise TypeMissing(str(name), tuple(sorted(map(str, self.types)))) from None

    def create_type(self, type_: EnumType) -> Self:
        if type_.name in self.types:
            raise TypeExists(str(type_.name))
        return replace(self, types={**self.types, type_.name: type_})

    def drop_type(self, name: Name) -> Self:
        self.type(name)
        return replace(self, types={each: type_ for each, type_ in self.types.items() if each != name})
