"""Statements that would reach beyond a scratch database: into another one of the server, or into the server itself.

What is hidden in a string or a body is not seen here, so that --url is for servers where nothing can be lost.
"""

from collections.abc import Container, Iterator, Sequence

from sqlgen.errors import Origin
from sqlgen.errors.verify import ReachesOutside
from sqlgen.rawsql.lexer import Kind, Token, tokens
from sqlgen.rawsql.pieces import Piece, pieces
from sqlgen.rawsql.split import MYSQL, object_kind
from sqlgen.verify.files import OnDisk
from sqlgen.verify.session import STEP

_WIDE = {"DATABASE", "GROUP", "ROLE", "SERVER", "SUBSCRIPTION", "SYSTEM", "TABLESPACE", "USER"}
"""What all databases of a server share. On MySQL a schema is a database."""

_WIDE_BEGINNINGS = {"GRANT", "INSTALL", "PURGE", "RESET", "REVOKE", "SHUTDOWN", "UNINSTALL", "USE"}
"""Of MySQL, whose privileges belong to the server."""

_TABLE_FOLLOWS = {
    *("EVENT", "EXISTS", "FROM", "FUNCTION", "IGNORE", "INTO", "JOIN", "PROCEDURE", "REFERENCES", "REPLACE"),
    *("TABLE", "TO", "TRIGGER", "UPDATE", "VIEW"),
}

_READABLE = {"information_schema", "performance_schema", "sys"}


def refuse_outside(file: OnDisk, dialect: str, tables: Container[str]) -> None:
    """Raises ReachesOutside at the file's line. `tables` are names that a column may have in front, as `t.id`."""
    for piece in pieces(file.text, dialect):
        lexed = [*tokens(_within(piece), dialect)]
        reached = _wide(lexed, dialect) or (next(_others(lexed, tables), "") if dialect in MYSQL else "")
        if reached:
            raise ReachesOutside(dialect, reached).at(Origin(file.path, piece.line))


def _within(piece: Piece) -> str:
    """The statement that a step of MySQL's holds in a string, or the statement itself."""
    if not piece.sql.startswith(STEP):
        return piece.sql
    return piece.sql.removeprefix(STEP).removesuffix('"').replace('""', '"').replace("\\\\", "\\")


def _wide(lexed: Sequence[Token], dialect: str) -> str:
    """What a statement does to the server, in its own words."""
    words = [token.word for token in lexed]
    wide = _WIDE | ({"SCHEMA"} if dialect in MYSQL else set())
    if words[:1] in (["CREATE"], ["ALTER"], ["DROP"]) and object_kind(words) in wide:
        return " ".join(token.text for token in lexed[:3])
    set_wide = words[:1] == ["SET"] and not {"GLOBAL", "PERSIST"}.isdisjoint(words[1:2])
    return lexed[0].text if dialect in MYSQL and (set_wide or not _WIDE_BEGINNINGS.isdisjoint(words[:1])) else ""


def _others(lexed: Sequence[Token], tables: Container[str]) -> Iterator[str]:
    """Tables that are named with their database."""
    creates = bool(lexed) and lexed[0].word == "CREATE"
    for before, home, dot, name in zip(lexed, lexed[1:], lexed[2:], lexed[3:], strict=False):
        follows = before.word in _TABLE_FOLLOWS or (creates and before.word == "ON")
        named = home.kind in (Kind.WORD, Kind.NAME) and name.kind in (Kind.WORD, Kind.NAME)
        database = home.text.strip("`")
        if follows and named and dot.text == "." and database.lower() not in _READABLE and database not in tables:
            yield f"{database}.{name.text.strip('`')}"
