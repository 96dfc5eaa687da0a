"""sqlgen upgrade, downgrade and stamp: what they print, and what it does on the servers."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sqlgen.dialects import NAMES
from sqlgen.verify.catalogue import read_catalogue
from tests.cli.conftest import Sqlgen
from tests.servers.server import Database
from tests.servers.servers import Servers

Script = Callable[..., str]


@pytest.fixture(params=NAMES)
def dialect(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def script(sqlgen: Sqlgen, dialect: str, example: Path) -> Script:
    """What a command prints."""

    def printed(command: str, revisions: str) -> str:
        result = sqlgen(command, revisions, "--dialect", dialect)
        assert result.exit_code == 0, result.output
        return result.stdout

    return printed


def rows(database: Database) -> list[str]:
    return sorted(row for (row,) in database.query("SELECT version_num FROM alembic_version"))


def run(database: Database, sql: str) -> None:
    ran = database.run_sql(sql)
    assert ran.returncode == 0, ran.stderr
    assert " done" in ran.stdout


def test_a_range_does_what_its_files_do(example: Path, dialect: str, script: Script, servers: Servers) -> None:
    files = sorted((example / "dialects" / dialect).glob("*.upgrade.sql"))
    third, last = (path.name.split("_")[1] for path in (files[2], files[-1]))
    with servers[dialect].database() as one, servers[dialect].database() as other:
        for path in files:
            assert other.run(path).returncode == 0
        run(one, script("upgrade", third))
        assert rows(one) == [third]
        run(one, script("upgrade", f"{third}:head"))
        assert rows(one) == [last]
        assert read_catalogue(one.engine) == read_catalogue(other.engine)
        run(one, script("downgrade", "head:base"))
        assert rows(one) == []
        assert read_catalogue(one.engine)["tables"] == {}


def test_a_range_stops_at_its_start(dialect: str, script: Script, servers: Servers) -> None:
    upgrade = script("upgrade", "base:head")
    with servers[dialect].database() as database:
        run(database, upgrade)
        before = read_catalogue(database.engine)
        again = database.run_sql(upgrade)
        assert again.returncode != 0
        assert "needs <base>" in again.stderr
        assert read_catalogue(database.engine) == before


def test_a_stamp(dialect: str, script: Script, servers: Servers) -> None:
    with servers[dialect].database() as database:
        run(database, script("stamp", "head-1"))
        assert rows(database) == ["f5d0926bce81"]
        run(database, script("stamp", "head-1:head"))
        assert rows(database) == ["fa61c7820d9e"]
        refused = database.run_sql(script("stamp", "head-1:head"))
        assert refused.returncode != 0
        assert "stamp fa61c7820d9e needs f5d0926bce81" in refused.stderr
        run(database, script("stamp", "base"))
        assert rows(database) == []
        assert read_catalogue(database.engine)["tables"] == {}


def test_nothing_to_do(sqlgen: Sqlgen, example: Path) -> None:
    result = sqlgen("upgrade", "head:head", "--dialect", "sqlite")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "nothing to do\n")


def test_a_script_is_of_one_dialect(sqlgen: Sqlgen, example: Path) -> None:
    (example / "pyproject.toml").write_text(
        '[tool.sqlgen]\nscript_location = "migrations"\ndialects = ["mysql", "sqlite"]\n'
    )
    result = sqlgen("upgrade", "head")
    assert result.exit_code == 2
    assert "say --dialect with one of mysql, sqlite" in result.stderr


def test_what_cannot_be_undone(sqlgen: Sqlgen, example: Path) -> None:
    (example / "migrations/versions/aaaa_last.py").write_text(
        'revision = "aaaa"\ndown_revision = "fa61c7820d9e"\n\ndef upgrade(): pass\n'
    )
    result = sqlgen("downgrade", "head:base", "--dialect", "sqlite")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "migrations/versions/aaaa_last.py: revision aaaa cannot be undone: the script has no downgrade()\n"
    )
