"""Statements that would reach beyond their place in a file: its transaction, its session, its version rows."""

from collections.abc import Sequence
from itertools import pairwise

from sqlgen.errors import RollbackAsked, SqlMisread
from sqlgen.rawsql.lexer import Kind, Token

Words = Sequence[str]

_TWO_PHASES = "a transaction in two phases would end that of the file", "leave it out: the file has a transaction"
_SEARCH_PATH = (
    "another search_path would have the version table looked for elsewhere, and all that follows",
    'say the schema where it is needed: schema="..." in the call, or before the name in SQL',
)
_USE = (
    "another database would have the version table looked for there, and all that follows",
    'say the database where it is needed: schema="..." in the call, or before the name in SQL',
)
_COPY = "the rows of COPY ... FROM STDIN cannot stand in a call", "give them as rows: op.bulk_insert, or INSERT"
_LOAD = (
    "LOAD DATA cannot be prepared, so that a second run of the file would load the rows again",
    "give them as rows: op.bulk_insert, or INSERT",
)
_LOCK = (
    "while LOCK TABLES holds, MySQL refuses the version table, which it does not name",
    "leave it out: no two runs of these files are at work at once",
)
_AUTOCOMMIT = "without autocommit the version row would be lost", "leave it out: the file sets up its session"
_VACUUM = "VACUUM cannot run in the file's transaction", "run it by hand, after the file"
_JOURNAL = "in the file's transaction SQLite ignores this", "run it by hand, before or after the file"


def refuse_reaching(tokens: Sequence[Token], dialect: str) -> None:
    """Raises SqlMisread, or RollbackAsked, for a statement that must not stand in a file."""
    words = [token.word for token in tokens]
    if words[:1] == ["ABORT"] or (words[:1] == ["ROLLBACK"] and not {"TO", "PREPARED"} & set(words)):
        raise RollbackAsked()
    refusals = {"postgresql": _of_postgresql, "sqlite": _of_sqlite}.get(dialect, _of_mysql)
    found = refusals(words, tokens)
    if found is not None:
        raise SqlMisread(*found)


def _of_postgresql(words: Words, tokens: Sequence[Token]) -> tuple[str, str] | None:
    if words[:2] == ["PREPARE", "TRANSACTION"] or words[1:2] == ["PREPARED"]:
        return _TWO_PHASES
    if words[:1] == ["COPY"] and ("FROM", "STDIN") in pairwise(words):
        return _COPY
    sets = words[:1] == ["SET"] and "SEARCH_PATH" in words[1:3]
    if sets and not _is_default(tokens[words.index("SEARCH_PATH") + 2 :]):
        return _SEARCH_PATH
    calls = "SET_CONFIG" in words and any(token.text == "'search_path'" for token in tokens)
    return _SEARCH_PATH if calls else None


def _is_default(value: Sequence[Token]) -> bool:
    """Whether the first schema of a search_path is the one that a session begins with."""
    first = value[0].text.strip("\"'").lower() if value else ""
    return first in ("public", "$user", "default")


def _of_mysql(words: Words, tokens: Sequence[Token]) -> tuple[str, str] | None:
    if words[:1] == ["XA"]:
        return _TWO_PHASES
    if words[:1] == ["USE"]:
        return _USE
    if words[:2] == ["LOAD", "DATA"]:
        return _LOAD
    if words[:2] in (["LOCK", "TABLE"], ["LOCK", "TABLES"]):
        return _LOCK
    if words[:1] == ["SET"] and {"AUTOCOMMIT", "@@AUTOCOMMIT"} & set(words):
        return _AUTOCOMMIT
    return None


def _of_sqlite(words: Words, tokens: Sequence[Token]) -> tuple[str, str] | None:
    if words[:1] == ["VACUUM"]:
        return _VACUUM
    if words[:1] == ["PRAGMA"] and "JOURNAL_MODE" in words and any(token.kind is Kind.MARK for token in tokens):
        return _JOURNAL
    return None


def is_transaction(words: Words) -> bool:
    """Whether the statement begins or ends a transaction: a script's own are left out, as the file has its own."""
    match list(words[:2]):
        case ["BEGIN", *more]:
            return more != ["NOT"]  # MariaDB's block
        case ["START", "TRANSACTION"]:
            return True
        case ["COMMIT" | "END", *more]:
            return more != ["PREPARED"]
        case _:
            return False
