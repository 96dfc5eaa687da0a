"""CREATE INDEX, and the indexes in a table's definition."""

from collections.abc import Iterable
from typing import Any

from sqlgen.operations import CreateIndex, Operation
from sqlgen.rawsql.constraint import nulls_not_distinct
from sqlgen.rawsql.cursor import Cursor, Unreadable, fragment, read_parameters
from sqlgen.rawsql.lexer import Kind
from sqlgen.schema import Fragment, Index, Name

KINDS = ("FULLTEXT", "SPATIAL")


def create_index(cursor: Cursor) -> list[Operation]:
    prefix = cursor.take_any(*KINDS) if cursor.is_mysql else ""
    unique = cursor.take("UNIQUE")
    cursor.expect("INDEX")
    _ = cursor.dialect == "postgresql" and cursor.take("CONCURRENTLY")
    if_not_exists = cursor.if_not_exists()
    name = None if cursor.word() == "ON" else cursor.qualified()
    options: dict[str, Any] = {f"{cursor.dialect}_prefix": prefix} if prefix else {}
    if cursor.is_mysql and cursor.take("USING"):
        options[f"{cursor.dialect}_using"] = cursor.next().text
    cursor.expect("ON")
    _ = cursor.take("ONLY")
    table = _owner(cursor, name)
    index = read_index(cursor, table, name.name if name else None, unique=unique, options=options)
    cursor.expect_end()
    return [CreateIndex(table=table, index=index, if_not_exists=if_not_exists)]


def is_unique_index(cursor: Cursor) -> bool:
    """Whether the UNIQUE here is one of MySQL's over more than columns: over parts of them, or in their order."""
    ahead = Cursor(cursor.sql, cursor.tokens, cursor.dialect, cursor.schema, cursor.place)
    if not ahead.take("UNIQUE"):
        return False
    ahead.skip_until({"("})
    return not ahead.ended and any(len(part.tokens) > 1 for part in ahead.group().parts())


def _owner(cursor: Cursor, name: Name | None) -> Name:
    """The table. SQLite writes the schema before the index's name: https://sqlite.org/lang_createindex.html"""
    table = cursor.table()
    return Name(name.schema, table.name) if cursor.dialect == "sqlite" and name and name.schema else table


def read_index(
    cursor: Cursor, table: Name, name: str | None, *, unique: bool = False, options: dict[str, Any] | None = None
) -> Index:
    """The index from its list of columns on."""
    options = dict(options or {})
    if cursor.dialect == "postgresql" and cursor.take("USING"):
        options["postgresql_using"] = cursor.name()
    expressions = tuple(_element(part, table, options) for part in cursor.group().parts())
    while not cursor.ended:
        _option(cursor, options)
    return Index(
        name=name or chosen_name(cursor, table, expressions), expressions=expressions, unique=unique, options=options
    )


def _element(part: Cursor, table: Name, options: dict[str, Any]) -> str | Fragment:
    """A column, or whatever else may be indexed, as text. MySQL's prefix of a column is an option."""
    name = part.tokens[0].kind in (Kind.WORD, Kind.NAME) and part.spelled(part.name(), table)
    if name and part.ended:
        return name
    if name and part.is_mysql and len(part.tokens) == 4 and part.tokens[2].text.isdigit():
        options.setdefault(f"{part.dialect}_length", {})[name] = int(part.tokens[2].text)
        return name
    part.place = 0
    return fragment(part.rest())


def _option(cursor: Cursor, options: dict[str, Any]) -> None:
    dialect = cursor.dialect
    if dialect == "postgresql" and cursor.take("INCLUDE"):
        options["postgresql_include"] = cursor.names()
    elif said := nulls_not_distinct(cursor):
        options.update(said)
    elif dialect == "postgresql" and cursor.take("WITH"):
        options["postgresql_with"] = read_parameters(cursor)
    elif dialect == "postgresql" and cursor.take("TABLESPACE"):
        options["postgresql_tablespace"] = cursor.name()
    elif dialect in ("postgresql", "sqlite") and cursor.take("WHERE"):
        options[f"{dialect}_where"] = fragment(cursor.rest())
    elif cursor.is_mysql and cursor.take("USING"):
        options[f"{dialect}_using"] = cursor.next().text
    elif cursor.is_mysql and cursor.take_any("ALGORITHM", "LOCK"):
        _ = cursor.take("=")
        cursor.next()
    else:
        raise Unreadable


def chosen_name(cursor: Cursor, table: Name, expressions: Iterable[str | Fragment]) -> str:
    """The name that the server gives: https://www.postgresql.org/docs/current/sql-createindex.html"""
    columns = [each for each in expressions if isinstance(each, str)]
    if cursor.is_mysql and columns:
        return _first_free((columns[0], *(f"{columns[0]}_{number}" for number in range(2, 100))), cursor, table)
    if cursor.dialect != "postgresql" or len(columns) != len(list(expressions)):
        raise Unreadable
    stem = f"{table.name}_{'_'.join(columns)}_idx"
    if len(stem.encode()) > 63:
        raise Unreadable
    return _first_free((stem, *(f"{stem}{number}" for number in range(1, 100))), cursor, table)


def _first_free(names: Iterable[str], cursor: Cursor, table: Name) -> str:
    known = cursor.schema.tables.get(table)
    if known is None or not known.known:
        raise Unreadable
    return next(name for name in names if not known.has_index(name) and not known.has_constraint(name))
