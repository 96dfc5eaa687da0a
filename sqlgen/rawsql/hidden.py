"""MySQL's comments that a server executes from a version on: https://dev.mysql.com/doc/refman/8.4/en/comments.html"""

import re

from sqlgen.rawsql.lexer import Kind, tokens
from sqlgen.rawsql.split import MYSQL

_HIDDEN = re.compile(r"/\*!(?P<version>\d{5,6})?(?P<sql>.*)\*/", re.DOTALL)

_EVERYWHERE = 50700
"""Below it every MySQL and MariaDB of today executes the comment; MariaDB takes no other of MySQL's."""


def unhidden(sql: str, dialect: str) -> str:
    """The statement with the comments opened that every server executes, as a dump has them."""
    if dialect not in MYSQL or "/*!" not in sql:
        return sql
    for token in reversed(list(tokens(sql, dialect))):
        hidden = _HIDDEN.fullmatch(token.text) if token.kind is Kind.HIDDEN else None
        if hidden and int(hidden["version"] or 0) < _EVERYWHERE:
            sql = f"{sql[: token.start]}{hidden['sql']} {sql[token.end :]}"
    return sql
