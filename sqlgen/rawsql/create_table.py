"""CREATE TABLE, also from a query."""

from dataclasses import dataclass, field, replace
from typing import Any

from sqlgen.operations import CreateIndex, CreateTable, Forget, Operation
from sqlgen.rawsql.column import ColumnDefinition
from sqlgen.rawsql.column_type import column_type
from sqlgen.rawsql.constraint import read_table_constraint
from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.rawsql.index import KINDS, chosen_name, is_unique_index, read_index
from sqlgen.rawsql.like import Copied, read_included
from sqlgen.rawsql.table_options import read_options
from sqlgen.schema import (
    Check,
    Column,
    Computed,
    Constraint,
    Exclude,
    ForeignKey,
    Index,
    Name,
    PrimaryKey,
    Table,
    Unique,
)
from sqlgen.schema.build import build_table
from sqlgen.schema.copied import like, with_inherited

_STARTS = {"CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "EXCLUDE", "NOT"}


def create_table(cursor: Cursor) -> list[Operation]:
    prefixes = [cursor.next().word for _ in range(1) if cursor.word() == "UNLOGGED"]
    cursor.expect("TABLE")
    if_not_exists = cursor.if_not_exists()
    name = cursor.table()
    if cursor.at("AS") or (cursor.word() == "SELECT" and cursor.is_mysql):
        _ = cursor.take("AS")
        return _create(_selected(cursor, name), (), if_not_exists=if_not_exists)
    if cursor.dialect == "postgresql" and cursor.take("PARTITION", "OF"):
        cursor.rest()  # it has what the other table has, under names that the server chooses
        return [Forget(tables=(name,))]
    if cursor.is_mysql and (cursor.at("LIKE") or cursor.at("(", "LIKE")):
        return _alike(cursor, name, if_not_exists=if_not_exists)
    body = _Body(cursor, name)
    for part in cursor.group().parts():
        body.read(part)
    options = dict(read_options(cursor))
    comment = options.pop("comment", None)
    table = replace(body.table(), comment=comment, prefixes=tuple(prefixes), options=body.options | options)
    table = with_inherited(table, cursor.schema).require(tuple(body.required))  # as may be columns that it inherits
    if "sqlite_with_rowid" in options and table.primary_key:
        table = table.require(table.primary_key.columns)
    return _create(table, body.indexes(table), if_not_exists=if_not_exists)


def _alike(cursor: Cursor, name: Name, *, if_not_exists: bool) -> list[Operation]:
    """All but foreign keys and triggers: https://dev.mysql.com/doc/refman/8.4/en/create-table-like.html"""
    part = cursor.group() if cursor.word() == "(" else cursor
    part.expect("LIKE")
    source = part.schema.tables.get(part.table())
    part.expect_end()
    if source is None or not source.known:
        raise Unreadable
    kept = [each for each in source.constraints if not isinstance(each, ForeignKey)]
    if cursor.dialect == "mysql":  # where the names of conditions are those of the whole database
        kept = [each.replace(name=None) if isinstance(each, Check) else each for each in kept]
    options = {key: value for key, value in source.options.items() if not key.endswith("_auto_increment")}
    table = source.replace(name=name, constraints=tuple(kept), indexes=(), triggers=(), options=options)
    return _create(table, tuple(each.replace(implied=False) for each in source.indexes), if_not_exists=if_not_exists)


def _create(table: Table, indexes: tuple[Index, ...], *, if_not_exists: bool) -> list[Operation]:
    made = CreateTable(table=table, indexes=(), construct=build_table(table), if_not_exists=if_not_exists)
    later = (CreateIndex(table=table.name, index=index, if_not_exists=if_not_exists) for index in indexes)
    return [made, *later]


@dataclass
class _Body:
    """What stands between the parentheses."""

    cursor: Cursor
    name: Name
    columns: list[ColumnDefinition | Copied] = field(default_factory=list)
    required: list[str] = field(default_factory=list)
    copied: list[Index] = field(default_factory=list)
    """Those of a table that this one is LIKE."""
    constraints: list[Constraint] = field(default_factory=list)
    unread: list[tuple[Cursor, str | None, bool, dict[str, Any]]] = field(default_factory=list)
    """MySQL's indexes, which are read when the columns are known."""
    options: dict[str, Any] = field(default_factory=dict)

    def read(self, part: Cursor) -> None:
        if part.is_mysql and (part.at("LIKE") or part.at("PERIOD", "FOR")):
            raise Unreadable
        if part.take("LIKE"):
            self._read_like(part)
            return
        if part.is_mysql and (part.at_any({"INDEX", "KEY", *KINDS}) or is_unique_index(part)):
            self._read_index(part)
        elif part.at_any(_STARTS):
            name = part.name() if part.take("CONSTRAINT") and not part.at_any(_STARTS) else None
            if not self._read_required(part):
                self.constraints.append(read_table_constraint(part, self.name, name))
            part.expect_end()
        else:
            column = ColumnDefinition.read(part, self.name)
            part.expect_end()
            self.columns.append(column)
            self.constraints += column.constraints

    def _read_required(self, part: Cursor) -> bool:
        """NOT NULL as a constraint of the table: https://www.postgresql.org/docs/18/sql-createtable.html"""
        if part.dialect != "postgresql" or not part.take("NOT", "NULL"):
            return False
        self.required.append(part.name())
        _ = part.take("NO", "INHERIT")
        return True

    def _read_like(self, part: Cursor) -> None:
        source = part.schema.tables.get(part.table())
        if source is None or not source.known:
            raise Unreadable
        included = read_included(part)
        self.columns += [Copied(each) for each in like(source, included)]
        kinds = {"CONSTRAINTS": (Check,), "INDEXES": (PrimaryKey, Unique, Exclude)}
        wanted = tuple(kind for what in included & kinds.keys() for kind in kinds[what])
        found = [each for each in source.constraints if isinstance(each, wanted)]
        self.constraints += [each if isinstance(each, Check) else each.replace(name=None) for each in found]
        self.copied += source.indexes if "INDEXES" in included else ()

    def _read_index(self, part: Cursor) -> None:
        unique, prefix = part.take("UNIQUE"), part.take_any(*KINDS)
        options = {f"{part.dialect}_prefix": prefix} if prefix else {}
        _ = part.take_any("INDEX", "KEY")
        name = None if part.word() == "(" else part.name()
        self.unread.append((part, name, unique, options))

    def table(self) -> Table:
        keys = [each for each in self.constraints if isinstance(each, PrimaryKey)]
        primary = keys[0].columns if keys else ()
        if self.cursor.dialect == "sqlite" and any(each.autoincrement for each in self.columns):
            self.options["sqlite_autoincrement"] = True
        return Table(
            name=self.name,
            columns=tuple(each.column(primary) for each in self.columns),
            constraints=(*keys, *(each for each in self.constraints if each not in keys)),
        )

    def indexes(self, table: Table) -> tuple[Index, ...]:
        schema = self.cursor.schema.alter_table(table)
        read = []
        for part, name, unique, options in self.unread:
            part.schema = schema
            index = read_index(part, self.name, name, unique=unique, options=options)
            schema = schema.alter_table(schema.table(self.name).add_index(index))
            read.append(index)
        for copied in self.copied:
            cursor = replace(self.cursor, schema=schema)
            index = copied.replace(name=chosen_name(cursor, self.name, copied.expressions))
            schema = schema.alter_table(schema.table(self.name).add_index(index))
            read.append(index)
        return tuple(read)


def _selected(cursor: Cursor, name: Name) -> Table:
    """The table that a query of plain columns makes. Of any other query the columns are not known."""
    cursor.expect("SELECT")
    begin = cursor.place
    cursor.skip_until({"FROM"})
    asked = Cursor(cursor.sql, cursor.tokens[begin : cursor.place], cursor.dialect, cursor.schema)
    cursor.expect("FROM")
    source = cursor.schema.tables.get(cursor.table())
    if source is None or not source.known or not (cursor.ended or cursor.at_any({"WHERE", "WITH"})):
        raise Unreadable
    if cursor.is_mysql:
        raise Unreadable  # the columns keep some of what they had, which depends on the release
    where = cursor.place
    cursor.skip_until({"UNION", "GROUP", "INTERSECT", "EXCEPT", "RETURNING"})
    if not cursor.ended and where != cursor.place:
        raise Unreadable
    cursor.place = len(cursor.tokens)
    columns = source.columns if asked.take("*") and asked.ended else _named(asked, source)
    return Table(name=name, columns=tuple(_copied(each, cursor) for each in columns))


def _named(asked: Cursor, source: Table) -> tuple[Column, ...]:
    asked.place = 0
    names = [part.spelled(part.only_name(), source.name) for part in asked.parts()]
    if not all(map(source.has_column, names)):
        raise Unreadable
    return tuple(map(source.column, names))


def _copied(column: Column, cursor: Cursor) -> Column:
    """Name and type go over, and nothing else.

    SQLite keeps only the type's affinity: https://sqlite.org/lang_createtable.html#create_table_as_select_statements
    """
    if isinstance(column.server_default, Computed) and cursor.dialect == "sqlite":
        raise Unreadable
    type_ = column.type if cursor.dialect == "postgresql" else column_type(_affinity(column), cursor)
    return Column(name=column.name, type=type_, autoincrement=False)


_AFFINITIES = {"INT": ("INT",), "TEXT": ("CHAR", "CLOB", "TEXT"), "": ("BLOB",), "REAL": ("REAL", "FLOA", "DOUB")}


def _affinity(column: Column) -> str:
    """https://sqlite.org/datatype3.html#determination_of_column_affinity"""
    from sqlalchemy.dialects.sqlite.base import SQLiteDialect

    text = column.type.engine.compile(dialect=SQLiteDialect()).upper()
    found = (name for name, marks in _AFFINITIES.items() if any(mark in text for mark in marks))
    return next(found, "NUM") if text else ""
