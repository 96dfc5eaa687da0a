"""sqlgen schema: what it prints makes, on an empty database, what the files leave."""

import json
from pathlib import Path

import pytest
import sqlalchemy as sa

from sqlgen.dialects import NAMES
from sqlgen.errors import SqlgenError
from sqlgen.schema_at import schema_at
from sqlgen.verify.catalogue import read_catalogue
from sqlgen.verify.objects import read_objects
from tests.cli.conftest import Sqlgen
from tests.nets.case import CASES, Case
from tests.servers.server import Database
from tests.servers.servers import Servers

SEVERAL = (
    "add_column/everything",
    "alter_column/rename_checked",
    "batch_alter_table/several_changes",
    "create_domain/in_two_tables",
    "create_enum/in_schema",
    "create_foreign_key/both_ways",
    "create_foreign_key/not_valid",
    "create_index/expression",
    "create_table/comments",
    "create_table/exclusion",
    "create_table/names_that_need_quotes",
    "create_table/postgresql_types",
    "create_table/sequences",
    "execute/raw_routines",
    "execute/view_and_trigger",
    "rename_table/referenced",
)
"""Cases that end with something in the database, of every kind."""


REFUSED = {
    "postgresql": (),
    "mysql": ("alter_column/rename_checked", "create_table/exclusion"),
    "mariadb": ("create_index/expression", "create_table/exclusion"),
    "sqlite": ("create_table/exclusion",),
}
"""Those that a database cannot have."""


def made(database: Database) -> tuple[object, ...]:
    """What stands in a database: tables, views and triggers."""
    with database.engine.connect() as connection:
        return read_catalogue(connection), read_objects(connection, connection.dialect.name)


@pytest.mark.parametrize("dialect", NAMES)
@pytest.mark.parametrize("name", SEVERAL)
def test_it_makes_what_a_case_leaves(name: str, dialect: str, tmp_path: Path, servers: Servers) -> None:
    case = Case(CASES / f"{name}.py").on(dialect, tmp_path)
    try:
        files = [entry.upgrade for entry in case.build.entries]
    except SqlgenError as refusal:
        assert name in REFUSED[dialect], refusal
        return
    text = schema_at(case.project, "heads", dialect).text("sqlgen schema")
    with servers[dialect].database() as one, servers[dialect].database() as other:
        for file in files:
            assert other.run_sql(file.text).returncode == 0
        ran = one.run_sql(text)
        assert ran.returncode == 0, f"{ran.stderr}\n{text}"
        assert made(one) == made(other)


@pytest.mark.parametrize("dialect", NAMES)
def test_it_makes_what_the_files_leave(dialect: str, example: Path, sqlgen: Sqlgen, servers: Servers) -> None:
    with servers[dialect].database() as one, servers[dialect].database() as other:
        for path in sorted((example / "dialects" / dialect).glob("*.upgrade.sql")):
            assert other.run(path).returncode == 0
            result = sqlgen("schema", "--at", path.name.split("_")[1], "--dialect", dialect)
            assert (result.exit_code, result.stderr) == (0, "")
        ran = one.run_sql(result.stdout)
        assert ran.returncode == 0, ran.stderr
        assert read_catalogue(one.engine) == read_catalogue(other.engine)


def test_a_program_gets_facts(example: Path, sqlgen: Sqlgen) -> None:
    result = sqlgen("schema", "--at", "9fa4", "--dialect", "mysql", "--format", "json")
    assert result.exit_code == 0
    facts = json.loads(result.stdout)
    account, ticket = facts["tables"]
    assert (facts["revisions"], facts["unknown"]) == (["9fa41b6cd780"], [])
    assert [(each["name"], each["type"], each["nullable"]) for each in account["columns"]] == [
        ("id", "INTEGER", False),
        ("name", "VARCHAR(50)", False),
        ("bio", "VARCHAR(2000)", True),
        ("email", "VARCHAR(254)", False),
    ]
    (key,) = (each for each in ticket["constraints"] if each["kind"] == "foreignkey")
    assert key["references"] == {"table": "account", "columns": ["id"]}


def test_names(example: Path, sqlgen: Sqlgen) -> None:
    told = {
        sqlgen("schema", "--at", name, "--dialect", "mysql").stdout.partition("Written")[0]
        for name in ("47d0", "+3", "9fa4-3", "47d0aa35c2b8,2b6c")
    }
    assert len(told) == 1
    assert "-- The schema at 47d0aa35c2b8 " in told.pop()


def test_base_is_an_empty_schema(example: Path, sqlgen: Sqlgen) -> None:
    result = sqlgen("schema", "--at", "base", "--dialect", "sqlite")
    assert result.exit_code == 0
    assert "CREATE" not in result.stdout
    assert "-- The schema at <base>" in result.stdout


UNKNOWN = """
import sqlalchemy as sa
from alembic import op

revision = "aaaaaaaaaaaa"
down_revision = None


def upgrade():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", sa.Text))
    op.create_table("page", sa.Column("id", sa.Integer), sa.Column("old", sa.Integer, sa.ForeignKey("archive.id")))
    op.execute("CREATE VIEW short AS SELECT body FROM note")
    op.execute("CREATE VIEW every AS SELECT id FROM note")
    op.alter_column("note", "body", new_column_name="text")
    op.add_column("legacy", sa.Column("more", sa.Integer))
"""


def test_what_is_not_known_is_named(folder: Path, sqlgen: Sqlgen, servers: Servers) -> None:
    (folder / "migrations" / "versions" / "aaaa.py").write_text(UNKNOWN)
    result = sqlgen("schema", "--dialect", "postgresql")
    assert result.exit_code == 0, result.output
    assert "warning: migrations/versions/aaaa.py:15: no revision made table legacy" in result.stderr
    told = result.stdout.partition("-- What is not known, and is not here:\n")[2].partition("\n\n")[0]
    assert told.splitlines() == [
        "-- table legacy: no revision made it",
        "-- foreign key page_old_fkey of table page: it references table archive, which is not known",
        "-- view short: it is not what a revision wrote any more",
    ]
    assert result.stdout.endswith(
        "COMMIT;\n\n-- Where that is there:\n"
        '-- ALTER TABLE page ADD CONSTRAINT page_old_fkey FOREIGN KEY("old") REFERENCES archive (id);\n'
    )
    with servers["postgresql"].database() as database:
        assert database.run_sql(result.stdout).returncode == 0
        assert sa.inspect(database.engine).get_view_names() == ["every"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--at", "feed", "--dialect", "sqlite"), "feed"),
        (("--at", "1975:head", "--dialect", "sqlite"), "there is no revision 1975:head"),
        (("--dialect", "oracle"), "oracle"),
    ],
)
def test_mistakes(arguments: tuple[str, ...], sentence: str, example: Path, sqlgen: Sqlgen) -> None:
    result = sqlgen("schema", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
