"""Queries that a script runs and does not read: they are left out where they can do nothing but read."""

import re
from itertools import pairwise

from sqlgen.rawsql.lexer import tokens

_QUERIES = {"(", "DESC", "DESCRIBE", "EXPLAIN", "SELECT", "SHOW", "TABLE", "VALUES", "WITH"}
_WRITING = {"CALL", "DELETE", "DO", "FOR", "INSERT", "INTO", "LOCK", "MERGE", "REPLACE", "UPDATE"}
_HARMLESS = {
    # what stands before a parenthesis and calls nothing
    *("ALL", "AND", "ANY", "AS", "BETWEEN", "BY", "CASE", "DISTINCT", "ELSE", "EXCEPT", "EXISTS", "FILTER", "FROM"),
    *("HAVING", "IN", "INTERSECT", "IS", "JOIN", "LATERAL", "LIKE", "NOT", "ON", "OR", "OVER", "RECURSIVE", "SELECT"),
    *("SOME", "THEN", "UNION", "USING", "VALUES", "WHEN", "WHERE", "WITH", "CHAR", "DECIMAL", "NUMERIC", "VARCHAR"),
    # functions of all databases
    *("ABS", "AVG", "CAST", "CEIL", "COALESCE", "CONCAT", "COUNT", "CURRENT_DATABASE", "CURRENT_SCHEMA", "DATABASE"),
    *("DATE", "EXTRACT", "FLOOR", "GREATEST", "IFNULL", "LEAST", "LENGTH", "LOWER", "MAX", "MIN", "MOD", "NOW"),
    *("NULLIF", "RANK", "REPLACE", "ROUND", "ROW_NUMBER", "SUBSTR", "SUBSTRING", "SUM", "TRIM", "UPPER", "VERSION"),
}


def only_reads(sql: str, dialect: str) -> bool:
    """Whether a statement can do nothing but read. A function that is not known may do more, as setval() does."""
    words = [(token.word or token.kind.name) for token in tokens(sql, dialect)]
    if not words or words[0] not in _QUERIES:
        return False
    calls = {word for word, behind in pairwise(words) if behind == "(" and re.match(r"\w", word)}
    return calls <= _HARMLESS and _WRITING.isdisjoint(set(words) - (calls & {"REPLACE"}))


def gives_rows(sql: str, dialect: str) -> bool:
    """Whether the statement has a result to read."""
    words = [token.word for token in tokens(sql, dialect)]
    return bool(words) and (words[0] in {"PRAGMA", *_QUERIES} or "RETURNING" in words)
