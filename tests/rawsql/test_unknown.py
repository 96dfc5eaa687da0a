"""What cannot be read makes what it mentions unknown, with a warning; what needs no knowledge is still printed."""

from pathlib import Path

import pytest

from sqlgen.dialects import get_dialect
from sqlgen.errors import SqlgenError, TableMissing
from sqlgen.rawsql import read, split
from sqlgen.schema import Name, Schema
from tests.nets.case import Case
from tests.servers.servers import Servers

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
        ("postgresql", "ALTER TABLE post INHERIT account", {"account", "post"}),
        ("postgresql", "ALTER INDEX ix_name ATTACH PARTITION x", set()),
        ("postgresql", "ALTER TABLE account ADD EXCLUDE USING gist (name WITH =)", {"account"}),
        ("postgresql", "CREATE TABLE part PARTITION OF account FOR VALUES IN (1)", {"account", "part"}),
        ("postgresql", "CREATE TABLE other (LIKE post INCLUDING ALL)", {"post", "other"}),
        ("postgresql", "CREATE TABLE other AS SELECT count(*) FROM account", {"account", "other"}),
        ("postgresql", "SELECT id INTO other FROM account", {"other"}),
        ("postgresql", "SELECT AddGeometryColumn('post', 'at', 4326, 'POINT', 2)", {"post"}),
        ("mysql", "ALTER TABLE account CONVERT TO CHARACTER SET utf8mb4", {"account"}),
        ("mysql", "ALTER TABLE account PARTITION BY HASH (id)", {"account"}),
        ("mysql", "ALTER TABLE post ADD account_id INT REFERENCES account (id)", {"account", "post"}),
        ("mysql", "CREATE TABLE other LIKE post", {"post", "other"}),
        ("mysql", "/*!50001 ALTER TABLE account ADD x INT */", {"account"}),
        ("mysql", "DROP INDEX ix_name ON account WAIT 1", {"account"}),
        ("mariadb", "CREATE OR REPLACE TABLE post (a INT)", {"post"}),
        ("sqlite", "CREATE VIRTUAL TABLE words USING fts5 (body)", {"words"}),
        ("sqlite", "CREATE TABLE other (a INTEGER NOT NULL ON CONFLICT IGNORE)", {"other"}),
        ("sqlite", "EXEC something", set()),
    ],
)
def test_what_is_mentioned_is_unknown(dialect: str, sql: str, names: set[str]) -> None:
    schema, warnings = after(sql, dialect)
    assert unknown(schema) == names
    told = [warning for warning in warnings if "is not understood" in warning]
    assert len(told) == (0 if "INTO" in sql or "ATTACH" in sql else 1)
    assert all(name in " ".join(told) for name in names) or not told


