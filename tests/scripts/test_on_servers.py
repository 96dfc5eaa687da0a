"""The files on the real databases: in order, out of order, twice."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
import sqlalchemy as sa

from sqlgen.scripts import Form, Script, VersionTable, render
from tests.scripts.contract import FORMAT
from tests.scripts.dialects import ALL
from tests.scripts.story import STORY, UNMERGE
from tests.servers.server import Database, Server

DIALECTS = {dialect.name: dialect for dialect in ALL}
STORIES = {**STORY, "mariadb": STORY["mysql"]}


def print_(server: Server, script: Script, *, rerunnable: bool = True) -> str:
    return render(script, DIALECTS[server.name], Form(rerunnable=rerunnable)).text


def rows(database: Database) -> tuple[str, ...]:
    return tuple(row for (row,) in database.query("SELECT version_num FROM alembic_version ORDER BY 1"))


def prepare(server: Server, database: Database, script: Script) -> None:
    """SQLite's second file was written for a schema that raw SQL had added to."""
    if server.name == "sqlite" and script.number == 2:
        database.run(FORMAT / "sqlite" / "fixture_after_0001.sql")


@pytest.mark.parametrize("rerunnable", [True, False])
def test_story(server: Server, rerunnable: bool) -> None:
    with server.database() as database:
        for script in STORIES[server.name]:
            prepare(server, database, script)
            done = database.run_sql(print_(server, script, rerunnable=rerunnable))
            assert (done.returncode, rows(database)) == (0, script.end), done.stderr
            assert f"sqlgen: {script.number:04} {script.revision} " in done.stdout


def test_twice(server: Server) -> None:
    with server.database() as database:
        for script in STORIES[server.name]:
            prepare(server, database, script)
            database.run_sql(print_(server, script))
            again = database.run_sql(print_(server, script))
            assert again.returncode != 0
            assert f"sqlgen: {script.revision}" in again.stderr
            assert rows(database) == script.end


def test_too_early(server: Server) -> None:
    with server.database() as database:
        for script, too_early in pairwise(STORIES[server.name]):
            refused = database.run_sql(print_(server, too_early))
            assert refused.returncode != 0
            assert f"sqlgen: {too_early.revision} " in refused.stderr
            prepare(server, database, script)
            database.run_sql(print_(server, script))
            assert rows(database) == script.end


def test_back_to_base(server: Server) -> None:
    """The version table stays, empty, and the first file takes it as it is."""
    first = STORIES[server.name][0]
    down = replace(first, direction="downgrade", start=first.end, end=(), statements=())
    with server.database() as database:
        for script in (first, down, replace(first, statements=())):
            done = database.run_sql(print_(server, script))
            assert (done.returncode, rows(database)) == (0, script.end), done.stderr


STATEMENT = re.compile(
    r"""(?: \$sqlgen\$.*?\$sqlgen\$ | BEGIN[ ]INSERT.*?END | '(?:[^']|'')*' | "(?:[^"]|"")*" | --[^\n]* | [^;] )+ ;""",
    re.VERBOSE | re.DOTALL,
)


def test_plain_form_through_a_driver(server: Server) -> None:
    """One statement a call, which every driver can do."""
    with server.database() as database, database.engine.connect() as opened:
        connection = opened.execution_options(isolation_level="AUTOCOMMIT", no_parameters=True)
        for script in STORIES[server.name]:
            prepare(server, database, script)
            text = render(script, DIALECTS[server.name], Form(client="plain")).text
            for statement in STATEMENT.findall(text):
                connection.exec_driver_sql(statement).close()
            assert rows(database) == script.end


def test_unmerge(server: Server) -> None:
    with server.database() as database:
        database.query("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        database.query(f"INSERT INTO alembic_version VALUES ('{UNMERGE.revision}')")
        assert database.run_sql(print_(server, UNMERGE)).returncode == 0
        assert rows(database) == UNMERGE.end


def test_version_table_without_a_key(server: Server) -> None:
    """Alembic's `version_table_pk=False`."""
    with server.database() as database:
        for script in STORIES[server.name]:
            prepare(server, database, script)
            table = VersionTable(primary_key=False)
            done = database.run_sql(print_(server, replace(script, version_table=table)))
            assert (done.returncode, rows(database)) == (0, script.end), done.stderr
        assert sa.inspect(database.engine).get_pk_constraint("alembic_version")["constrained_columns"] == []


def test_version_table_in_a_schema_that_is_not_there(server: Server) -> None:
    """It is not made: Alembic does not make it either. Nothing has run, and the message names it."""
    first = replace(STORIES[server.name][0], version_table=VersionTable("done", "nowhere"))
    needs = f"sqlgen: {first.revision} needs <base>"
    server_has_none = f"{needs}, the server has no database nowhere for the version table"
    said = {
        "postgresql": f"{needs}, database {{}} has no schema nowhere for the version table",
        "mysql": server_has_none,
        "mariadb": server_has_none,
        "sqlite": "unknown database nowhere",
    }
    with server.database() as database:
        refused = database.run_sql(print_(server, first))
        assert refused.returncode != 0
        assert said[server.name].format(database.name) in refused.stderr
        assert sa.inspect(database.engine).get_table_names() == []


def test_version_table_in_a_schema(server: Server) -> None:
    if server.name == "sqlite":
        pytest.skip("a file of SQLite's opens one database, whose schema is main")
    with server.database() as database, server.database() as other:
        schema = other.name
        if server.name == "postgresql":
            database.query(f"CREATE SCHEMA {schema}")
        table = VersionTable("done", schema)
        for script in STORIES[server.name]:
            done = database.run_sql(print_(server, replace(script, version_table=table)))
            assert done.returncode == 0, done.stderr
            again = database.run_sql(print_(server, replace(script, version_table=table)))
            assert f"sqlgen: {script.revision}" in again.stderr
            found = database.query(f"SELECT version_num FROM {schema}.done ORDER BY 1")
            assert tuple(row for (row,) in found) == script.end
