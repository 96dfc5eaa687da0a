"""The README's table beside `alembic upgrade --sql`: a row is a test, and runs both on the same script."""

from pathlib import Path

import pytest
from alembic.util.exc import CommandError
from sqlalchemy.exc import CompileError, NoInspectionAvailable

from tests.nets.both import Both
from tests.servers.servers import Servers


@pytest.fixture
def both(tmp_path: Path) -> Both:
    return Both(tmp_path)


def test_run_at_the_wrong_version(both: Both, servers: Servers) -> None:
    both.script('op.create_table("other", sa.Column("id", sa.Integer))')
    with servers["postgresql"].database() as database:
        assert database.run(both.file("postgresql", "0001_aaaaaaaaaaaa_given.upgrade.sql")).returncode == 0
        database.query("UPDATE alembic_version SET version_num = 'cccccccccccc'")
        refused = database.run(both.file("postgresql"))
        assert refused.returncode != 0
        assert (
            f"bbbbbbbbbbbb needs aaaaaaaaaaaa, database {database.name} (schema public) is at cccccccccccc"
            in refused.stderr
        )
        assert database.query("SELECT to_regclass('other')") == [(None,)]
        ran = database.run_sql(both.alembic("postgresql"))
        assert ran.returncode == 0
        assert database.query("SELECT to_regclass('other')::text") == [("other",)]


def test_what_comes_out(both: Both) -> None:
    both.script("pass")
    assert "bbbbbbbbbbbb" in both.alembic("sqlite", "base:bbbbbbbbbbbb")
    folder = both.file("sqlite").parent
    assert sorted(path.name for path in folder.iterdir()) == [
        "0001_aaaaaaaaaaaa_given.downgrade.sql",
        "0001_aaaaaaaaaaaa_given.upgrade.sql",
        "0002_bbbbbbbbbbbb_case.downgrade.sql",
        "0002_bbbbbbbbbbbb_case.upgrade.sql",
        "manifest.json",
    ]


def test_a_script_that_fails_in_the_middle(both: Both) -> None:
    both.script('op.drop_column("account", "name")', 'raise ValueError("no")')
    with pytest.raises(ValueError, match="no"):
        both.alembic("postgresql")
    assert "ALTER TABLE account DROP COLUMN name" in both.printed
    ran = both.sqlgen("postgresql")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "bbbbbbbbbbbb_case.py:8: " in ran.stderr
    assert not (both.folder / "dialects").exists()


def test_sqlite_alter_column(both: Both, servers: Servers) -> None:
    both.script('op.alter_column("account", "name", nullable=True)')
    assert "ALTER TABLE account ALTER COLUMN name DROP NOT NULL" in both.alembic("sqlite")
    assert "CREATE TABLE _sqlgen_account" in both.file("sqlite").read_text()
    with servers["sqlite"].database() as database:
        assert database.run_sql("CREATE TABLE account (name TEXT NOT NULL);").returncode == 0
        assert "syntax error" in database.run_sql("ALTER TABLE account ALTER COLUMN name DROP NOT NULL;").stderr


def test_sqlite_batch_alter_table(both: Both) -> None:
    both.script('with op.batch_alter_table("account") as b: b.alter_column("name", nullable=True)')
    with pytest.raises(CommandError, match="copy_from"):
        both.alembic("sqlite")
    assert "CREATE TABLE _sqlgen_account" in both.file("sqlite").read_text()


def test_mysql_alter_column_with_existing_type_only(both: Both) -> None:
    both.script('op.alter_column("account", "name", type_=sa.String(80), existing_type=sa.String(50))')
    assert "MODIFY name VARCHAR(80) NULL;" in both.alembic("mysql")
    assert "MODIFY name VARCHAR(80) NOT NULL DEFAULT '?' COMMENT 'as given'" in both.file("mysql").read_text()


def test_mysql_drop_constraint_without_type(both: Both) -> None:
    both.script('op.drop_constraint("name", "account")')
    with pytest.raises(NotImplementedError):
        both.alembic("mysql")
    assert "ALTER TABLE account DROP INDEX name" in both.file("mysql").read_text()


def _before_and_after(text: str, what: str) -> tuple[str, str]:
    before, _, after = text.partition(what)
    return before, after


