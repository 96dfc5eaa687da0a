"""What cannot be read makes what it mentions unknown, with a warning."""

import pytest

from sqlgen.dialects import get_dialect
from sqlgen.errors import TableMissing
from sqlgen.rawsql import read, split
from sqlgen.schema import Name, Schema

TABLES = """
CREATE TABLE account (id INTEGER PRIMARY KEY, name VARCHAR(50));
CREATE INDEX ix_name ON account (name);
CREATE TABLE post (id INTEGER PRIMARY KEY)
"""


def after(sql: str, dialect: str) -> tuple[Schema, list[str]]:
    """The schema, and the warnings."""
    schema, warnings = get_dialect(dialect).empty_schema(), list[str]()
    for statement in split(f"{TABLES}; {sql}", dialect):
        operation = read(statement, dialect, schema)
        if operation is not None:
            schema = operation.apply(schema)
            warnings += operation.warnings
    return schema, warnings


def unknown(schema: Schema) -> set[str]:
    return {str(name) for name, table in schema.tables.items() if not table.known}


@pytest.mark.parametrize(
    ("dialect", "sql", "names"),
    [
        ("postgresql", "DO $$ BEGIN EXECUTE 'ALTER TABLE account DROP COLUMN name'; END $$", {"account"}),
        ("postgresql", "ALTER TABLE post INHERIT account", {"post"}),
        ("postgresql", "ALTER TABLE ONLY account ATTACH PARTITION post FOR VALUES IN (1)", {"post"}),
        ("postgresql", "ALTER TABLE account DETACH PARTITION post CONCURRENTLY", {"post"}),
        ("postgresql", "ALTER INDEX ix_name ATTACH PARTITION x", set()),
        ("postgresql", "CREATE TABLE part PARTITION OF account FOR VALUES IN (1)", {"part"}),
        ("postgresql", "CREATE TABLE other (LIKE nowhere INCLUDING ALL)", {"other"}),
        ("postgresql", "CREATE TABLE other AS SELECT count(*) FROM account", {"other"}),
        ("postgresql", "DO $$ BEGIN EXECUTE 'CREATE TABLE IF NOT EXISTS \"Other\" (id INT)'; END $$", {"Other"}),
        ("postgresql", "CREATE SCHEMA app CREATE TABLE post (id INT)", {"post"}),
        ("mysql", "SET @ddl = 'ALTER TABLE account ADD x INT'", {"account"}),
        ("postgresql", "SELECT id INTO other FROM account", {"other"}),
        ("postgresql", "SELECT AddGeometryColumn('post', 'at', 4326, 'POINT', 2)", {"post"}),
        ("mysql", "ALTER TABLE account PARTITION BY HASH (id)", {"account"}),
        ("mysql", "ALTER TABLE post ADD account_id INT REFERENCES account (id)", {"account", "post"}),
        ("mysql", "CREATE TABLE other LIKE nowhere", {"other"}),
        ("mysql", "/*!80020 ALTER TABLE account ADD x INT */", {"account"}),
        ("mysql", "DROP INDEX ix_name ON account WAIT 1", {"account"}),
        ("mariadb", "ALTER TABLE account ADD SYSTEM VERSIONING", {"account"}),
        ("postgresql", "ALTER TABLE IF EXISTS nothing ADD COLUMN a INT", set()),
        ("mariadb", "CREATE OR REPLACE TABLE post (a INT)", {"post"}),
        ("sqlite", "CREATE VIRTUAL TABLE words USING fts5 (body)", {"words"}),
        ("sqlite", "CREATE TABLE other (a INTEGER) STRICT", {"other"}),
        ("sqlite", "EXEC something", set()),
    ],
)
def test_what_is_mentioned_is_unknown(dialect: str, sql: str, names: set[str]) -> None:
    schema, warnings = after(sql, dialect)
    assert unknown(schema) == names
    told = [warning for warning in warnings if "is not understood" in warning]
    silent = ("INTO", "PARTITION x", "PARTITION OF", "PARTITION post", "INHERIT")
    assert len(told) == (0 if any(each in sql for each in silent) else 1)
    assert all(name in " ".join(told) for name in names) or not told


@pytest.mark.parametrize(
    ("dialect", "sql"),
    [
        ("postgresql", "SELECT pg_get_serial_sequence('account', 'id')"),
        ("postgresql", "CREATE EXTENSION IF NOT EXISTS pg_trgm; GRANT SELECT ON account TO PUBLIC; ANALYZE account"),
        ("postgresql", "CREATE POLICY p ON account; TRUNCATE account; LOCK TABLE account; SET search_path = public"),
        ("postgresql", "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ DROP TABLE account $$"),
        (
            "mysql",
            "/*!40000 ALTER TABLE post DISABLE KEYS */; SET FOREIGN_KEY_CHECKS = 0; ANALYZE TABLE post; UNLOCK TABLES",
        ),
        ("mysql", "CREATE DEFINER=`a`@`b` SQL SECURITY INVOKER VIEW v AS SELECT * FROM account"),
        ("sqlite", "PRAGMA table_info(account); REINDEX account"),
    ],
)
def test_what_has_no_effect(dialect: str, sql: str) -> None:
    schema, warnings = after(sql, dialect)
    assert (unknown(schema), warnings) == (set(), [])
    assert schema.tables == after("SELECT 1", dialect)[0].tables


def test_a_dropped_table_is_missed() -> None:
    schema, _ = after("DROP TABLE post", "postgresql")
    with pytest.raises(TableMissing):
        schema.table(Name(None, "post"))
    assert not schema.table(Name(None, "never_made")).known


def test_a_type_that_a_block_makes_is_there_and_unknown() -> None:
    schema, _ = after("DO $$ BEGIN CREATE TYPE app.mood AS ENUM ('a'); CREATE DOMAIN years INT; END $$", "postgresql")
    assert {str(name): type_.known for name, type_ in schema.types.items()} == {"app.mood": False, "years": False}
