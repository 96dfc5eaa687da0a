"""SQL of another database: refused where it surely cannot run, doubted where it only reads so, translated if asked."""

import pytest

from sqlgen.dialects import get_dialect
from sqlgen.errors import SqlForeign
from sqlgen.operations import Execute
from sqlgen.rawsql import read


def told(sql: str, dialect: str, *, transpile: bool = False) -> Execute:
    operation = read(sql, dialect, get_dialect(dialect).empty_schema(), transpile=transpile)
    assert operation is not None
    return operation


REFUSED = [
    ("sqlite", "CREATE EXTENSION hstore", "CREATE EXTENSION"),
    ("sqlite", "ALTER TABLE main.a ALTER COLUMN b TYPE INT", "ALTER TABLE … ALTER"),
    ("sqlite", "ALTER TABLE a ADD CONSTRAINT c CHECK (d)", "ALTER TABLE … ADD CONSTRAINT"),
    ("sqlite", "TRUNCATE a", "TRUNCATE"),
    ("sqlite", "DO $$ BEGIN END $$", "DO"),
    ("mysql", "CREATE TYPE a AS ENUM ('b')", "CREATE TYPE"),
    ("mysql", "SELECT a::int", "::"),
    ("mysql", "INSERT INTO a VALUES (1) ON CONFLICT DO NOTHING", "ON CONFLICT"),
    ("mysql", "PRAGMA foreign_keys", "PRAGMA"),
    ("mysql", "CREATE SEQUENCE s", "CREATE SEQUENCE"),
    ("mariadb", "CREATE INDEX CONCURRENTLY a ON b (c)", "CONCURRENTLY"),
    ("mysql", "ALTER TABLE a ADD COLUMN IF NOT EXISTS b INT", "ALTER TABLE … IF NOT EXISTS"),
    ("mysql", "DROP INDEX IF EXISTS i ON a", "DROP INDEX … IF EXISTS"),
    ("sqlite", "ALTER TABLE IF EXISTS a ADD b INT", "ALTER TABLE … IF EXISTS"),
    ("postgresql", "INSERT INTO `a` VALUES (1)", "`"),
    ("postgresql", "INSERT IGNORE INTO a VALUES (1)", "INSERT IGNORE"),
    ("postgresql", "ALTER TABLE a MODIFY b INT", "ALTER TABLE … MODIFY"),
    ("postgresql", "CREATE TABLE a (b INT AUTO_INCREMENT) ENGINE = InnoDB", "AUTO_INCREMENT"),
]


@pytest.mark.parametrize(("dialect", "sql", "sign"), REFUSED)
def test_refused(dialect: str, sql: str, sign: str) -> None:
    with pytest.raises(SqlForeign) as refused:
        told(sql, dialect)
    assert str(refused.value).startswith(f"{dialect} cannot run this SQL: only ")
    assert f" has {sign}\n" in str(refused.value)
    assert "transpile = true" in str(refused.value)


@pytest.mark.parametrize(
    ("dialect", "sql"),
    [
        ("postgresql", "SELECT engine FROM car WHERE engine = 'V8' AND change = 1"),
        ("postgresql", "INSERT INTO a VALUES ('`', '::') ON CONFLICT DO NOTHING"),
        ("postgresql", 'ALTER TABLE a ADD COLUMN "modify" INT'),
        ("mysql", "UPDATE a JOIN b ON a.i = b.i SET a.x = 'a::b'"),
        ("mysql", "INSERT INTO a SET b = 1 ON DUPLICATE KEY UPDATE b = 2"),
        ("mysql", "REPLACE INTO a VALUES (1)"),
        ("mariadb", "CREATE SEQUENCE s"),
        ("mariadb", "ALTER TABLE a ADD COLUMN IF NOT EXISTS b INT"),
        ("sqlite", "CREATE UNIQUE INDEX IF NOT EXISTS i ON a (b)"),
        ("mariadb", "INSERT INTO a VALUES (1) RETURNING b"),
        ("sqlite", "INSERT OR IGNORE INTO a SELECT b FROM `c`"),
        ("sqlite", "UPDATE a SET b = c FROM d WHERE a.e = d.e"),
    ],
)
def test_its_own(dialect: str, sql: str) -> None:
    assert told(sql, dialect).warnings == ()


def test_doubted() -> None:
    assert told("SELECT a FROM b WHERE c ~ 'd'", "mysql").warnings == (
        "this SQL reads as postgresql's and not as mysql's, where it may fail",
    )


@pytest.mark.parametrize(
    ("dialect", "sql", "translation"),
    [
        ("postgresql", "INSERT INTO `a` (`b`) VALUES (1)", 'INSERT INTO "a" ("b") VALUES (1)'),
        ("mysql", "SELECT a::int FROM b", "SELECT CAST(a AS SIGNED) FROM b"),
        ("mysql", "SELECT a FROM b WHERE c ~ 'd'", "SELECT a FROM b WHERE REGEXP_LIKE(c, 'd')"),
    ],
)
def test_translated(dialect: str, sql: str, translation: str) -> None:
    operation = told(sql, dialect, transpile=True)
    assert (operation.sql, operation.original) == (translation, sql)


def test_what_cannot_be_translated_is_refused() -> None:
    with pytest.raises(SqlForeign):
        told("CREATE EXTENSION hstore", "sqlite", transpile=True)


@pytest.mark.parametrize(
    "sql",
    [
        "BEGIN",
        "commit",
        "START TRANSACTION READ WRITE",
        "END",
        "COMMIT AND CHAIN",
        "BEGIN ISOLATION LEVEL SERIALIZABLE",
    ],
)
def test_transactions_of_a_script_are_left_out(sql: str) -> None:
    assert read(sql, "postgresql", get_dialect("postgresql").empty_schema()) is None


OUTSIDE = [
    "CREATE UNIQUE INDEX CONCURRENTLY i ON t (a)",
    "DROP INDEX CONCURRENTLY i",
    "REINDEX INDEX CONCURRENTLY i",
    "REINDEX DATABASE d",
    "REINDEX (VERBOSE) SCHEMA s",
    "VACUUM FULL t",
    "ALTER TYPE a ADD VALUE 'b'",
    "ALTER SYSTEM SET work_mem = '1MB'",
    "CREATE DATABASE d",
    "DROP TABLESPACE s",
    "ALTER DATABASE d SET TABLESPACE s",
    "ALTER TABLE t DETACH PARTITION p CONCURRENTLY",
    "CLUSTER",
]
INSIDE = [
    "REFRESH MATERIALIZED VIEW CONCURRENTLY v",
    "ALTER TYPE a RENAME VALUE 'b' TO 'c'",
    "REINDEX TABLE t",
    "CLUSTER t",
    "ALTER DATABASE d SET work_mem = '1MB'",
    "COMMENT ON TABLE t IS 'CONCURRENTLY'",
]


@pytest.mark.parametrize(("sql", "inside"), [*((sql, False) for sql in OUTSIDE), *((sql, True) for sql in INSIDE)])
def test_where_it_runs(sql: str, inside: bool) -> None:
    assert told(sql, "postgresql").in_transaction is inside
