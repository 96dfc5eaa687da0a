"""MySQL's comments that a server executes from a version on: https://dev.mysql.com/doc/refman/8.4/en/comments.html"""

import re

from sqlgen.rawsql.lexer import Kind, tokens
from sqlgen.rawsql.split import MYSQL

_HIDDEN = re.compile(r"/\*M?!(?P<version>\d{5,6})?(?P<sql>.*)\*/", re.DOTALL)

_MARK = re.compile(r"/\*M?!")

_EVERYWHERE = 50700
"""Below it every MySQL and MariaDB of today executes the comment; MariaDB takes no other of MySQL's."""

_NOWHERE = 999999
"""No server is as new. The client reads it: https://mariadb.com/kb/en/mariadb-dump/#sandbox-mode"""


def unhidden(sql: str, dialect: str) -> str:
    """The statement with the comments opened that every server executes, as a dump has them."""
    if dialect not in MYSQL or not _MARK.search(sql):
        return sql
    for token in reversed(list(tokens(sql, dialect))):
        hidden = _HIDDEN.fullmatch(token.text) if token.kind is Kind.HIDDEN else None
        said = _said(hidden) if hidden else None
        if said is not None:
            sql = f"{sql[: token.start]}{said} {sql[token.end :]}"
    return sql


def _said(hidden: re.Match[str]) -> str | None:
    """What every server executes of it; None where that depends on the release. A variable may be set or not."""
    version = int(hidden["version"] or 0)
    if version == _NOWHERE:
        return ""
    return hidden["sql"] if version < _EVERYWHERE or hidden["sql"].lstrip().upper().startswith("SET ") else None
