"""Whose SQL a statement is, where it is not the target's: by what only another database says."""

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sqlgen.rawsql.lexer import lexed
from sqlgen.rawsql.split import MYSQL

READERS = {"postgresql": "postgres", "mysql": "mysql", "mariadb": "mysql", "sqlite": "sqlite"}
"""The dialects by sqlglot's names."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that follow each other at a statement's beginning, or anywhere in it, and where they can run."""

    words: tuple[str, ...]
    runs_on: tuple[str, ...]
    begins: bool = True
    within: tuple[str, ...] = ()
    """The beginnings of statements in which the sign counts; everywhere, if none is named."""

    def __str__(self) -> str:
        return " ".join(self.words)

    def is_in(self, words: Sequence[str]) -> bool:
        if self.within and words[0] not in self.within:
            return False
        if self.begins:
            return tuple(words[: len(self.words)]) == self.words
        return self.words[0] in words if len(self.words) == 1 else self.words[:2] in list(pairwise(words))


_PG = ("postgresql",)
_LITE = ("sqlite",)
_NOT_LITE = ("postgresql", *MYSQL)
_DEFINES = ("CREATE", "ALTER")

SIGNS = (
    *(Sign(("CREATE", kind), _PG) for kind in ("EXTENSION", "TYPE", "DOMAIN", "MATERIALIZED", "POLICY", "RULE")),
    *(Sign(("ALTER", kind), _PG) for kind in ("EXTENSION", "TYPE", "DOMAIN", "POLICY", "DEFAULT")),
    *(Sign(("DROP", kind), _PG) for kind in ("EXTENSION", "TYPE", "DOMAIN", "MATERIALIZED", "POLICY")),
    *(Sign((verb, "SEQUENCE"), ("postgresql", "mariadb")) for verb in ("CREATE", "ALTER", "DROP")),
    *(Sign((word,), _PG) for word in ("COMMENT", "REFRESH", "COPY")),
    *(Sign((word,), _LITE) for word in ("PRAGMA", "ATTACH", "DETACH")),
    *(Sign((word,), _NOT_LITE) for word in ("GRANT", "REVOKE", "TRUNCATE", "SET", "LOCK", "DO", "CALL")),
    *(Sign(("CREATE", kind), _NOT_LITE) for kind in ("FUNCTION", "PROCEDURE", "SCHEMA", "DATABASE", "USER", "ROLE")),
    *(Sign(words, MYSQL) for words in (("RENAME", "TABLE"), ("USE",), ("UNLOCK",), ("CREATE", "FULLTEXT"))),
    *(Sign((verb, "IGNORE"), MYSQL) for verb in ("INSERT", "UPDATE", "DELETE")),
    Sign(("REPLACE", "INTO"), (*MYSQL, "sqlite")),
    *(Sign((verb, "OR"), _LITE) for verb in ("INSERT", "UPDATE")),
    Sign(("ON", "DUPLICATE"), MYSQL, begins=False, within=("INSERT",)),
    Sign(("ON", "CONFLICT"), ("postgresql", "sqlite"), begins=False, within=("INSERT",)),
    Sign(("AUTO_INCREMENT",), MYSQL, begins=False, within=_DEFINES),
    Sign(("AUTOINCREMENT",), _LITE, begins=False, within=_DEFINES),
    Sign(("ENGINE", "="), MYSQL, begins=False, within=_DEFINES),
    Sign(("CONCURRENTLY",), _PG, begins=False, within=("CREATE", "DROP")),
    Sign(("::",), _PG, begins=False),
    Sign(("ILIKE",), _PG, begins=False),
    Sign(("`",), (*MYSQL, "sqlite"), begins=False),
)
"""Only what surely cannot run anywhere else."""

_CLAUSES = {
    **dict.fromkeys(("MODIFY", "CHANGE"), MYSQL),
    **dict.fromkeys(("ALTER", "ADD CONSTRAINT", "DROP CONSTRAINT", "ADD PRIMARY", "ADD FOREIGN"), _NOT_LITE),
}
"""What follows the table's name in ALTER TABLE: https://sqlite.org/lang_altertable.html"""


