"""ALTER TABLE … ADD: columns, constraints, indexes."""

from collections.abc import Iterator

from sqlgen.operations import AddColumn, CreateIndex, DropIndex, Operation
from sqlgen.rawsql.clause import Clause, creation
from sqlgen.rawsql.column import ColumnDefinition
from sqlgen.rawsql.constraint import read_table_constraint
from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.rawsql.index import KINDS, is_unique_index, read_index
from sqlgen.schema import PrimaryKey, Unique

_CONSTRAINTS = {"CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "EXCLUDE"}


def add(clause: Clause) -> Iterator[Operation]:
    cursor = clause.cursor
    if cursor.is_mysql and (cursor.at("SYSTEM", "VERSIONING") or cursor.at("PERIOD", "FOR")):
        raise Unreadable  # MariaDB's: https://mariadb.com/kb/en/system-versioned-tables/
    if cursor.is_mysql and (cursor.at_any({"INDEX", "KEY", *KINDS}) or is_unique_index(cursor)):
        yield from _add_index(clause)
    elif cursor.at_any(_CONSTRAINTS):
        yield from _add_constraint(clause)
    else:
        _ = cursor.take("COLUMN")
        if_not_exists = cursor.if_not_exists()
        columns = cursor.group().parts() if cursor.word() == "(" else [cursor]
        for part in columns:
            yield from _add_column(clause, part, if_not_exists=if_not_exists)


def _add_constraint(clause: Clause) -> Iterator[Operation]:
    cursor = clause.cursor
    name = cursor.name() if cursor.take("CONSTRAINT") and not cursor.at_any(_CONSTRAINTS) else None
    for kind in ("UNIQUE", "PRIMARY KEY"):
        if cursor.take(*kind.split(), "USING", "INDEX"):
            yield from _promote(clause, cursor.name(), name, kind)
            return
    constraint = read_table_constraint(cursor, clause.table, name)
    yield creation(clause.table, constraint)


def _promote(clause: Clause, index: str, name: str | None, kind: str) -> Iterator[Operation]:
    """An index made a constraint, which takes its name over or gives it its own."""
    columns = tuple(each for each in clause.known.index(index).expressions if isinstance(each, str))
    made = (Unique if kind == "UNIQUE" else PrimaryKey)(name=name or index, columns=columns)
    yield DropIndex(name=index, table=clause.table)
    yield creation(clause.table, made)


def _add_index(clause: Clause) -> Iterator[Operation]:
    cursor = clause.cursor
    unique, prefix = cursor.take("UNIQUE"), cursor.take_any(*KINDS)
    _ = cursor.take_any("INDEX", "KEY")
    if_not_exists = cursor.if_not_exists()
    name = None if cursor.word() == "(" else cursor.name()
    options = {f"{cursor.dialect}_prefix": prefix} if prefix else {}
    index = read_index(cursor, clause.table, name, unique=unique, options=options)
    yield CreateIndex(table=clause.table, index=index, if_not_exists=if_not_exists)


def _add_column(clause: Clause, part: Cursor, *, if_not_exists: bool) -> Iterator[Operation]:
    definition = ColumnDefinition.read(part, clause.table)
    if if_not_exists and part.schema.table(clause.table).has_column(definition.name):
        part.place = len(part.tokens)
        return
    primary = next((each.columns for each in definition.constraints if isinstance(each, PrimaryKey)), ())
    yield AddColumn(table=clause.table, column=definition.column(primary))
    for constraint in definition.constraints:
        yield creation(clause.table, constraint)
    yield from clause.place(definition.name, part)
    part.expect_end()
