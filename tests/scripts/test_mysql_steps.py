"""Files of MySQL and MariaDB that stop in the middle."""

from dataclasses import replace

import pytest

from sqlgen.dialects.statement import Effect, Statement, Work
from sqlgen.operations import CreatePrimaryKey, DropConstraint, Operation
from sqlgen.schema.name import Name
from sqlgen.scripts import Form, Script, render
from tests.scripts.dialects import ALL
from tests.scripts.story import STORY
from tests.servers.server import Database, Server
from tests.servers.servers import Servers

DIALECTS = {dialect.name: dialect for dialect in ALL}
CREATE, YEARS, INDEX, MERGE = STORY["mysql"]
BODY = """\
CREATE TRIGGER t BEFORE INSERT ON account FOR EACH ROW
BEGIN
    SET NEW.years = 1;
    SET NEW.description = '"\\\\';
END"""


@pytest.fixture(params=["mysql", "mariadb"])
def server(request: pytest.FixtureRequest, servers: Servers) -> Server:
    return servers[request.param]


def text(server: Server, script: Script) -> str:
    return render(script, DIALECTS[server.name]).text


def add(column: str, kind: str = "INTEGER") -> Statement:
    effect = Effect(kind="column", table=Name(None, "account"), name=column)
    return Statement(sql=f"ALTER TABLE account ADD COLUMN {column} {kind}", sentence=f"Add {column}", effect=effect)


def data(sql: str) -> Statement:
    return Statement(sql=sql, sentence="Data", work=Work.DATA)


COUNT = data("UPDATE account SET name = CONCAT(name, 'x')")
CLASH = data("INSERT INTO account (id, name) SELECT id, name FROM account")
TRIGGER = (
    Statement(sql="DROP TRIGGER IF EXISTS t", sentence="Create trigger t", work=Work.PLAIN),
    Statement(sql=BODY, work=Work.PLAIN),
)


def stage(server: Server, database: Database) -> None:
    database.run_sql(text(server, CREATE))
    database.query("INSERT INTO account (name) VALUES ('a')")


def test_goes_on_where_it_stopped(server: Server) -> None:
    broken = replace(YEARS, statements=(add("years"), COUNT, *TRIGGER, COUNT, add("more", "INTEGRE")))
    mended = replace(broken, statements=(*broken.statements[:-1], add("more")))
    with server.database() as database:
        stage(server, database)
        assert database.run_sql(text(server, broken)).returncode != 0
        assert database.query("SELECT step FROM alembic_version_step") == [(6,)]
        assert f"{YEARS.revision} was begun" in database.run_sql(text(server, INDEX)).stderr
        done = database.run_sql(text(server, mended))
        assert done.returncode == 0, done.stderr
        database.query("INSERT INTO account (name) VALUES ('b')")
        found = database.query("SELECT name, years, more, description FROM account ORDER BY id")
        assert found == [("axx", None, None, None), ("b", 1, None, '"\\')]
        assert database.query("SELECT version_num FROM alembic_version") == [(YEARS.revision,)]
        assert database.query("SHOW TABLES LIKE '%step'") == []


@pytest.mark.parametrize(
    ("operation", "sql"),
    [
        (DropConstraint.from_call("pk_pair", "pair", "primary"), "ALTER TABLE pair DROP PRIMARY KEY"),
        (CreatePrimaryKey.from_call("pk_pair", "single", ["a"]), "ALTER TABLE single ADD PRIMARY KEY (a)"),
    ],
)
def test_primary_key_that_was_done_before_it_was_counted(server: Server, operation: Operation, sql: str) -> None:
    """The server calls it PRIMARY, so its name is no sign of it."""
    key = Statement(sql=sql, sentence="Key", effect=operation.effect())
    whole = replace(YEARS, statements=(add("years"), key))
    with server.database() as database:
        stage(server, database)
        database.query("CREATE TABLE pair (a INTEGER PRIMARY KEY)")
        database.query("CREATE TABLE single (a INTEGER)")
        assert database.run_sql(
            text(server, replace(whole, statements=(add("years"), replace(key, sql="ALTER"))))
        ).returncode
        database.query(sql)
        done = database.run_sql(text(server, whole))
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("options", [(), ("--force",)])
def test_rows_only_is_one_transaction(server: Server, options: tuple[str, ...]) -> None:
    broken = replace(YEARS, statements=(COUNT, data("UPDATE account SET nome = 'a'"), COUNT))
    with server.database() as database:
        stage(server, database)
        failed = database.run_sql(text(server, broken), *options)
        assert "Unknown column 'nome'" in failed.stderr
        assert database.query("SELECT name FROM account") == [("a",)]
        assert database.query("SELECT version_num FROM alembic_version") == [(CREATE.revision,)]
        assert database.run_sql(text(server, replace(YEARS, statements=(COUNT, COUNT)))).returncode == 0
        assert database.query("SELECT name FROM account") == [("axx",)]


