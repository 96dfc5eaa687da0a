"""What a statement does to the simulated schema: operations, where all of it could be read."""

import re
from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError

from sqlgen.operations import CreateDomain, CreateEnum, Forget, Operation
from sqlgen.operations.constraint import CreateConstraint
from sqlgen.rawsql.alter_table import alter_table
from sqlgen.rawsql.create_table import create_table
from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.rawsql.drop import drop
from sqlgen.rawsql.index import create_index
from sqlgen.rawsql.mentions import mentioned, spoken_of
from sqlgen.rawsql.objects import (
    alter_index,
    alter_sequence,
    alter_view,
    comment_on,
    create_sequence,
    create_trigger,
    create_view,
    rename_table,
)
from sqlgen.rawsql.types import alter_domain, alter_type, create_domain, create_type
from sqlgen.schema import Schema

Read = Callable[[Cursor], list[Operation]]


def _nothing(cursor: Cursor) -> list[Operation]:
    cursor.place = len(cursor.tokens)
    return []


_CREATE: dict[str, Read] = {
    "CONSTRAINT": create_trigger,
    "DOMAIN": create_domain,
    "FULLTEXT": create_index,
    "INDEX": create_index,
    "MATERIALIZED": create_view,
    "RECURSIVE": create_view,
    "SEQUENCE": create_sequence,
    "SPATIAL": create_index,
    "TABLE": create_table,
    "TRIGGER": create_trigger,
    "TYPE": create_type,
    "UNIQUE": create_index,
    "UNLOGGED": create_table,
    "VIEW": create_view,
}
_ALTER: dict[str, Read] = {
    "DOMAIN": alter_domain,
    "INDEX": alter_index,
    "MATERIALIZED": alter_view,
    "SEQUENCE": alter_sequence,
    "TABLE": alter_table,
    "TYPE": alter_type,
    "VIEW": alter_view,
}
_WITHOUT_EFFECT = {
    "ANALYZE", "ATTACH", "CHECKPOINT", "CLUSTER", "COPY", "DEALLOCATE", "DELETE", "DETACH", "DISCARD", "EXPLAIN",
    "FLUSH", "GRANT", "INSERT", "KILL", "LISTEN", "LOAD", "LOCK", "MERGE", "NOTIFY", "OPTIMIZE", "PRAGMA",
    "REASSIGN", "REFRESH", "REINDEX", "RELEASE", "REPAIR", "REPLACE", "RESET", "REVOKE", "ROLLBACK", "SAVEPOINT", "SECURITY",
    "SELECT", "SET", "SHOW", "TABLE", "TRUNCATE", "UNLISTEN", "UNLOCK", "UPDATE", "USE", "VACUUM", "VALUES", "WITH",
    "(",
}  # fmt: skip
"""Statements, by their first word, that change no table's definition."""
_OBJECTS_WITHOUT_EFFECT = {
    "ACCESS", "AGGREGATE", "CAST", "COLLATION", "CONVERSION", "DATABASE", "DEFAULT", "EVENT", "EXTENSION",
    "FUNCTION", "GROUP", "LANGUAGE", "OPERATOR", "POLICY", "PROCEDURE", "PUBLICATION", "ROLE", "RULE", "SCHEMA",
    "SEQUENCE", "SERVER", "STATISTICS", "SUBSCRIPTION", "SYSTEM", "TABLESPACE", "TEXT", "USER",
}  # fmt: skip
"""What may be created or altered beside the tables, by the word behind CREATE or ALTER."""


def effect(sql: str, dialect: str, schema: Schema) -> tuple[tuple[Operation, ...], str]:
    """The changes, and what cannot be said of them: a warning, or nothing."""
    cursor = Cursor.over(sql, dialect, schema)
    try:
        operations = read(cursor)
        cursor.expect_end()
    except (Unreadable, SQLAlchemyError):
        forgotten = mentioned(sql, dialect, schema)
        return (forgotten,) if forgotten.tables or forgotten.types else (), _warning(forgotten)
    return tuple(operations), ""