def sign_of_another(sql: str, dialect: str) -> Sign | None:
    """The sign that the statement cannot run on the dialect."""
    words = [token.word for token in lexed(sql, dialect)]
    if not words:
        return None
    for sign in filter(None, (_clause(words), _condition(words))):
        if dialect not in sign.runs_on:
            return sign
    return next((sign for sign in SIGNS if dialect not in sign.runs_on and sign.is_in(words)), None)


def _clause(words: Sequence[str]) -> Sign | None:
    if tuple(words[:2]) != ("ALTER", "TABLE"):
        return None
    place = 3 + 2 * (words[2:4] == ["IF", "EXISTS"]) + (words[2] == "ONLY")
    place += 2 * (words[place : place + 1] == ["."])
    pair = tuple(words[place : place + 2])
    found = next((each for each in (" ".join(pair), pair[0] if pair else "") if each in _CLAUSES), None)
    return Sign(("ALTER", "TABLE", "…", *found.split()), _CLAUSES[found]) if found else None


def _condition(words: Sequence[str]) -> Sign | None:
    """IF EXISTS and IF NOT EXISTS, where MySQL and SQLite have none."""
    alters = words[:2] == ["ALTER", "TABLE"]
    of_index = words[:1] in (["CREATE"], ["DROP"]) and "INDEX" in words[1:4]
    if not alters and not of_index:
        return None
    said = next((each for each in _CONDITIONS if each[:2] in list(pairwise(words))), None)
    runs_on = ("postgresql", "mariadb") if alters else ("postgresql", "mariadb", "sqlite")
    what = ("ALTER", "TABLE") if alters else (words[0], "INDEX")
    return Sign((*what, "…", *said), runs_on) if said else None


_CONDITIONS = (("IF", "NOT", "EXISTS"), ("IF", "EXISTS"))


_NAME = r"[a-z_]+\w*"
_VALUE = r"(?:-?\d+|'[^'\\]*')"
_CONDITION = rf"{_NAME} (?:[=<>]|<>|<=|>=) {_VALUE}|{_NAME} IN \({_VALUE}(?:, ?{_VALUE})*\)|{_NAME} IS (?:NOT )?NULL"
_EVERYBODYS = re.compile(
    rf"(?:DELETE FROM {_NAME}|UPDATE {_NAME} SET {_NAME} = (?:{_VALUE}|NULL))(?: WHERE (?:{_CONDITION}))?",
    re.IGNORECASE,
)
"""What every parser takes, so that none has to be asked: the commonest of changes to rows."""


def reads_as(sql: str, dialect: str) -> str:
    """The dialect whose SQL the statement seems to be, by another project's parser; empty if it is the target's."""
    if _EVERYBODYS.fullmatch(sql) or _parses(sql, dialect):
        return ""
    return next((other for other in ("postgresql", "mysql", "sqlite") if other != dialect and _parses(sql, other)), "")


def _parses(sql: str, dialect: str) -> bool:
    import sqlglot
    from sqlglot.errors import SqlglotError

    logging.getLogger("sqlglot").setLevel(logging.CRITICAL)
    try:
        sqlglot.parse(sql, dialect=READERS[dialect])
    except SqlglotError:
        return False
    return True


def translated(sql: str, source: str, dialect: str) -> str | None:
    """The statement in the target's words; None where sqlglot cannot say it."""
    import sqlglot
    from sqlglot.errors import SqlglotError

    logging.getLogger("sqlglot").setLevel(logging.CRITICAL)
    try:
        (text,) = sqlglot.transpile(
            sql,
            read=READERS[source],
            write=READERS[dialect],
            unsupported_level=sqlglot.ErrorLevel.RAISE,
        )
    except (SqlglotError, ValueError):
        return None
    return text
