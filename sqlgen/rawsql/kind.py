"""What kind of work a statement does, and where it can stand: told by its first words."""

from collections.abc import Sequence
from itertools import pairwise

from sqlgen.operations.execute import Work
from sqlgen.rawsql.split import MYSQL, object_kind

_DATA = {"(", "DELETE", "INSERT", "MERGE", "REPLACE", "SELECT", "TABLE", "UPDATE", "VALUES", "WITH"}
_SESSION = {"LOCK", "PRAGMA", "SET", "UNLOCK", "USE"}
_UNPREPARED = {"EVENT", "FUNCTION", "GROUP", "PROCEDURE", "ROLE", "SERVER", "SYSTEM", "TABLESPACE", "TRIGGER"}
_UNALTERED = {"DATABASE", "SCHEMA", "VIEW"}
"""What can be created and dropped by a prepared statement, and not altered."""
_UNPREPARED_BEGINNINGS = {
    "",
    "BEGIN",
    "CHECK",
    "CLONE",
    "DEALLOCATE",
    "EXECUTE",
    "GET",
    "HANDLER",
    "HELP",
    "IMPORT",
    "INSTALL",
    "PREPARE",
    "PURGE",
    "RELEASE",
    "RESIGNAL",
    "ROLLBACK",
    "SAVEPOINT",
    "SHUTDOWN",
    "SIGNAL",
    "XA",
}
"""https://dev.mysql.com/doc/refman/8.4/en/sql-prepared-statements.html lists the others; MySQL 9.7 agrees."""


def work(words: Sequence[str], dialect: str) -> Work:
    first = words[0] if words else ""
    if first in _DATA:
        return Work.DATA
    if first in _SESSION or (dialect in MYSQL and _cannot_be_prepared(words)):
        return Work.PLAIN
    return Work.DDL


def _cannot_be_prepared(words: Sequence[str]) -> bool:
    first, kind = words[:1], object_kind(words)
    return (
        not _UNPREPARED_BEGINNINGS.isdisjoint(first)
        or kind in _UNPREPARED
        or (first == ["ALTER"] and kind in _UNALTERED)
    )


def in_transaction(words: Sequence[str], dialect: str) -> bool:
    """Whether PostgreSQL lets the statement run in a transaction. Elsewhere nothing has to be taken out of one.

    REFRESH MATERIALIZED VIEW CONCURRENTLY may stay. A new value of an enum may be added in a transaction and not be
    used in it: https://www.postgresql.org/docs/current/sql-altertype.html#id-1.9.3.42.7
    """
    if dialect != "postgresql":
        return True
    begins, kind = tuple(words[:2]), object_kind(words)
    return not (
        begins in (("ALTER", "SYSTEM"), ("DISCARD", "ALL"))
        or (words[0] in ("CREATE", "DROP") and kind in ("DATABASE", "TABLESPACE", "SUBSCRIPTION"))
        or (words[0] in ("CREATE", "DROP", "REINDEX", "ALTER") and "CONCURRENTLY" in words)
        or words[0] == "VACUUM"
        or (words[0] == "REINDEX" and not {"DATABASE", "SCHEMA", "SYSTEM"}.isdisjoint(words))
        or (words[0] == "CLUSTER" and len(words) == 1)
        or (begins == ("ALTER", "TYPE") and _follow(words, "ADD", "VALUE"))
        or (begins == ("ALTER", "DATABASE") and _follow(words, "SET", "TABLESPACE"))
    )


def _follow(words: Sequence[str], first: str, second: str) -> bool:
    return (first, second) in pairwise(words)
