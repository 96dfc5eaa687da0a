"""The constraints of tables and columns."""

from collections.abc import Mapping
from typing import Any

from sqlgen.rawsql.cursor import Cursor, Unreadable, fragment
from sqlgen.rawsql.deferral import deferral
from sqlgen.rawsql.exclude import read_exclusion
from sqlgen.schema import Check, Constraint, ForeignKey, Name, PrimaryKey, Unique


def read_table_constraint(cursor: Cursor, table: Name, name: str | None) -> Constraint:
    """What may follow ADD or CONSTRAINT name."""
    if cursor.take("PRIMARY", "KEY"):
        _ = cursor.is_mysql and cursor.take("USING") and cursor.next()
        columns, options = _columns(cursor, table), {**on_conflict(cursor), **_included(cursor)}
        return PrimaryKey(name=name, columns=columns, options=options, **deferral(cursor))
    if cursor.take("UNIQUE"):
        _ = cursor.is_mysql and cursor.take_any("KEY", "INDEX")
        if cursor.is_mysql and cursor.word() != "(":
            name = cursor.name()
        options = nulls_not_distinct(cursor)
        columns, options = _columns(cursor, table), {**options, **on_conflict(cursor), **_included(cursor)}
        return Unique(name=name, columns=columns, options=options, **deferral(cursor))
    if cursor.take("FOREIGN", "KEY"):
        if cursor.is_mysql and cursor.word() != "(":
            raise Unreadable  # a name for the index that the key brings along
        return read_references(cursor, name, _columns(cursor, table))
    if cursor.dialect == "postgresql" and cursor.take("EXCLUDE"):
        return read_exclusion(cursor, name)
    cursor.expect("CHECK")
    return read_check(cursor, name)


def nulls_not_distinct(cursor: Cursor) -> dict[str, bool]:
    """PostgreSQL's option of what is unique, from version 15 on."""
    is_said = cursor.dialect == "postgresql" and cursor.take("NULLS", "NOT", "DISTINCT")
    return {"postgresql_nulls_not_distinct": True} if is_said else {}


def _included(cursor: Cursor) -> dict[str, Any]:
    """PostgreSQL's columns that the index of a key holds beside its own."""
    is_said = cursor.dialect == "postgresql" and cursor.take("INCLUDE")
    return {"postgresql_include": cursor.names()} if is_said else {}


def on_conflict(cursor: Cursor) -> dict[str, Any]:
    """What SQLite does where a constraint does not hold: https://sqlite.org/lang_conflict.html"""
    is_said = cursor.dialect == "sqlite" and cursor.take("ON", "CONFLICT")
    return {"sqlite_on_conflict": cursor.next().word} if is_said else {}


def _columns(cursor: Cursor, table: Name) -> tuple[str, ...]:
    return tuple(cursor.spelled(name, table) for name in cursor.names())


def read_check(cursor: Cursor, name: str | None) -> Check:
    check = Check(name=name, sqltext=fragment(cursor.group().rest()), options=on_conflict(cursor))
    if cursor.dialect == "postgresql" and cursor.take("NOT", "VALID"):
        return check.replace(options={"postgresql_not_valid": True})
    return check


def read_references(cursor: Cursor, name: str | None, columns: tuple[str, ...]) -> ForeignKey:
    cursor.expect("REFERENCES")
    referent = cursor.table()
    named = _columns(cursor, referent) if cursor.word() == "(" else _key_of(cursor, referent)
    actions: dict[str, Any] = {}
    while cursor.at("ON") or cursor.at("MATCH"):
        key = "match" if cursor.take("MATCH") else _event(cursor)
        actions[key] = cursor.next().word if key == "match" else _action(cursor)
    options: Mapping[str, Any] = {}
    if cursor.dialect == "postgresql" and cursor.take("NOT", "VALID"):
        options = {"postgresql_not_valid": True}
    deferred = deferral(cursor)
    return ForeignKey(
        name=name, columns=columns, referent=referent, referent_columns=named, options=options, **actions, **deferred
    )


def _key_of(cursor: Cursor, referent: Name) -> tuple[str, ...]:
    key = cursor.schema.tables[referent].primary_key if referent in cursor.schema.tables else None
    if key is None:
        raise Unreadable
    return key.columns


def _event(cursor: Cursor) -> str:
    cursor.expect("ON")
    event = cursor.take_any("DELETE", "UPDATE")
    if not event:
        raise Unreadable
    return f"on{event.lower()}"


def _action(cursor: Cursor) -> str:
    for words in (("SET", "NULL"), ("SET", "DEFAULT"), ("NO", "ACTION"), ("CASCADE",), ("RESTRICT",)):
        if cursor.take(*words):
            return " ".join(words)
    raise Unreadable