def read(cursor: Cursor) -> list[Operation]:
    """The changes of one statement. Raises Unreadable."""
    first = cursor.next().word
    match first:
        case "CREATE":
            return _create(cursor)
        case "ALTER":
            return _of(cursor, _ALTER)(cursor)
        case "SELECT" | "WITH":
            return _query(cursor)
        case _ if first in _OTHERS:
            return _OTHERS[first](cursor)
        case _ if first in _WITHOUT_EFFECT:
            return _nothing(cursor)
    raise Unreadable


def _of(cursor: Cursor, readers: dict[str, Read]) -> Read:
    reader = readers.get(cursor.word())
    if reader is not None:
        return reader
    if cursor.word() in _OBJECTS_WITHOUT_EFFECT:
        return spoken_of
    raise Unreadable


def _create(cursor: Cursor) -> list[Operation]:
    replaces = cursor.take("OR", "REPLACE")
    if cursor.take_any("GLOBAL", "LOCAL", "TEMP", "TEMPORARY"):
        return _nothing(cursor)  # it is gone with the session
    if cursor.is_mysql and cursor.at_any({"ALGORITHM", "DEFINER", "SQL"}):
        cursor.skip_until({"TRIGGER", "VIEW", "FUNCTION", "PROCEDURE", "EVENT"})
    if replaces and cursor.word() == "TABLE":
        raise Unreadable
    return _of(cursor, _CREATE)(cursor)


_MAKES_COLUMNS = {"ADDGEOMETRYCOLUMN", "DROPGEOMETRYCOLUMN", "ADDRASTERCOLUMN", "DROPRASTERCOLUMN"}
"""https://postgis.net/docs/AddGeometryColumn.html"""


def _query(cursor: Cursor) -> list[Operation]:
    """A query changes nothing, unless its answer becomes a table of PostgreSQL's, or its functions are of that kind."""
    if not _MAKES_COLUMNS.isdisjoint(cursor.words):
        raise Unreadable
    if cursor.words[0] == "SELECT" and cursor.dialect == "postgresql":
        cursor.skip_until({"INTO", "FROM"})
        if cursor.take("INTO"):
            _ = cursor.take("TABLE")
            made = [] if cursor.take_any("TEMP", "TEMPORARY") else [Forget(tables=(cursor.table(),))]
            return _nothing(cursor) + made
    return _nothing(cursor)


def _do(cursor: Cursor) -> list[Operation]:
    """The one block that is read: a CREATE TYPE or ADD CONSTRAINT that minds no duplicate."""
    _ = cursor.take("LANGUAGE") and cursor.next()
    body = _IF_NOT_THERE.fullmatch(cursor.next().text)
    if body is None:
        raise Unreadable
    inner = Cursor.over(body["statement"], cursor.dialect, cursor.schema)
    operations = read(inner)
    inner.expect_end()
    if len(operations) != 1:
        raise Unreadable
    return [] if _is_there(operations[0], cursor.schema) else operations


_IF_NOT_THERE = re.compile(
    r"(?P<tag>\$\w*\$)\s*BEGIN\s+(?P<statement>[^;]+);\s*"
    r"EXCEPTION\s+WHEN\s+duplicate_object\s+THEN\s+(?:NULL|RAISE\s+NOTICE\s+[^;]+);\s*END;?\s*(?P=tag)",
    re.IGNORECASE,
)


def _is_there(operation: Operation, schema: Schema) -> bool:
    match operation:
        case CreateDomain() | CreateEnum():
            return operation.type.name in schema.types
        case CreateConstraint():
            return schema.table(operation.table).has_constraint(str(operation.constraint.name))
        case _:
            raise Unreadable


_OTHERS: dict[str, Read] = {"COMMENT": comment_on, "DO": _do, "DROP": drop, "RENAME": rename_table}


def _warning(forgotten: Forget) -> str:
    names = ", ".join(map(str, (*forgotten.tables, *forgotten.types)))
    if not names:
        return "this SQL is not understood: what it changes is not known"
    return f"this SQL is not understood: {names} may have changed and count as unknown from here on"
