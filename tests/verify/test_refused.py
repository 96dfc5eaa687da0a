"""What verify refuses to run, and where: a sentence with a way out, exit status 2, and nothing left behind."""

import builtins
import re
import sqlite3
from typing import Any

import pytest

from tests.servers.servers import Servers
from tests.verify.stage import ACCOUNT, Stage, url


@pytest.fixture
def compiled(stage: Stage) -> Stage:
    stage.revision(1, ACCOUNT, 'op.drop_table("account")', "account")
    stage.compile()
    return stage


def refused(stage: Stage, *arguments: str) -> str:
    result = stage.sqlgen("verify", *arguments)
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    return result.stderr


def test_a_dialect_that_is_not_compiled(compiled: Stage, servers: Servers) -> None:
    assert refused(compiled, "--url", url(servers["postgresql"])) == (
        "the project is not compiled for postgresql\n  run sqlgen compile --dialect postgresql\n"
    )


def test_a_file_that_is_missing(compiled: Stage) -> None:
    path = compiled.file(1)
    path.unlink()
    assert refused(compiled) == (
        f"the files are not those of the revisions: missing dialects/sqlite/{path.name}\n"
        "  run sqlgen compile; sqlgen check shows what it would change\n"
    )


def test_a_revision_that_is_not_compiled_yet(compiled: Stage) -> None:
    compiled.revision(2, "pass")
    assert refused(compiled).startswith("the files are not those of the revisions: missing dialects/sqlite/0002_")


def test_a_stale_file_is_told_and_run(compiled: Stage) -> None:
    path = compiled.file(1)
    path.write_text(path.read_text().replace("-- Create table account", "-- Make the table"))
    result = compiled.verify()
    told = f"stale: dialects/sqlite/{path.name}: it is run as it stands; sqlgen compile writes it anew\n"
    assert (result.exit_code, result.stderr) == (0, told + "sqlite: 3 equal\n")


def test_a_client_command_of_somebody_else(compiled: Stage) -> None:
    path = compiled.file(1)
    path.write_text(path.read_text().replace(".bail on", ".bail on\n.read other.sql"))
    line = path.read_text()[: path.read_text().index(".read")].count("\n") + 1
    assert f"dialects/sqlite/{path.name}:{line}: .read is a command of a client's" in refused(compiled)


def test_a_dialect_that_is_none(compiled: Stage) -> None:
    assert refused(compiled, "--dialect", "oracle").startswith("there is no dialect oracle\n")


def test_a_project_that_names_no_dialect(compiled: Stage) -> None:
    (compiled.folder / "pyproject.toml").write_text('[tool.sqlgen]\nscript_location = "migrations"\n')
    assert compiled.verify().exit_code == 0
    assert refused(compiled).startswith("no dialect is chosen, and neither sqlalchemy.url nor env.py names one\n")


def test_no_url(compiled: Stage) -> None:
    assert refused(compiled, "--dialect", "mysql") == (
        "mysql needs a server to be verified on\n  name it with --url: mysql+DRIVER://USER:PASSWORD@HOST\n"
    )


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("nowhere", "--url: this is no URL"),
        ("sqlite:///there.db", "--url: SQLite needs no URL: it is verified in a temporary file"),
        ("oracle://host", "--url: oracle is none of postgresql, mysql, mariadb"),
        ("postgresql+nothing://host", "--url: Can't load plugin: sqlalchemy.dialects:postgresql.nothing"),
    ],
)
def test_a_url_that_names_no_server(compiled: Stage, given: str, sentence: str) -> None:
    compiled.sqlgen("compile")
    assert refused(compiled, "--url", given).startswith(f"{sentence}\n  write it as postgresql+psycopg://")


def test_a_url_of_another_dialect(compiled: Stage) -> None:
    said = refused(compiled, "--dialect", "sqlite", "--url", "mysql+pymysql://root:secret@host")
    assert said.startswith("--url mysql+pymysql://root:***@host is of mysql, which is not asked for\n")


