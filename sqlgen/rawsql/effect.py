"""What a statement does to the simulated schema: operations, where all of it could be read."""

import re
from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError

from sqlgen.errors import ColumnExists, ConstraintExists
from sqlgen.operations import AddColumn, CheckKeys, CreateDomain, CreateEnum, Forget, Operation
from sqlgen.operations.constraint import CreateConstraint
from sqlgen.rawsql.alter_table import alter_table
from sqlgen.rawsql.create_table import create_table
from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.rawsql.drop import drop
from sqlgen.rawsql.index import create_index
from sqlgen.rawsql.lexer import Kind
from sqlgen.rawsql.mentions import mentioned, spoken_of
from sqlgen.rawsql.objects import (
    alter_index,
    alter_sequence,
    alter_trigger,
    alter_view,
    comment_on,
    create_sequence,
    create_trigger,
    create_view,
    rename_table,
)
from sqlgen.rawsql.routines import alter_routine, create_routine
from sqlgen.rawsql.schemas import alter_schema, create_schema
from sqlgen.rawsql.types import alter_domain, alter_type, create_domain, create_type
from sqlgen.schema import Schema

Read = Callable[[Cursor], list[Operation]]


def _nothing(cursor: Cursor) -> list[Operation]:
    cursor.place = len(cursor.tokens)
    return []


_CREATE: dict[str, Read] = {
    "CONSTRAINT": create_trigger,
    "DOMAIN": create_domain,
    "EXTENSION": create_routine,
    "FULLTEXT": create_index,
    "FUNCTION": create_routine,
    "INDEX": create_index,
    "MATERIALIZED": create_view,
    "PROCEDURE": create_routine,
    "RECURSIVE": create_view,
    "SCHEMA": create_schema,
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
    "FUNCTION": alter_routine,
    "INDEX": alter_index,
    "MATERIALIZED": alter_view,
    "PROCEDURE": alter_routine,
    "SCHEMA": alter_schema,
    "SEQUENCE": alter_sequence,
    "TABLE": alter_table,
    "TRIGGER": alter_trigger,
    "TYPE": alter_type,
    "VIEW": alter_view,
}
_WITHOUT_EFFECT = {
    "(", "ANALYZE", "ATTACH", "CHECK", "CHECKPOINT", "CHECKSUM", "CLUSTER", "COPY", "DEALLOCATE", "DELETE", "DETACH",
    "DISCARD", "EXPLAIN", "FLUSH", "GRANT", "INSERT", "KILL", "LISTEN", "LOAD", "LOCK", "MERGE", "NOTIFY", "OPTIMIZE",
    "PRAGMA", "REASSIGN", "REFRESH", "REINDEX", "RELEASE", "REPAIR", "REPLACE", "RESET", "REVOKE", "ROLLBACK",
    "SAVEPOINT", "SECURITY", "SELECT", "SHOW", "TABLE", "TRUNCATE", "UNLISTEN", "UNLOCK", "UPDATE", "USE", "VACUUM",
    "VALUES", "WITH",
}  # fmt: skip
"""Statements, by their first word, that change no table's definition."""
_OBJECTS_WITHOUT_EFFECT = {
    "ACCESS", "AGGREGATE", "CAST", "COLLATION", "CONVERSION", "DATABASE", "DEFAULT", "EVENT", "EXTENSION", "GROUP",
    "LANGUAGE", "OPERATOR", "POLICY", "PUBLICATION", "ROLE", "RULE",
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
    """The blocks that are read: a CREATE TYPE or ADD CONSTRAINT that minds no duplicate, or asks for it first.

    MySQL's is an expression: https://dev.mysql.com/doc/refman/8.4/en/do.html
    """
    if cursor.is_mysql:
        return _nothing(cursor)
    _ = cursor.take("LANGUAGE") and cursor.next()
    body = cursor.next().text
    found = next((match for match in (form.fullmatch(body) for form in _IF_NOT_THERE) if match), None)
    if found is None:
        raise Unreadable
    inner = Cursor.over(found["statement"], cursor.dialect, cursor.schema)
    try:
        operations = read(inner)
    except (ColumnExists, ConstraintExists):
        return []
    inner.expect_end()
    if len(operations) != 1:
        raise Unreadable
    there = _is_there(operations[0], cursor.schema, found.groupdict().get("condition"))
    return [] if there else operations


def _set(cursor: Cursor) -> list[Operation]:
    """A variable of the session. What a string may be prepared for is not known: it may be executed later."""
    if cursor.is_mysql and any(_CHANGES.search(token.text) for token in cursor.tokens if token.kind is Kind.STRING):
        raise Unreadable
    cursor.skip_until({"FOREIGN_KEY_CHECKS", "@@FOREIGN_KEY_CHECKS"})
    if cursor.ended or not cursor.is_mysql:
        return _nothing(cursor)
    value = cursor.words[-1] or cursor.tokens[-1].text
    return [*_nothing(cursor), CheckKeys(on=value not in ("0", "OFF", "FALSE"))]


_CHANGES = re.compile(r"\b(?:ALTER|CREATE|DROP|RENAME)\b", re.IGNORECASE)

_IF_NOT_THERE = tuple(
    re.compile(rf"(?P<tag>\$\w*\$)\s*BEGIN\s+{form}\s*END;?\s*(?P=tag)", re.IGNORECASE)
    for form in (
        r"(?P<statement>[^;]+);\s*EXCEPTION\s+WHEN\s+duplicate_(?:object|column)\s+THEN\s+(?:NULL|RAISE\s+NOTICE\s+[^;]+);",
        r"IF\s+NOT\s+EXISTS\s*\((?P<condition>[^;]+)\)\s*THEN\s+(?P<statement>[^;]+);\s*END\s+IF;",
    )
)


def _is_there(operation: Operation, schema: Schema, condition: str | None) -> bool:
    """`condition` asks the catalogue for the name of what would be made."""
    match operation:
        case CreateDomain() | CreateEnum():
            name, there = operation.type.name.name, operation.type.name in schema.types
        case CreateConstraint():
            name = str(operation.constraint.name)
            there = schema.table(operation.table).has_constraint(name)
        case AddColumn():
            name = operation.column.name
            there = schema.table(operation.table).has_column(name)
        case _:
            raise Unreadable
    if condition is not None and f"'{name}'" not in condition:
        raise Unreadable
    return there


_OTHERS: dict[str, Read] = {"COMMENT": comment_on, "DO": _do, "DROP": drop, "RENAME": rename_table, "SET": _set}


def _warning(forgotten: Forget) -> str:
    names = ", ".join(map(str, (*forgotten.tables, *forgotten.types)))
    if not names:
        return "this SQL is not understood: what it changes is not known"
    return f"this SQL is not understood: {names} may have changed and count as unknown from here on"
