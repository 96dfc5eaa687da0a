"""Where Alembic's text and ours look alike, and only the server tells them apart: both are run by the native client."""

import textwrap
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.nets.both import Both
from tests.servers.servers import Servers

COMMENT = """
op.execute("UPDATE account SET name = 'x' -- done")
op.execute("UPDATE account SET name = 'y'")
"""

TRIGGER = '''
op.execute("""
    CREATE TRIGGER shout BEFORE INSERT ON account FOR EACH ROW
    BEGIN
        SET NEW.name = UPPER(NEW.name);
        SET NEW.id = NEW.id + 1;
    END
""")
'''

ARRAY = """
from sqlalchemy.dialects import postgresql
t = op.create_table("tag", sa.Column("names", postgresql.ARRAY(sa.Text)))
op.bulk_insert(t, [{"names": []}])
"""

ENUM_AGAIN = """
mood = sa.Enum("glad", name="mood")
op.create_table("day", sa.Column("mood", mood))
op.drop_table("day")
op.execute("DROP TYPE mood")
op.create_table("week", sa.Column("mood", sa.Enum("glad", name="mood")))
"""

MOODS = 'op.create_table("day", sa.Column("mood", sa.Enum("glad", name="mood")))'
NEW_VALUE = """
op.execute("ALTER TYPE mood ADD VALUE 'sad'")
op.execute("INSERT INTO day (mood) VALUES ('sad')")
"""

NULLABLE = 'op.alter_column("account", "name", nullable=True)'
WITHOUT_TABLE = """
op.create_index("by_name", "account", ["name"])
op.drop_index("by_name")
"""
IF_NOT_EXISTS = 'op.create_index("by_name", "account", ["name"], if_not_exists=True)'

CASES = [
    pytest.param("postgresql", COMMENT, "syntax error", id="B22-postgresql"),
    pytest.param("sqlite", COMMENT, "syntax error", id="B22-sqlite"),
    pytest.param("mysql", TRIGGER, "You have an error in your SQL syntax", id="B26-mysql"),
    pytest.param("mariadb", TRIGGER, "You have an error in your SQL syntax", id="B26-mariadb"),
    pytest.param("postgresql", ENUM_AGAIN, 'type "mood" does not exist', id="B90-postgresql"),
    pytest.param("postgresql", NEW_VALUE, "unsafe use of new value", id="B95-postgresql"),
    pytest.param("sqlite", NULLABLE, 'near "ALTER": syntax error', id="B96-sqlite"),
    pytest.param("mysql", WITHOUT_TABLE, "no_table' doesn't exist", id="B104-mysql"),
    pytest.param("mysql", IF_NOT_EXISTS, "You have an error in your SQL syntax", id="B105-mysql"),
    pytest.param("postgresql", ARRAY, "cannot determine type of empty array", id="L13-postgresql"),
]


@pytest.mark.parametrize(("dialect", "script", "error"), CASES)
def test_on_server(servers: Servers, tmp_path: Path, dialect: str, script: str, error: str) -> None:
    both = Both(tmp_path)
    both.given(MOODS if script is NEW_VALUE else "pass")
    both.script(*textwrap.dedent(script).strip("\n").splitlines())
    failed = _after_the_first(both, servers, dialect, both.alembic(dialect))
    assert error in failed.stderr
    done = _after_the_first(both, servers, dialect, both.file(dialect).read_text())
    assert (done.returncode, done.stderr) == (0, "")


def _after_the_first(both: Both, servers: Servers, dialect: str, sql: str) -> CompletedProcess[str]:
    with servers[dialect].database() as database:
        first = database.run(both.file(dialect, "0001_aaaaaaaaaaaa_given.upgrade.sql"))
        assert first.returncode == 0, first.stderr
        return database.run_sql(sql)


REFERENCED = """
account = sa.ForeignKey("account.id", ondelete="CASCADE")
op.create_table("member", sa.Column("id", sa.Integer, primary_key=True), sa.Column("account", sa.Integer, account))
op.execute("INSERT INTO account (id) VALUES (1)")
op.execute("INSERT INTO member (id, account) VALUES (1, 1)")
"""

COPIED = """
account = sa.Table("account", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.Text))
with op.batch_alter_table("account", copy_from=account, recreate="always") as batch:
    batch.alter_column("name", server_default="none")
"""


def test_rows_that_reference_a_table_that_is_copied(servers: Servers, tmp_path: Path) -> None:
    """B87: where foreign keys are on, Alembic's DROP TABLE deletes them in silence."""
    both = Both(tmp_path)
    both.given(*REFERENCED.strip().splitlines())
    both.script(*COPIED.strip().splitlines())
    left = []
    for sql in (both.alembic("sqlite"), both.file("sqlite").read_text()):
        with servers["sqlite"].database() as database:
            assert database.run(both.file("sqlite", "0001_aaaaaaaaaaaa_given.upgrade.sql")).returncode == 0
            assert database.run_sql(f"PRAGMA foreign_keys = ON;\n{sql}").stderr == ""
            left.append(database.query("SELECT count(*) FROM member"))
    assert left == [[(0,)], [(1,)]]
