"""What follows the parentheses of CREATE TABLE, and can be set later: engine, storage, partitions."""

from collections.abc import Iterator
from typing import Any

from sqlgen.operations import Operation, SetTableOptions
from sqlgen.rawsql.clause import Clause
from sqlgen.rawsql.cursor import Cursor, Unreadable, read_parameters

Option = tuple[str, Any]
"""SQLAlchemy's name, and the value. `comment` is none of the options."""


def read_options(cursor: Cursor) -> Iterator[Option]:
    """All of them, up to the end."""
    while not cursor.ended:
        if cursor.is_mysql:
            key, value = mysql_option(cursor)
            yield (key if key == "comment" else f"{cursor.dialect}_{key}"), value
            _ = cursor.take(",")
        elif cursor.dialect == "sqlite" and cursor.take("WITHOUT", "ROWID"):
            yield "sqlite_with_rowid", False
        elif cursor.dialect == "postgresql":
            yield _postgresql_option(cursor)
        else:
            raise Unreadable


def mysql_option(cursor: Cursor) -> tuple[str, str]:
    _ = cursor.take("DEFAULT")
    if cursor.take("CHARACTER", "SET") or cursor.take("CHARSET"):
        key = "charset"
    else:
        key = cursor.take_any("ENGINE", "COLLATE", "COMMENT", "AUTO_INCREMENT", "ROW_FORMAT").lower()
    if not key:
        raise Unreadable
    _ = cursor.take("=")
    return key, cursor.string() if key == "comment" else cursor.next().text


def _postgresql_option(cursor: Cursor) -> Option:
    """https://www.postgresql.org/docs/current/sql-createtable.html"""
    if cursor.take("WITH"):
        return "postgresql_with", read_parameters(cursor)
    if cursor.take("TABLESPACE"):
        return "postgresql_tablespace", cursor.name()
    if cursor.take("INHERITS"):
        return "postgresql_inherits", tuple(_plain(part) for part in cursor.group().parts())
    if cursor.take("USING"):
        return "postgresql_using", cursor.name()
    cursor.expect("PARTITION", "BY")
    begin = cursor.place
    _ = cursor.next(), cursor.group()
    return "postgresql_partition_by", cursor.text(begin)


def _plain(part: Cursor) -> str:
    """The name of a table in the schema that is meant where none is said: SQLAlchemy knows no other here."""
    name = part.table()
    part.expect_end()
    if name.schema is not None:
        raise Unreadable
    return name.name


def set_mysql_options(clause: Clause) -> Iterator[Operation]:
    """`ENGINE = InnoDB ROW_FORMAT = DYNAMIC`, the first word of which has been read."""
    clause.cursor.place = 0
    options = dict(read_options(clause.cursor))
    if "comment" in options:
        raise Unreadable
    yield SetTableOptions(table=clause.table, options=options)


def set_postgresql_options(clause: Clause) -> Iterator[Operation]:
    """What may follow SET: https://www.postgresql.org/docs/current/sql-altertable.html"""
    cursor = clause.cursor
    if cursor.word() == "(":
        old = clause.known.options.get("postgresql_with") or {}
        yield SetTableOptions(table=clause.table, options={"postgresql_with": {**old, **read_parameters(cursor)}})
    elif cursor.take("TABLESPACE"):
        yield SetTableOptions(table=clause.table, options={"postgresql_tablespace": cursor.name()})
    elif cursor.take("UNLOGGED"):
        yield SetTableOptions(table=clause.table, options={}, prefixes=("UNLOGGED",))
    elif not cursor.take("LOGGED") or clause.known.prefixes:
        raise Unreadable


def reset_postgresql_options(clause: Clause) -> Iterator[Operation]:
    gone = read_parameters(clause.cursor)
    old = clause.known.options.get("postgresql_with") or {}
    left = {name: value for name, value in old.items() if name not in gone}
    yield SetTableOptions(table=clause.table, options={"postgresql_with": left or None})
