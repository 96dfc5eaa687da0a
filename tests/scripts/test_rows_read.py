"""Files whose scripts read rows: they stop where these are not as the script was told, or until a step is done."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import inspect

from sqlgen.compiler import compile_project
from sqlgen.dialects import NAMES
from sqlgen.values import Rows
from tests.nets.case import project_in
from tests.servers.server import Database, Server
from tests.servers.servers import Servers

SCRIPT = '''
"""names are split"""
import sqlalchemy as sa
from alembic import op

revision = "aaaaaaaaaaaa"
down_revision = None


def upgrade():
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(80)))


def downgrade():
    op.drop_table("account")
'''

READS = '''
"""first names"""
import sqlalchemy as sa
from alembic import op

revision = "bbbbbbbbbbbb"
down_revision = "aaaaaaaaaaaa"


def upgrade():
    op.add_column("account", sa.Column("first", sa.String(80)))
    for row in op.get_bind().execute(sa.text("SELECT id FROM account WHERE name <> 'it''s 100%'")):
        raise ValueError(row)
    assert op.get_bind().execute(sa.text("SELECT COUNT(*), MAX(id) FROM account WHERE name IS NULL")).one() == (0, None)
    op.add_column("account", sa.Column("last", sa.String(80)))


def downgrade():
    op.drop_column("account", "first")
    op.drop_column("account", "last")
'''


@pytest.fixture(params=NAMES)
def server(request: pytest.FixtureRequest, servers: Servers) -> Server:
    return servers[request.param]


@pytest.fixture
def files(server: Server, tmp_path: Path) -> list[str]:
    """The upgrades, in order."""
    versions = tmp_path / "migrations" / "versions"
    versions.mkdir(parents=True)
    for name, text in (("aaaaaaaaaaaa.py", SCRIPT), ("bbbbbbbbbbbb.py", READS)):
        (versions / name).write_text(text.lstrip())
    return upgrades(tmp_path, server, "empty")


def upgrades(folder: Path, server: Server, rows: Rows, **settings: object) -> list[str]:
    project = replace(project_in(folder), rows={"bbbbbbbbbbbb": rows}, **settings)  # type: ignore[arg-type]
    (build,) = compile_project(project, [server.name])
    return [entry.upgrade.text for entry in build.entries]


STEP = "sqlgen_bbbbbbbbbbbb_upgrade_1"


def columns(database: Database) -> int:
    return len(database.query("SELECT * FROM account")[0])


ROWS = {
    "a row": ("('a')", "line 11: SELECT id FROM account WHERE name <> "),
    "a count": (
        "('it''s 100%'), (NULL)",
        "line 13: SELECT COUNT(*), MAX(id) FROM account WHERE name IS NULL. This file is",
    ),
}


@pytest.mark.parametrize(("rows", "said"), ROWS.values(), ids=ROWS)
def test_it_stops_and_goes_on(server: Server, files: list[str], rows: str, said: str) -> None:
    with server.database() as database:
        create, split = files
        assert database.run_sql(create).returncode == 0
        database.query(f"INSERT INTO account (name) VALUES {rows}")
        stopped = database.run_sql(split)
        assert stopped.returncode != 0
        assert f"sqlgen: the script of bbbbbbbbbbbb reads, {said}" in stopped.stderr
        assert database.query("SELECT version_num FROM alembic_version") == [("aaaaaaaaaaaa",)]
        assert columns(database) == (3 if server.name in ("mysql", "mariadb") else 2)
        database.query("DELETE FROM account")
        done = database.run_sql(split)
        assert done.returncode == 0, done.stderr
        assert database.query("SELECT version_num FROM alembic_version") == [("bbbbbbbbbbbb",)]


def test_what_is_passed_is_not_asked_again(server: Server, files: list[str]) -> None:
    """Rows that come between two runs are behind the check that the first run has passed, where a file has steps."""
    if server.name not in ("mysql", "mariadb"):
        pytest.skip("one transaction: a second run asks again")
    with server.database() as database:
        create, split = files
        assert database.run_sql(create).returncode == 0
        database.query("ALTER TABLE account ADD COLUMN last INTEGER")
        assert "last" in database.run_sql(split).stderr
        assert database.query("SELECT step FROM alembic_version_step") == [(4,)]
        database.query("INSERT INTO account (name) VALUES ('a')")
        database.query("ALTER TABLE account DROP COLUMN last")
        done = database.run_sql(split)
        assert done.returncode == 0, done.stderr


def test_a_client_that_overlooks_errors(server: Server, files: list[str]) -> None:
    if server.name not in ("mysql", "mariadb"):
        pytest.skip("only mysql and mariadb have --force")
    with server.database() as database:
        create, split = files
        assert database.run_sql(create).returncode == 0
        database.query("INSERT INTO account (name) VALUES ('a')")
        assert "done" not in database.run_sql(split, "--force").stdout
        assert database.query("SELECT version_num FROM alembic_version") == [("aaaaaaaaaaaa",)]
        assert columns(database) == 3


def test_a_step_by_hand(server: Server, files: list[str], tmp_path: Path) -> None:
    """It is done on what stands before it, but in SQLite; nothing is left of what says that it is done."""
    with server.database() as database:
        create, split = upgrades(tmp_path, server, "manual")
        assert database.run_sql(create).returncode == 0
        database.query("INSERT INTO account (name) VALUES ('a')")
        for _ in range(2):
            stopped = database.run_sql(split)
            assert stopped.returncode != 0
            assert "a step is to be done by hand, what line 11 of its script does" in stopped.stderr
            assert f"CREATE TABLE {STEP} (done INTEGER)" in stopped.stderr
            assert columns(database) == (2 if server.name == "sqlite" else 3)
        assert database.run_sql(create).returncode != 0
        if server.name != "sqlite":
            database.query("UPDATE account SET first = 'by hand'")
        database.query(f"CREATE TABLE {STEP} (done INTEGER)")
        done = database.run_sql(split)
        assert done.returncode == 0, done.stderr
        assert columns(database) == 4
        assert database.query("SELECT version_num FROM alembic_version") == [("bbbbbbbbbbbb",)]
        assert {*inspect(database.engine).get_table_names()} == {"account", "alembic_version"}


def test_a_step_by_hand_and_a_driver(server: Server, files: list[str], tmp_path: Path) -> None:
    """Which cannot leave out what is done, so that PostgreSQL's file stays one transaction."""
    _, split = upgrades(tmp_path, server, "manual", client="plain")
    assert ("Transaction: one" in split) == (server.name in ("postgresql", "sqlite"))


@pytest.mark.parametrize("options", [(), ("--force",)])
def test_a_file_without_steps(server: Server, files: list[str], tmp_path: Path, options: tuple[str, ...]) -> None:
    if server.name not in ("mysql", "mariadb"):
        pytest.skip("only MySQL's and MariaDB's files have steps")
    with server.database() as database:
        create, split = upgrades(tmp_path, server, "empty", rerunnable=False)
        assert database.run_sql(create).returncode == 0
        database.query("INSERT INTO account (name) VALUES ('a')")
        stopped = database.run_sql(split, *options)
        assert "sqlgen: the script of bbbbbbbbbbbb reads, line 11" in stopped.stderr
        assert "done" not in stopped.stdout
        assert database.query("SELECT version_num FROM alembic_version") == [("aaaaaaaaaaaa",)]
