"""A second reader: every statement parses in its dialect, by another project's parser."""

import sqlglot
from sqlglot.errors import ParseError

READERS = {"postgresql": "postgres", "mysql": "mysql", "mariadb": "mysql", "sqlite": "sqlite"}

UNREADABLE: dict[str, str] = {}
"""Beginnings of statements that the parser does not know, with the reason why they are right all the same."""


def parse_errors(sql: str, dialect: str) -> str | None:
    """What the parser says against a statement."""
    if any(sql.startswith(beginning) for beginning in UNREADABLE):
        return None
    try:
        sqlglot.parse(sql, dialect=READERS[dialect], error_level=sqlglot.ErrorLevel.RAISE)
    except ParseError as error:
        return f"{error}\n{sql}"
    return None