@pytest.mark.parametrize("broken", [add("years", "INTEGRE"), data("UPDATE account SET nome = 'a'"), CLASH])
def test_force_does_nothing_behind_an_error(server: Server, broken: Statement) -> None:
    """Run again once the cause is mended, the file does each step once."""
    behind = (COUNT, add("more"), *TRIGGER, COUNT)
    with server.database() as database:
        stage(server, database)
        failed = database.run_sql(text(server, replace(YEARS, statements=(COUNT, broken, *behind))), "--force")
        assert "ERROR" in failed.stderr
        assert database.query("SELECT name FROM account") == [("ax",)]
        assert [name for name, *_ in database.query("SHOW COLUMNS FROM account")] == ["id", "name", "description"]
        assert database.query("SHOW TRIGGERS") == []
        assert database.query("SELECT step FROM alembic_version_step") == [(2,)]
        assert database.query("SELECT version_num FROM alembic_version") == [(CREATE.revision,)]
        done = database.run_sql(text(server, replace(YEARS, statements=(COUNT, add("years"), *behind))))
        assert done.returncode == 0, done.stderr
        assert database.query("SELECT name FROM account") == [("axxx",)]


@pytest.mark.parametrize("broken", [add("years", "INTEGRE"), data("UPDATE account SET nome = 'a'"), CLASH])
def test_force_moves_no_version_behind_an_error_without_steps(server: Server, broken: Statement) -> None:
    """What the short form did has to be finished by hand, and the version says so."""
    script = replace(YEARS, statements=(COUNT, broken, add("more"), *TRIGGER))
    with server.database() as database:
        stage(server, database)
        short = render(script, DIALECTS[server.name], Form(rerunnable=False)).text
        failed = database.run_sql(short, "--force")
        assert "ERROR" in failed.stderr
        assert "done" not in failed.stdout
        assert database.query("SELECT version_num FROM alembic_version") == [(CREATE.revision,)]


def test_force_without_the_right_to_make_the_table_of_steps(server: Server) -> None:
    """Nothing runs, and nothing runs twice."""
    with server.database() as database:
        stage(server, database)
        database.query("CREATE VIEW alembic_version_step AS SELECT 1 AS version_num, 1 AS other")
        failed = database.run_sql(text(server, replace(YEARS, statements=(add("years"), COUNT))), "--force")
        assert "ERROR" in failed.stderr
        assert database.query("SELECT name FROM account") == [("a",)]
        assert [name for name, *_ in database.query("SHOW COLUMNS FROM account")] == ["id", "name", "description"]
        assert database.query("SELECT version_num FROM alembic_version") == [(CREATE.revision,)]


def test_force_after_an_error_that_ends_the_transaction(server: Server) -> None:
    """As a deadlock does: what follows is taken back with the rest."""
    ended = (data("ROLLBACK"), data("UPDATE account SET nome = 'a'"))
    with server.database() as database:
        stage(server, database)
        database.run_sql(text(server, replace(YEARS, statements=(COUNT, *ended, COUNT))), "--force")
        assert database.query("SELECT name FROM account") == [("a",)]


def test_read_only(server: Server) -> None:
    with server.database() as database:
        database.query("SET GLOBAL read_only = 1")
        try:
            assert "sqlgen: this server is read only, a replica?" in database.run_sql(text(server, CREATE)).stderr
        finally:
            database.query("SET GLOBAL read_only = 0")
