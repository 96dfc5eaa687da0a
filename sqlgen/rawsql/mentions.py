"""What a statement mentions, in its strings and bodies too: all that one which cannot be read may have changed."""

import re
from collections.abc import Iterator
from dataclasses import replace

from sqlgen.operations import AlterType, Forget, Operation
from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.schema import Name, Schema, Table

_WORD = re.compile(r"\w+")


def mentioned(sql: str, dialect: str, schema: Schema) -> Forget:
    """A CREATE TABLE changes no other table."""
    made = _made(Cursor.over(sql, dialect, schema))
    if made:
        return Forget(tables=tuple(made), types=_types(sql, schema))
    return mentioned_anywhere(sql, dialect, schema)


def mentioned_anywhere(sql: str, dialect: str, schema: Schema) -> Forget:
    """What any words of the text name, and what it makes; it need not be SQL."""
    words = {word.lower() for word in _WORD.findall(sql)}
    tables = [name for name, table in schema.tables.items() if not words.isdisjoint(_names(table))]
    within = [(match["kind"].upper(), _spelled(match, dialect)) for match in _CREATED.finditer(sql)]
    types = [name for kind, name in within if kind != "TABLE" and dialect == "postgresql"]
    tables += [name for kind, name in within if kind == "TABLE"]
    return Forget(tables=tuple(dict.fromkeys(tables)), types=tuple(dict.fromkeys([*_types(sql, schema), *types])))


_CREATED = re.compile(
    r"\bCREATE\s+(?P<kind>TABLE|TYPE|DOMAIN)\s+(?:IF\s+NOT\s+EXISTS\s+)?(?P<name>[\w\"`.]*[\w\"`])", re.IGNORECASE
)
"""What a body or a string makes when it is run."""


def _spelled(match: re.Match[str], dialect: str) -> Name:
    return Cursor.over(match["name"], dialect, Schema()).qualified()


def spoken_of(cursor: Cursor) -> list[Operation]:
    """For a statement that changes no table: the types that are mentioned, in what it makes and nothing here keeps."""
    cursor.place = len(cursor.tokens)
    types = (cursor.schema.types[name] for name in _types(cursor.sql, cursor.schema))
    return [AlterType(name=each.name, type=replace(each, mentioned=True)) for each in types]


def _types(sql: str, schema: Schema) -> tuple[Name, ...]:
    words = {word.lower() for word in _WORD.findall(sql)}
    return tuple(name for name in schema.types if name.name.lower() in words)


def _names(table: Table) -> Iterator[str]:
    """The table's own name, and those by which a statement can reach it without that."""
    yield table.name.name.lower()
    yield from (index.name.lower() for index in table.indexes)
    yield from (trigger.name.lower() for trigger in table.triggers)


def _made(cursor: Cursor) -> list[Name]:
    """The table that the statement makes, whatever else it says."""
    try:
        cursor.expect("CREATE")
        _ = cursor.take("OR", "REPLACE")
        _ = cursor.take_any("FOREIGN", "UNLOGGED", "VIRTUAL")
        cursor.expect("TABLE")
        cursor.if_not_exists()
        return [cursor.table()]
    except Unreadable:
        return []