def test_concurrently(both: Both) -> None:
    both.script('op.create_index("ix", "account", ["name"], postgresql_concurrently=True)')
    before, after = _before_and_after(both.alembic("postgresql"), "CREATE INDEX CONCURRENTLY")
    assert "BEGIN;" in before and "COMMIT;" in after
    text = both.file("postgresql").read_text()
    before, after = _before_and_after(text, "\nCREATE INDEX CONCURRENTLY")
    assert "BEGIN ISOLATION" not in before and "BEGIN ISOLATION" in after
    assert "DROP INDEX CONCURRENTLY" in before


def test_parameters(both: Both) -> None:
    both.script('op.get_bind().execute(sa.text("UPDATE account SET name = :name"), {"name": "x"})')
    assert "SET name = NULL;" in both.alembic("postgresql")
    assert "SET name = 'x';" in both.file("postgresql").read_text()


@pytest.mark.parametrize(
    ("type_", "value", "literal"),
    [
        ("sa.JSON", "{'a': 1}", """'{"a": 1}'"""),
        ("sa.LargeBinary", r"b'\xff'", r"'\xff'"),
        ("sa.ARRAY(sa.LargeBinary)", r"[b'\xff']", r"ARRAY['\xff']"),
        ("sa.Interval(native=False)", "datetime.timedelta(1)", "'1970-01-02 00:00:00"),
    ],
    ids=["json", "bytes", "array", "interval"],
)
def test_literals(both: Both, type_: str, value: str, literal: str) -> None:
    table = f'sa.table("account", sa.column("name", {type_}))'
    both.script("import datetime", f'op.bulk_insert({table}, [{{"name": {value}}}])')
    with pytest.raises(CompileError, match="literal value"):
        both.alembic("postgresql")
    assert f"VALUES ({literal}" in both.file("postgresql").read_text()


def test_default_of_python(both: Both) -> None:
    both.script(
        'name = sa.Column("name", sa.String, default="unknown")',
        'op.bulk_insert(sa.Table("account", sa.MetaData(), sa.Column("id", sa.Integer), name), [{"id": 1}])',
    )
    assert "VALUES (1, NULL);" in both.alembic("postgresql")
    assert "VALUES (1, 'unknown');" in both.file("postgresql").read_text()


def test_inspect(both: Both) -> None:
    both.script(
        'if "name" in [column["name"] for column in sa.inspect(op.get_bind()).get_columns("account")]:',
        '    op.drop_column("account", "name")',
    )
    with pytest.raises(NoInspectionAvailable):
        both.alembic("postgresql")
    assert "DROP COLUMN name;" in both.file("postgresql").read_text()


def test_checkfirst(both: Both) -> None:
    both.script(
        "metadata = sa.MetaData()",
        'for name in ("account", "other"): sa.Table(name, metadata, sa.Column("id", sa.Integer))',
        "metadata.create_all(op.get_bind(), checkfirst=True)",
    )
    assert "CREATE TABLE account" in both.alembic("postgresql")
    text = both.file("postgresql").read_text()
    assert "CREATE TABLE other" in text and "CREATE TABLE account" not in text


def test_enum_that_is_needed_again(both: Both) -> None:
    table = 'op.create_table("{}", sa.Column("mood", sa.Enum("glad", name="mood")))'
    both.script(table.format("day"), 'op.drop_table("day")', 'op.execute("DROP TYPE mood")', table.format("week"))
    assert both.alembic("postgresql").count("CREATE TYPE mood") == 1
    assert both.file("postgresql").read_text().count("\nCREATE TYPE mood") == 2


def test_comment_at_the_end(both: Both) -> None:
    both.script("op.execute(\"UPDATE account SET name = 'x' -- done\")")
    assert "-- done;" in both.alembic("postgresql")
    assert "-- done\n;" in both.file("postgresql").read_text()


@pytest.mark.parametrize(
    ("given", "alembics"),
    [("UPDATE account SET name = 'a\\tb'", "'a    b'"), ("UPDATE account SET name = 'a%b'", "'a%%b'")],
    ids=["tab", "percent"],
)
@pytest.mark.parametrize("dialect", ["postgresql", "mysql"])
def test_text_of_execute(both: Both, dialect: str, given: str, alembics: str) -> None:
    both.script(f'op.execute("{given}")')
    assert alembics in both.alembic(dialect)
    assert given.replace("\\t", "\t") in both.file(dialect).read_text()


def test_every_row_of_the_readme_is_here() -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text()
    section = readme.partition("## Beside `alembic upgrade --sql`")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| ") and not line.startswith("| |")]
    tests = [name for name, value in globals().items() if name.startswith("test_") and callable(value)]
    assert len(rows) == len(tests) - 1 + 1  # test_text_of_execute proves two rows
