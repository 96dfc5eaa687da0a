"""The servers are what the tests take them for."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from sqlgen.dialects import OLDEST
from tests.marked import within
from tests.servers.server import Server
from tests.servers.servers import KINDS, MORE, Servers

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"

FAMILIES = {"postgresql": "18.", "mysql": "9.7.", "mariadb": "10.11.", "sqlite": "3."}

NAME = "Žďár, 東京 🌍"

FILE = f"""
CREATE TABLE city (name VARCHAR(20));
INSERT INTO city VALUES ('{NAME}');
SELECT name FROM city;
"""

FIRST = {
    "postgresql": "\\set ON_ERROR_STOP on\n",
    "mysql": "SET NAMES utf8mb4;\n",
    "mariadb": "SET NAMES utf8mb4;\n",
    "sqlite": ".bail on\n",
}
"""What a compiled file says first: stop at an error, take these bytes for what they are."""


def test_version(server: Server) -> None:
    assert server.version.startswith(FAMILIES[server.name])


def test_the_readme_names_the_versions(servers: Servers) -> None:
    rows = [line.strip("| ").split(" | ") for line in within(README.read_text(), "versions").splitlines()[2:]]
    assert {name: oldest for name, oldest, _, _ in rows} == {
        name: ".".join(map(str, version)) for name, version in OLDEST.items()
    }
    run = [(servers[kind].name, servers[kind].version) for kind in KINDS | MORE]
    for name, _, named, _ in rows:
        here = [version for kind, version in run if kind == name]
        for said, version in zip(named.split(", "), here, strict=True):
            assert f"{version}.".startswith(f"{said}.") or (name, version) == ("sqlite", here[0])


def test_sqlite_has_json(servers: Servers) -> None:
    assert [int(part) for part in servers["sqlite"].version.split(".")] >= [3, 38]


def test_postgresql_with_icu(servers: Servers) -> None:
    with servers["postgresql with ICU"].database() as database:
        collation = "CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false)"
        assert database.run_sql(collation).stdout == "CREATE COLLATION\n"
        assert database.query("SELECT 'a' = 'A' COLLATE nocase") == [(True,)]


def test_file_runs(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "city.sql"
    file.write_text(FIRST[server.name] + FILE, encoding="utf-8")
    with server.database() as database:
        done = database.run(file)
        assert (done.returncode, done.stderr) == (0, "")
        assert NAME in done.stdout
        assert database.query("SELECT name FROM city WHERE name LIKE '%東京%'") == [(NAME,)]


def test_error_stops(server: Server) -> None:
    with server.database() as database:
        done = database.run_sql(FIRST[server.name] + "SELECT * FROM nowhere; CREATE TABLE after_it (a INT);")
        assert done.returncode != 0
        assert "nowhere" in done.stderr
        with pytest.raises(DBAPIError):
            database.query("SELECT * FROM after_it")


def test_database_is_dropped(server: Server) -> None:
    with server.database() as database:
        database.query("CREATE TABLE city (name VARCHAR(20))")
        assert database.run_sql("SELECT * FROM city").returncode == 0
    assert database.run_sql("SELECT * FROM city").returncode != 0


def test_databases_are_apart(server: Server) -> None:
    with server.database() as one, server.database() as other:
        one.query("CREATE TABLE city (name VARCHAR(20))")
        with pytest.raises(DBAPIError):
            other.query("SELECT * FROM city")


@pytest.mark.parametrize(("ci", "status"), [("", 0), ("true", 1)])
def test_missing_server_is_loud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ci: str, status: int) -> None:
    test = tmp_path / "test_it.py"
    test.write_text("def test_it(servers):\n    servers['postgresql']\n")
    monkeypatch.setenv("SQLGEN_TEST_POSTGRESQL_URL", "postgresql://127.0.0.1:1/nowhere")
    monkeypatch.setenv("CI", ci)
    command = [sys.executable, "-m", "pytest", "-p", "tests.servers.fixtures", "-p", "no:cacheprovider", str(test)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == status
    assert "NO SERVER: postgresql can't be had here: the server at postgresql+psycopg://127.0.0.1:1/n" in done.stdout
