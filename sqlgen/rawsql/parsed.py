"""A statement as sqlglot's tree, and what is looked up in one."""

import logging
from typing import Any, TypeAlias

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlgen.errors import RowsUnknown
from sqlgen.rawsql.cursor import Cursor
from sqlgen.rawsql.foreign import READERS
from sqlgen.schema import Name, Schema

Tree: TypeAlias = Any
"""A node of sqlglot's, whose base class has another name since release 30."""


def parsed(sql: str, dialect: str) -> Tree:
    """The one statement of the text. Raises RowsUnknown where it cannot be read."""
    logging.getLogger("sqlglot").setLevel(logging.CRITICAL)
    try:
        (tree,) = filter(None, sqlglot.parse(sql, dialect=READERS[dialect]))
    except (SqlglotError, ValueError):
        raise RowsUnknown(sql, "it is not understood") from None
    return tree


def clause(tree: Tree, name: str) -> Tree:
    """FROM and WITH, which sqlglot calls otherwise since release 28, for they are words of Python's."""
    return tree.args.get(name) or tree.args.get(f"{name}_")


def name_of(table: exp.Table, dialect: str, schema: Schema) -> Name:
    """The table's name, spelled as the revision that made it spelled it."""
    return Cursor.over(written_name(table, dialect), dialect, schema).table()


def written_name(table: exp.Table, dialect: str) -> str:
    """Without its alias."""
    return ".".join(part.sql(dialect=READERS[dialect]) for part in table.parts)


def reason_for_rows(table: Name, schema: Schema) -> str:
    """Why there may be rows in the table; empty where there are none."""
    known = schema.tables.get(table)
    if known is None or not (known.made or known.known):
        return f"no revision made {table}"
    if not known.known:
        return f"something that is not understood changed {table}"
    return f"rows of {table} came by {known.filled}" if known.filled else ""
