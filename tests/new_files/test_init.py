"""`sqlgen init`: one environment, two tools."""

import json
import sqlite3
from pathlib import Path

import pytest

from sqlgen.project import load
from tests.new_files.conftest import Ground, tree


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ground:
    """A working directory with nothing in it."""
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    (tmp_path / "here").mkdir()
    return Ground(tmp_path / "here", monkeypatch)


def test_what_is_made(empty: Ground) -> None:
    result = empty.sqlgen("init")
    assert (result.exit_code, result.stdout) == (
        0,
        "written alembic.ini\nwritten migrations/env.py\nwritten migrations/script.py.mako\n",
    )
    assert result.stderr == 'next: sqlgen revision -m "create the first table", and then sqlgen compile\n'
    assert (empty.folder / "migrations" / "versions").is_dir()
    project = load()
    assert project.dialects == ("postgresql", "mysql", "sqlite")
    assert (project.script_location, project.output) == (empty.folder / "migrations", empty.folder / "dialects")


def test_two_tools_work_in_it(empty: Ground) -> None:
    """Either makes revisions, Alembic runs them all, up and down, and sqlgen compiles them."""
    assert empty.sqlgen("init").exit_code == 0
    assert empty.sqlgen("compile").exit_code == 0
    assert empty.sqlgen("revision", "-m", "create account", "--rev-id", "1975ea83b712").exit_code == 0
    assert empty.alembic("revision", "-m", "create ticket", "--rev-id", "3f2a91c07d4e")
    for revision, table in {"1975ea83b712": "account", "3f2a91c07d4e": "ticket"}.items():
        path = empty.folder / f"migrations/versions/{revision}_create_{table}.py"
        up = f'op.create_table("{table}", sa.Column("id", sa.Integer, primary_key=True))'
        path.write_text(path.read_text().replace("pass", up, 1).replace("    pass", f'    op.drop_table("{table}")'))
    assert empty.alembic("upgrade", "head")
    assert _tables(empty.folder / "development.db") == ["account", "alembic_version", "ticket"]
    assert empty.alembic("downgrade", "-1")
    assert _tables(empty.folder / "development.db") == ["account", "alembic_version"]
    assert empty.sqlgen("compile").exit_code == 0
    names = [
        f"{number}_create_{table}"
        for number, table in (("0001_1975ea83b712", "account"), ("0002_3f2a91c07d4e", "ticket"))
    ]
    for dialect in ("postgresql", "mysql", "sqlite"):
        files = {path.name for path in (empty.folder / "dialects" / dialect).iterdir()}
        assert files == {"manifest.json", *(f"{name}.{way}.sql" for name in names for way in ("upgrade", "downgrade"))}
    assert empty.sqlgen("check").exit_code == 0


def test_alembic_on_another_database_and_offline(empty: Ground, capsys: pytest.CaptureFixture[str]) -> None:
    empty.sqlgen("init")
    empty.sqlgen("revision", "-m", "create account", "--rev-id", "1975ea83b712")
    assert empty.alembic("-x", "url=sqlite:///other.db", "upgrade", "head")
    assert _tables(empty.folder / "other.db") == ["alembic_version"]
    assert not (empty.folder / "development.db").exists()
    assert empty.alembic("upgrade", "head", "--sql")
    assert "INSERT INTO alembic_version" in capsys.readouterr().out


def test_alembic_compares_models_with_the_database(empty: Ground) -> None:
    empty.sqlgen("init")
    env = empty.folder / "migrations" / "env.py"
    models = 'MetaData()\nTable("account", target_metadata, Column("id", Integer, primary_key=True))\n'
    imports = "from sqlalchemy import Column, Integer, MetaData, Table\n"
    env.write_text(env.read_text().replace("target_metadata = None\n", f"{imports}target_metadata = {models}"))
    assert empty.alembic("revision", "--autogenerate", "-m", "account", "--rev-id", "aaaa")
    assert "op.create_table('account'" in (empty.folder / "migrations/versions/aaaa_account.py").read_text()
    assert empty.sqlgen("compile").exit_code == 0


