"""Which queries can do nothing but read."""

import pytest

from sqlgen.dialects import NAMES
from sqlgen.recording.connection.queries import gives_rows, only_reads

READING = (
    "SELECT 1",
    "select count(*), max(id) from t where a in (1, 2) and lower(b) = 'x;y'",
    "(SELECT a FROM t) UNION (SELECT b FROM u)",
    "WITH x AS (SELECT id FROM t) SELECT * FROM x",
    "SELECT replace(a, 'INTO', 'UPDATE') FROM t -- INSERT",
    "VALUES (1)",
    "SELECT 'setval(1)' FROM t",
)
DOING = (
    "SELECT setval('s', max(id)) FROM t",
    'SELECT "my function"(1)',
    "SELECT a INTO u FROM t",
    "SELECT * FROM t FOR UPDATE",
    "WITH x AS (DELETE FROM t RETURNING id) SELECT * FROM x",
    "SELECT 1; DELETE FROM t",
    "DELETE FROM t",
    "PRAGMA foreign_keys = ON",
    "SET a = 1",
    "",
)


@pytest.mark.parametrize("dialect", NAMES)
@pytest.mark.parametrize("sql", READING)
def test_reading(sql: str, dialect: str) -> None:
    assert only_reads(sql, dialect)
    assert gives_rows(sql, dialect)


@pytest.mark.parametrize("sql", DOING)
def test_doing(sql: str) -> None:
    assert not only_reads(sql, "postgresql")
