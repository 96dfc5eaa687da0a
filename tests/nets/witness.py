"""A second reader: every statement parses in its dialect, by another project's parser."""

import re

import sqlglot
from sqlglot.errors import ParseError

READERS = {"postgresql": "postgres", "mysql": "mysql", "mariadb": "mysql", "sqlite": "sqlite"}

UNREADABLE = {
    r"(?s).*\bEXCLUDE USING .*": "https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE",
    r"COMMENT ON \w+ .* IS NULL": "https://www.postgresql.org/docs/current/sql-comment.html",
    r"(?s)CREATE TABLE .* ON CONFLICT\b.*": "https://www.sqlite.org/syntax/conflict-clause.html",
    r"(?s)CREATE TABLE .* AS IDENTITY \(.*": "https://www.postgresql.org/docs/current/sql-createtable.html",
    r"(?s)(CREATE|ALTER) TABLE .* GENERATED ALWAYS AS \([^()]*\) VIRTUAL.*": "https://www.postgresql.org/docs/18/sql-createtable.html",
    r"(?s)CREATE TABLE .* NOT VALID\b.*": "transformCheckConstraints in src/backend/parser/parse_utilcmd.c",
    r"INSERT INTO .* OVERRIDING SYSTEM VALUE SELECT .*": "https://www.postgresql.org/docs/current/sql-insert.html",
    r'(?s)DROP FUNCTION \S+\(\s*\w+ "\w+"\."\w+",.*': "https://www.postgresql.org/docs/current/sql-dropfunction.html",
    r"(?s)CREATE TABLE .* POINT NOT NULL (SRID|NOT) .*": "https://dev.mysql.com/doc/refman/8.4/en/spatial-type-overview.html",
    r"(?s)(CREATE|DROP) OPERATOR .*": "https://www.postgresql.org/docs/current/sql-createoperator.html",
    r"(?s)CREATE PROCEDURE \w+\(IN .*": "https://dev.mysql.com/doc/refman/8.4/en/create-procedure.html",
}
"""Statements that the parser does not know, and the page by which they are right all the same."""


def parse_errors(sql: str, dialect: str) -> str | None:
    """What the parser says against a statement."""
    if any(re.fullmatch(pattern, sql) for pattern in UNREADABLE):
        return None
    try:
        sqlglot.parse(sql, dialect=READERS[dialect], error_level=sqlglot.ErrorLevel.RAISE)
    except ParseError as error:
        return f"{error}\n{sql}"
    return None
