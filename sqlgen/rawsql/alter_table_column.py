"""ALTER TABLE … ALTER, MODIFY, CHANGE: a column that is there becomes another."""

from collections.abc import Iterator
from dataclasses import replace

from sqlgen.operations import AlterColumn, Operation
from sqlgen.rawsql.clause import Clause, creation
from sqlgen.rawsql.column import ColumnDefinition, identity_options, read_expression
from sqlgen.rawsql.column_type import column_type, read_type
from sqlgen.rawsql.cursor import Unreadable, fragment
from sqlgen.schema import Identity


def alter(clause: Clause) -> Iterator[Operation]:
    cursor = clause.cursor
    _ = cursor.take("COLUMN")
    column = cursor.column(clause.table)
    change = AlterColumn(table=clause.table, column=column)
    if cursor.take("SET", "NOT", "NULL"):
        yield replace(change, nullable=False)
    elif cursor.take("DROP", "NOT", "NULL"):
        yield replace(change, nullable=True)
    elif cursor.take("SET", "DEFAULT"):
        yield replace(change, server_default=fragment(read_expression(cursor)))
    elif cursor.take("DROP", "DEFAULT"):
        yield replace(change, server_default=None)
    elif cursor.take("TYPE") or cursor.take("SET", "DATA", "TYPE"):
        yield from _retype(clause, change)
    elif cursor.take("ADD", "GENERATED"):
        yield replace(change, server_default=_identity(clause))
    elif cursor.take("DROP", "IDENTITY"):
        yield replace(change, server_default=None)
    else:
        cursor.expect("SET")
        if not cursor.take_any("STATISTICS", "STORAGE", "COMPRESSION"):
            raise Unreadable
        cursor.place = len(cursor.tokens)


def _retype(clause: Clause, change: AlterColumn) -> Iterator[Operation]:
    cursor = clause.cursor
    text = read_type(cursor)
    if cursor.take("COLLATE"):
        begin = cursor.place
        cursor.qualified()
        text = f"{text} COLLATE {cursor.text(begin)}"
    if cursor.take("USING"):
        cursor.rest()
    yield replace(change, type=column_type(text, cursor))


def _identity(clause: Clause) -> Identity:
    always = clause.cursor.take("ALWAYS")
    if not always:
        clause.cursor.expect("BY", "DEFAULT")
    clause.cursor.expect("AS", "IDENTITY")
    return Identity(always, identity_options(clause.cursor))


def modify(clause: Clause) -> Iterator[Operation]:
    _ = clause.cursor.take("COLUMN")
    name = clause.cursor.column(clause.table)
    yield from _redefine(clause, name, name)


def change(clause: Clause) -> Iterator[Operation]:
    _ = clause.cursor.take("COLUMN")
    old = clause.cursor.column(clause.table)
    yield from _redefine(clause, old, clause.cursor.name())


def _redefine(clause: Clause, old: str, new: str) -> Iterator[Operation]:
    """MySQL takes the definition as a whole: what it does not say, the column no longer has."""
    table, cursor = clause.known, clause.cursor
    definition = ColumnDefinition.read(cursor, clause.table, new)
    key = table.primary_key.columns if table.primary_key else ()
    primary = tuple(new if name == old else name for name in key)
    column = definition.column(primary)
    yield AlterColumn(
        table=clause.table,
        column=table.column(old).name,
        new_column_name=None if new == old else new,
        type=column.type,
        nullable=column.nullable,
        server_default=column.server_default,
        comment=column.comment,
        autoincrement=bool(column.autoincrement),
    )
    for constraint in definition.constraints:
        yield creation(clause.table, constraint)
    yield from clause.place(new, cursor)
