"""The simulated schema: all tables and types, at one moment of a history."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Self, TypeAlias

from sqlgen.errors import (
    IndexExists,
    IndexMissing,
    SqlgenError,
    StillNeeded,
    TableExists,
    TableMissing,
    TableNeverMade,
    TypeExists,
    TypeMissing,
    TypeNeverMade,
)
from sqlgen.schema.constraint import ForeignKey
from sqlgen.schema.domain import Domain
from sqlgen.schema.enumtype import EnumType
from sqlgen.schema.name import Name
from sqlgen.schema.routine import Routine, RoutineKind
from sqlgen.schema.sequence import Sequence
from sqlgen.schema.server import Server
from sqlgen.schema.table import Table
from sqlgen.schema.tables import Tables
from sqlgen.schema.type_users import users
from sqlgen.schema.value import Value
from sqlgen.schema.view import View

NamedType: TypeAlias = EnumType | Domain


@dataclass(frozen=True, slots=True)
class Schema(Value):
    """Tables and types in the order of their making. Every change gives a new schema and leaves this one as it is."""

    tables: Tables = field(default_factory=Tables)
    types: Mapping[Name, NamedType] = field(default_factory=dict)
    views: Mapping[Name, View] = field(default_factory=dict)
    sequences: Mapping[Name, Sequence] = field(default_factory=dict)
    schemas: frozenset[str] = frozenset()
    """Places for tables that revisions made, whether or not anything is in them."""
    routines: tuple[Routine, ...] = field(default=(), compare=False, repr=False)
    gone: frozenset[Name] = field(default=frozenset(), compare=False, repr=False)
    """Tables and types that revisions have dropped or renamed."""
    baseline: Literal["nothing", "unknown"] | None = field(default=None, compare=False, repr=False)
    """What stood before the first revision: nothing, or anything. None: what no name of ours is like."""
    keys_checked: bool = field(default=True, compare=False, repr=False)
    """Whether the session asks what foreign keys reference, where its server does: MySQL's foreign_key_checks."""
    unserved: tuple[tuple[Name, ForeignKey], ...] = field(default=(), compare=False, repr=False)
    """The tables with foreign keys that do not find what they reference, where the server lets them stand."""
    server: Server = field(default_factory=Server, compare=False, repr=False)

    def table(self, name: Name) -> Table:
        """The table. One that no revision has made or dropped may be of a baseline, and is then not known."""
        if name in self.tables:
            return self.tables[name]
        if name in self.views:
            return Table.unknown(name)
        known = tuple(sorted(str(each) for each, table in self.tables.items() if table.made))
        if name in self.gone:
            raise TableMissing(str(name), known)
        self._check_stranger(TableNeverMade(str(name), known))
        return Table.unknown(name, made=False)

    def _check_stranger(self, missing: SqlgenError) -> None:
        """Raises the error of a name that no revision made where it cannot be one of a baseline."""
        if self.baseline == "nothing" or (self.baseline is None and missing.nearest):
            raise missing

    def lacks(self, name: Name) -> bool:
        """Whether the table is known not to be there, whatever the baseline."""
        return name not in self.tables and (self.baseline == "nothing" or name in self.gone)

    def create_table(self, table: Table) -> Self:
        if table.name in self.tables:
            raise TableExists(str(table.name))
        for key in table.foreign_keys:
            self.check_referent(key, table)
        return self.alter_table(self.server.new_table(table, self))

    @property
    def checks_referents(self) -> bool:
        return self.server.checks_referents and self.keys_checked

    def check_referent(self, key: ForeignKey, table: Table) -> None:
        """Raises where the server would refuse a foreign key of `table`: what it references is not there."""
        if self.checks_referents or key.referent == table.name:
            referent = table if key.referent == table.name else self.table(key.referent)
            for column in key.referent_columns:
                referent.column(column)

    def alter_table(self, table: Table) -> Self:
        """The schema with this table in the place of the one of its name. Nothing is kept of what a view has."""
        if table.name in self.views:
            return self
        settled = self.server.settle(table, self) if table.known else table
        if self.server.checks_referents and table.name in self.tables:
            self.check_served(self.tables[table.name], settled)
        return self._with(self.tables.put(settled), gone=self.gone - {table.name})

    def drop_table(self, name: Name) -> Self:
        table = self.table(name)
        for owner, key in self.references_to(name) if self.checks_referents else ():
            if owner.known and owner.name != name:
                raise StillNeeded(f"table {table.name}", f"{key} of table {owner.name}")
        return self._with(self.tables.without(name), gone=self.gone | {name})

    def references_to(self, name: Name) -> Iterator[tuple[Table, ForeignKey]]:
        """The foreign keys to a table, with the table of each."""
        for table in self.tables.speaking_of(("table", name)):
            yield from ((table, key) for key in table.foreign_keys if key.referent == name)

    def check_served(self, before: Table, after: Table) -> None:
        """Raises where a foreign key loses the unique columns that it references."""
        for owner, key in self.keys_lost(before, after):
            raise key_unserved(owner, key)

    def keys_lost(self, before: Table, after: Table) -> Iterator[tuple[Table, ForeignKey]]:
        """The foreign keys that find what they reference in the one table, and not in the other."""
        if after.has_keys_of(before):
            return
        for owner, key in self.references_to(after.name):
            here = owner if owner.name != after.name else after
            if not (here.known and after.known and here.has_key(key)):
                continue
            if self.server.serves(before, key) and not self.server.serves(after, key):
                yield owner, key

    def _with(self, tables: Tables, **changes: Any) -> Self:
        """The schema with other tables, which came of these."""
        if self.server.checks_referents:
            return self.replace(tables=tables, **changes)
        there = {name: (self.tables.get(name), tables.get(name)) for name in tables.touched_since(self.tables)}
        touched = [name for name, (old, new) in there.items() if not (old and new and new.has_keys_of(old))]
        kept = (each for each in self.unserved if each[0] not in touched and each[1].referent not in touched)
        about = [(tables[name], key) for name in touched if name in tables for key in tables[name].foreign_keys]
        for name in touched:
            others = (each for each in tables.speaking_of(("table", name)) if each.name not in touched)
            about += [(each, key) for each in others for key in each.foreign_keys if key.referent == name]
        found = ((owner.name, key) for owner, key in about if self._finds_nothing(owner, key, tables))
        return self.replace(tables=tables, unserved=(*kept, *found), **changes)

    def _finds_nothing(self, owner: Table, key: ForeignKey, tables: Tables) -> bool:
        referent = tables.get(key.referent)
        return bool(owner.known and referent and referent.known and not self.server.serves(referent, key))

    def rename_table(self, old: Name, new: Name) -> Self:
        before = self.table(old)
        if new in self.tables:
            raise TableExists(str(new))
        triggers = tuple(each.table_renamed(old.name, new.name) for each in before.triggers)
        after = self.server.rename_table(before, before.replace(name=new, triggers=triggers))
        tables = self.tables.without(old).put(after)
        for each in tables.speaking_of(("table", old)):
            tables = tables.put(each.referent_renamed(old, new))
        views = {each: view.after_renaming(old) for each, view in self.views.items()}
        return self._with(tables, views=views, gone=(self.gone | {old}) - {new})

    def rename_column(self, table: Name, old: str, new: str) -> Self:
        """The schema with the foreign keys of every table following a renamed column."""
        tables = self.tables
        for each in tables.speaking_of(("table", table)):
            tables = tables.put(each.referent_column_renamed(table, old, new))
        views = {each: view.after_renaming(table, old) for each, view in self.views.items()}
        return self._with(tables, views=views)

    def check_index_name(self, index: str, table: Name) -> None:
        """Raises where another table of the same schema has an index of this name."""
        for other in self.tables.speaking_of(("index", index)):
            if other.name.schema == table.schema and other.name != table and other.has_index(index):
                raise IndexExists(index)

    def index_owner(self, index: str, schema: str | None) -> Table:
        """The table that holds an index, for a script that names only the index."""
        there = self.tables.speaking_of(("index", index))
        owners = [table for table in there if table.name.schema == schema and table.has_index(index)]
        if not owners:
            known = sorted(each.name for table in self.tables.values() for each in table.indexes)
            raise IndexMissing(index, tuple(known))
        return owners[0]

    def type(self, name: Name) -> NamedType:
        """The type. One that no revision has made or dropped may be of a baseline, as a table may."""
        if name in self.types:
            return self.types[name]
        known = tuple(sorted(map(str, self.types)))
        if name in self.gone:
            raise TypeMissing(str(name), known)
        self._check_stranger(TypeNeverMade(str(name), known))
        return EnumType(name, (), known=False)

    def create_type(self, type_: NamedType) -> Self:
        if type_.name in self.types:
            raise TypeExists(str(type_.name))
        return self.replace(types={**self.types, type_.name: type_}, gone=self.gone - {type_.name})

    def drop_type(self, name: Name) -> Self:
        self.type(name)
        needed = next(users(name, self.tables, self.types.values()), "")
        if needed:
            raise StillNeeded(f"type {name}", needed)
        left = {**self.types}
        left.pop(name, None)
        return self.replace(types=left, gone=self.gone | {name})

    def alter_type(self, name: Name, new: NamedType) -> Self:
        """The schema with `new` in the place of a type; under a new name its columns follow."""
        types = dict((new.name, new) if each == name else (each, type_) for each, type_ in self.types.items())
        if new.name == name:
            return self.replace(types=types)
        tables = self.tables
        for each in tables.speaking_of(("word", name.name.lower())):
            tables = tables.put(each.type_renamed(name, new.name))
        return self._with(tables, types=types, gone=(self.gone | {name}) - {new.name})

    def fill(self, name: Name, how: str | None) -> Self:
        """The schema in which the table has rows, which came from there; or has none any more."""
        if name not in self.tables or self.tables[name].filled == how:
            return self
        return self._with(self.tables.put(self.tables[name].replace(filled=how)))

    def forget_table(self, name: Name) -> Self:
        """The schema in which the table may be there, and be anything."""
        made = name not in self.tables or self.tables[name].made
        return self._with(self.tables.put(Table.unknown(name, made=made)), gone=self.gone - {name})

    def forget_type(self, name: Name) -> Self:
        """The schema in which the type may have other values, and be needed by anything."""
        known = self.types.get(name) or EnumType(name, ())
        types = {**self.types, name: replace(known, known=False, mentioned=True)}
        return self.replace(types=types, gone=self.gone - {name})

    def set_view(self, view: View) -> Self:
        return self.replace(views={**self.views, view.name: view})

    def drop_view(self, name: Name) -> Self:
        return self.replace(views={each: view for each, view in self.views.items() if each != name})

    def set_sequence(self, sequence: Sequence) -> Self:
        return self.replace(sequences={**self.sequences, sequence.name: sequence})

    def add_schema(self, name: str) -> Self:
        return self.replace(schemas=self.schemas | {name})

    def drop_schema(self, name: str) -> Self:
        return self.replace(schemas=self.schemas - {name})

    def drop_sequence(self, name: Name) -> Self:
        return self.replace(sequences={each: one for each, one in self.sequences.items() if each != name})

    def set_routine(self, routine: Routine) -> Self:
        return self.replace(routines=(*(each for each in self.routines if not each.is_alike(routine)), routine))

    def drop_routine(self, kind: RoutineKind, name: Name) -> Self:
        return self.replace(routines=tuple(each for each in self.routines if (each.kind, each.name) != (kind, name)))


def key_unserved(owner: Table, key: ForeignKey) -> StillNeeded:
    what = f"what is unique about ({', '.join(key.referent_columns)}) of table {key.referent}"
    return StillNeeded(what, f"{key} of table {owner.name}")