@pytest.mark.parametrize(
    ("dialect", "sql"),
    [
        ("postgresql", "SELECT pg_get_serial_sequence('account', 'id')"),
        ("postgresql", "CREATE EXTENSION IF NOT EXISTS pg_trgm; GRANT SELECT ON account TO PUBLIC; ANALYZE account"),
        ("postgresql", "CREATE POLICY p ON account; TRUNCATE account; LOCK TABLE account; SET search_path = public"),
        ("postgresql", "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ DROP TABLE account $$"),
        ("mysql", "SET FOREIGN_KEY_CHECKS = 0; ANALYZE TABLE account; LOCK TABLES account WRITE; UNLOCK TABLES"),
        ("mysql", "CREATE DEFINER=`a`@`b` SQL SECURITY INVOKER VIEW v AS SELECT * FROM account"),
        ("sqlite", "PRAGMA table_info(account); VACUUM; REINDEX account"),
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


BASELINE = (
    "CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL DEFAULT 'x', age INTEGER, gone INTEGER);"
    "CREATE INDEX ix_gone ON legacy (age)"
)

SCRIPT = '''"""On a table that no revision made."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    {0}


def downgrade():
    pass
'''

KEY = 'sa.Column("id", sa.Integer, primary_key=True)'
NAME = 'sa.Column("name", sa.String(50), server_default="x", nullable=False)'
OTHERS = 'sa.Column("age", sa.Integer), sa.Column("gone", sa.Integer), sa.Index("ix_gone", "age")'
COPY = f'copy_from=sa.Table("legacy", sa.MetaData(), {KEY}, {NAME}, {OTHERS})'

EVERYWHERE = [
    ('op.add_column("legacy", sa.Column("note", sa.Text))', "ALTER TABLE legacy ADD COLUMN note TEXT"),
    ('op.drop_column("legacy", "gone")', "ALTER TABLE legacy DROP COLUMN gone"),
    ('op.create_index("ix", "legacy", ["name"])', "CREATE INDEX ix ON legacy (name)"),
    ('op.rename_table("legacy", "fresh")', "ALTER TABLE legacy RENAME TO fresh"),
    ('op.drop_table("legacy", if_exists=True)', "DROP TABLE IF EXISTS legacy"),
    ('op.drop_index("ix_gone", "legacy")', "DROP INDEX ix_gone"),
]
CERTAIN = {
    "postgresql": [
        ('op.alter_column("legacy", "age", nullable=False)', "ALTER TABLE legacy ALTER COLUMN age SET NOT NULL"),
        ('op.alter_column("legacy", "age", new_column_name="years")', "ALTER TABLE legacy RENAME age TO years"),
        ('op.drop_constraint("legacy_pkey", "legacy")', "ALTER TABLE legacy DROP CONSTRAINT legacy_pkey"),
        ('op.create_unique_constraint("uq", "legacy", ["name"])', "ALTER TABLE legacy ADD CONSTRAINT uq UNIQUE (name)"),
        (
            'op.create_table("fresh", sa.Column("o", sa.Integer, sa.ForeignKey("legacy.id")))',
            "FOREIGN KEY(o) REFERENCES legacy (id)",
        ),
    ],
    "mysql": [
        (
            'op.alter_column("legacy", "name", new_column_name="title", existing_type=sa.String(50),'
            ' existing_nullable=False, existing_server_default="x")',
            "ALTER TABLE legacy CHANGE name title VARCHAR(50) NOT NULL DEFAULT 'x'",
        ),
        (
            'op.alter_column("legacy", "name", type_=sa.String(60), nullable=True)',
            "ALTER TABLE legacy MODIFY name VARCHAR(60)",
        ),
        ('op.create_unique_constraint("uq", "legacy", ["name"])', "ALTER TABLE legacy ADD CONSTRAINT uq UNIQUE (name)"),
        ('op.drop_constraint("x", "legacy", type_="primary")', "ALTER TABLE legacy DROP PRIMARY KEY"),
    ],
    "sqlite": [
        ('op.alter_column("legacy", "age", new_column_name="years")', "ALTER TABLE legacy RENAME COLUMN age TO years"),
        (
            f'with op.batch_alter_table("legacy", {COPY}) as b: b.alter_column("age", nullable=False)',
            "age INTEGER NOT NULL",
        ),
    ],
}


@pytest.mark.parametrize(
    ("dialect", "call", "sql"),
    [(dialect, *pair) for dialect, pairs in CERTAIN.items() for pair in [*EVERYWHERE, *pairs]],
)
def test_an_op_that_needs_no_knowledge(
    dialect: str, call: str, sql: str, tmp_path: Path, servers: Servers, request: pytest.FixtureRequest
) -> None:
    """It is printed, with a warning, and the server takes it."""
    (tmp_path / "case.py").write_text(SCRIPT.format(call))
    case = Case(tmp_path / "case.py").on(dialect, tmp_path, "unknown")
    assert sql in "\n".join(statement.sql for statement in case.statements("upgrade"))
    warnings = case.recordings[1].upgrade.warnings
    assert [str(each) for each in warnings] in (
        ["migrations/versions/00000000bbbb_case.py:8: no revision made table legacy: it is taken to be there"],
        [],
    )
    assert warnings or "copy_from" in call or "sa.ForeignKey" in call
    with servers[dialect].database() as database:
        for entry in case.build.entries:
            if entry.number == 2:
                for statement in BASELINE.split(";"):
                    database.query(statement)
            ran = database.run_sql(entry.upgrade.text)
            assert ran.returncode == 0, ran.stderr


NEEDS = "as no revision made it or SQL that is not understood changed it"


@pytest.mark.parametrize(
    ("dialect", "call", "need"),
    [
        ("mysql", 'op.alter_column("legacy", "age", nullable=False)', "MODIFY has to say all of the column"),
        ("mysql", 'op.drop_constraint("fk", "legacy")', "the statement names the kind of the constraint"),
        (
            "sqlite",
            'op.alter_column("legacy", "age", nullable=False)',
            "SQLite makes it anew, from what is known of it",
        ),
        ("sqlite", 'op.create_unique_constraint("uq", "legacy", ["age"])', "SQLite makes it anew"),
        ("postgresql", 'op.drop_column("legacy", "age", if_exists=True)', "if_exists asks for its columns"),
        (
            "postgresql",
            'op.create_index("i", "legacy", ["age"], if_not_exists=True)',
            "if_not_exists asks for its indexes",
        ),
    ],
)
def test_an_op_that_needs_knowledge(dialect: str, call: str, need: str, tmp_path: Path) -> None:
    """It is refused, with the ways out."""
    (tmp_path / "case.py").write_text(SCRIPT.format(call))
    case = Case(tmp_path / "case.py").on(dialect, tmp_path, "unknown")
    with pytest.raises(SqlgenError) as refused:
        _ = case.build
    assert f"table legacy is not known, {NEEDS}: {need}" in str(refused.value)
    assert str(refused.value).startswith("migrations/versions/00000000bbbb_case.py:8: ")
    assert "the baseline" in str(refused.value)