@pytest.mark.parametrize(
    ("given", "module", "extra"),
    [("postgresql://host", "psycopg", "postgresql"), ("mariadb://host", "pymysql", "mysql")],
)
def test_a_driver_that_is_not_installed(
    compiled: Stage, given: str, module: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled.sqlgen("compile")
    installed = builtins.__import__

    def without(name: str, *more: Any) -> Any:
        if name == module:
            raise ModuleNotFoundError(f"No module named {module!r}", name=module)
        return installed(name, *more)

    monkeypatch.setattr(builtins, "__import__", without)
    assert refused(compiled, "--url", given) == (
        f"Python has no module {module}, the driver that the URL asks for\n"
        f"  install it, or with sqlgen: pip install 'sqlgen-compiler[{extra}]'\n"
    )


@pytest.mark.parametrize("given", ["postgresql://u:secret@localhost:1", "mysql://u:secret@127.0.0.1:1"])
def test_a_server_that_does_not_answer(compiled: Stage, given: str) -> None:
    compiled.sqlgen("compile")
    said = refused(compiled, "--url", given)
    assert re.match(r"the server at \w+\+\w+://u:\*\*\*@\S+ does not answer: ", said)
    assert "secret" not in said


@pytest.mark.parametrize(("claimed", "true"), [("mysql", "mariadb"), ("mariadb", "mysql")])
def test_a_server_of_the_other_kind(compiled: Stage, servers: Servers, claimed: str, true: str) -> None:
    compiled.sqlgen("compile")
    given = servers[true].url.set(drivername=f"{claimed}+pymysql").render_as_string(hide_password=False)
    said = refused(compiled, "--url", given)
    assert f" is {true}, not {claimed}\n  begin the URL with {true}+, and compile for {true}\n" in said


@pytest.mark.parametrize("name", ["postgresql", "mysql", "mariadb"])
def test_a_database_that_holds_tables(compiled: Stage, servers: Servers, name: str) -> None:
    compiled.sqlgen("compile")
    with servers[name].database() as database:
        database.query("CREATE TABLE somebodys (id INTEGER)")
        said = refused(compiled, "--url", database.url)
        assert said.startswith(f"database {database.name} holds tables: somebodys\n")
        assert database.query("SELECT * FROM somebodys") == []


@pytest.mark.parametrize("name", ["mysql", "mariadb"])
@pytest.mark.parametrize(
    "script",
    [
        'op.create_table("account", sa.Column("id", sa.Integer), schema="app")',
        'op.execute("DROP TABLE IF EXISTS app.account")',
        'op.execute("UPDATE `app`.`account` SET id = 1")',
        'op.execute("INSERT INTO account SELECT * FROM app.account")',
        'op.create_index("ix", "account", ["id"], schema="app")',
    ],
)
def test_a_table_of_another_database(stage: Stage, servers: Servers, name: str, script: str) -> None:
    stage.settings(baseline="unknown")
    stage.revision(1, script, "pass", "elsewhere")
    assert stage.sqlgen("compile", "--dialect", name).exit_code == 0
    said = refused(stage, "--url", url(servers[name]))
    assert f"dialects/{name}/0001_" in said
    assert ": this reaches beyond a scratch database: app.account\n" in said


@pytest.mark.parametrize(
    ("name", "script", "reached"),
    [
        ("postgresql", "CREATE ROLE reporting", "CREATE ROLE reporting"),
        ("postgresql", "ALTER DATABASE shop SET timezone TO 'UTC'", "ALTER DATABASE shop"),
        ("mysql", "DROP SCHEMA shop", "DROP SCHEMA shop"),
        ("mysql", "GRANT SELECT ON account TO reporting", "GRANT"),
        ("mariadb", "SET GLOBAL max_connections = 10", "SET"),
    ],
)
def test_what_is_the_servers(stage: Stage, servers: Servers, name: str, script: str, reached: str) -> None:
    stage.revision(1, f'op.execute("{script}")', "pass", "server")
    assert stage.sqlgen("compile", "--dialect", name).exit_code == 0
    assert f": this reaches beyond a scratch database: {reached}\n" in refused(stage, "--url", url(servers[name]))


@pytest.mark.parametrize("name", ["mysql", "mariadb"])
def test_a_column_behind_its_table_is_no_other_database(stage: Stage, servers: Servers, name: str) -> None:
    script = "UPDATE account SET name = TRIM(LEADING 'x' FROM account.name) WHERE name <> 'from a.b'"
    stage.revision(1, f'{ACCOUNT}op.execute("{script}")', "pass", "trim")
    assert stage.sqlgen("compile", "--dialect", name).exit_code == 0
    assert stage.sqlgen("verify", "--url", url(servers[name])).exit_code == 0


def test_a_user_who_may_not_make_databases(compiled: Stage, servers: Servers) -> None:
    compiled.sqlgen("compile")
    server = servers["postgresql"]
    with server.database() as database:
        database.query(f"CREATE ROLE {database.name} LOGIN")
        try:
            given = server.url.set(username=database.name).render_as_string(hide_password=False)
            assert refused(compiled, "--url", given) == (
                "the server makes no scratch database: permission denied to create database\n"
                "  the user of the URL must be allowed to create databases\n"
            )
        finally:
            database.query(f"DROP ROLE {database.name}")


def test_a_python_with_an_old_sqlite(compiled: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.31.1")
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 1))
    assert refused(compiled).startswith("Python's own SQLite is 3.31.1, and the files need 3.38\n")


def test_a_compile_that_was_cut_off(compiled: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled.revision(2, "pass")
    with monkeypatch.context() as patched:
        patched.setattr("sqlgen.output.journal.finish", lambda _: None)
        compiled.sqlgen("compile", "--dialect", "sqlite")
    assert refused(compiled) == "dialects: a compile was cut off here\n  sqlgen compile finishes it\n"