def test_a_folder_of_another_name(empty: Ground) -> None:
    assert empty.sqlgen("init", "db/schema", "--package").stdout.splitlines() == [
        "written alembic.ini",
        "written db/schema/env.py",
        "written db/schema/script.py.mako",
        "written db/schema/__init__.py",
        "written db/schema/versions/__init__.py",
    ]
    assert load().script_location == empty.folder / "db" / "schema"
    assert empty.alembic("upgrade", "head")


def test_settings_that_are_named(empty: Ground) -> None:
    """The file of -c, the section of -n; what is in the settings is from where they lie."""
    (empty.folder / "conf").mkdir()
    assert empty.sqlgen("-c", "conf/50%.ini", "-n", "ours", "init", "db 50%").exit_code == 0
    project = load([Path("conf/50%.ini")], "ours")
    assert (project.script_location.resolve(), project.dialects) == (
        empty.folder / "db 50%",
        ("postgresql", "mysql", "sqlite"),
    )


def test_from_a_folder_below(empty: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    (empty.folder / "sub").mkdir()
    below = Ground(empty.folder / "sub", monkeypatch)
    assert below.sqlgen("-c", "../alembic.ini", "init", "../db").stdout.splitlines() == [
        f"written {empty.folder}/{path}" for path in ("alembic.ini", "db/env.py", "db/script.py.mako")
    ]
    assert below.alembic("-c", "../alembic.ini", "upgrade", "head")
    assert (empty.folder / "development.db").exists()


def test_for_a_program(empty: Ground) -> None:
    assert json.loads(empty.sqlgen("init", "--format", "json").stdout) == {
        "written": ["alembic.ini", "migrations/env.py", "migrations/script.py.mako"]
    }


def test_settings_of_a_pyproject_are_left_to_it(empty: Ground) -> None:
    text = '[tool.sqlgen]\nscript_location = "db"\ndialects = ["mysql"]\noutput = "sql"\n'
    empty.settings(text, "pyproject.toml")
    assert empty.sqlgen("init").exit_code == 0
    assert (empty.folder / "pyproject.toml").read_text() == text
    assert load().dialects == ("mysql",)
    assert empty.alembic("upgrade", "head")
    assert "dialects" not in (empty.folder / "alembic.ini").read_text()


@pytest.mark.parametrize(
    ("files", "arguments", "sentence"),
    [
        (
            {"alembic.ini": "[alembic]"},
            [],
            "alembic.ini: there are settings here already, so this is an environment\n"
            "  an Alembic project needs no init: sqlgen compile reads it as it is; -c/--config names another file\n",
        ),
        (
            {"migrations/notes": "mine"},
            [],
            "migrations: this folder is there already, and not empty\n  name another: sqlgen init DIRECTORY\n",
        ),
        (
            {"db": "a file"},
            ["db"],
            "db: this folder is there already, and not empty\n  name another: sqlgen init DIRECTORY\n",
        ),
        (
            {"pyproject.toml": '[tool.alembic]\nscript_location = "db"\n'},
            ["migrations"],
            "pyproject.toml:2: script_location is db here, not migrations\n"
            "  leave the directory out, or change the setting\n",
        ),
        ({}, ["d" * 300], f"{'d' * 300}: cannot be written: file name too long\n"),
        ({"db": "a file"}, ["db/schema"], "db/schema: cannot be written: not a directory\n"),
    ],
)
def test_what_is_in_the_way(empty: Ground, files: dict[str, str], arguments: list[str], sentence: str) -> None:
    for path, text in files.items():
        empty.write(path, text)
    assert empty.refused("init", *arguments) == sentence
    assert tree(empty.folder) == files


def _tables(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
        ]
    finally:
        connection.close()
