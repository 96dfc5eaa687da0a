"""Which tables a statement may put rows into, and which it leaves without any."""

from sqlglot import exp

from sqlgen.errors import RowsUnknown
from sqlgen.rawsql.answer import has_rows
from sqlgen.rawsql.lexer import tokens
from sqlgen.rawsql.mentions import mentioned_anywhere
from sqlgen.rawsql.parsed import Tree, name_of, parsed
from sqlgen.schema import Schema

_NO_ROWS = frozenset({"ALTER", "COMMENT", "CREATE", "DROP", "GRANT", "PRAGMA", "RENAME", "REVOKE", "SET", "SHOW"})
"""The first words of statements that put no rows into a table which is there."""

_FOLLOWED = (exp.Delete, exp.Insert, exp.Query, exp.TruncateTable, exp.Update)


def filled(sql: str, dialect: str, schema: Schema, place: str) -> Schema:
    """The schema after a statement that stands at this place: what is not followed may fill all that it mentions."""
    verb = next((token.word for token in tokens(sql, dialect)), "")
    if verb in _NO_ROWS:
        return schema
    try:
        tree = parsed(sql, dialect)
    except RowsUnknown:
        tree = exp.Command()
    if isinstance(tree, _FOLLOWED):
        return _emptied(tree, dialect, _inserted(tree, sql, dialect, schema, f"{verb} {place}"))
    for name in mentioned_anywhere(sql, dialect, schema).tables:
        schema = schema.fill(name, f"{verb} {place}")
    return schema


def _inserted(tree: Tree, sql: str, dialect: str, schema: Schema, how: str) -> Schema:
    """An INSERT may stand in the WITH of another statement as well. One of a query without rows inserts none."""
    before = schema
    for insert in tree.find_all(exp.Insert):
        target = insert.this.find(exp.Table)
        if target is not None and has_rows(insert, sql, dialect, before):
            schema = schema.fill(name_of(target, dialect, schema), how)
    return schema


def _emptied(tree: Tree, dialect: str, schema: Schema) -> Schema:
    match tree:
        case exp.Delete() if not any(tree.args.get(each) for each in ("where", "using", "limit", "tables")):
            gone = [tree.this]
        case exp.TruncateTable():
            gone = tree.expressions
        case _:
            gone = []
    for table in gone:
        schema = schema.fill(name_of(table, dialect, schema), None)
    return schema
