"""Raw SQL that would leave its place in a file: commands of the clients, open quotes, statements in a fragment."""

import pytest

from tests.bad_input.environment import HERE, Environment

NO_SQL = "\n  quote it if it is a name; what is no SQL cannot go into a file of SQL"
NO_NUL = "this holds a NUL character, which no client reads\n  leave it out"

NO_VALUE = """in this SQL :HOST is a parameter, and nobody gives it a value
  give it one, as in sa.text(...).bindparams(HOST=1); a colon that is none's is written \\:HOST"""

MISTAKES = [
    *((dialect, "SELECT ':a' || :HOST", NO_VALUE) for dialect in ("postgresql", "mysql", "mariadb", "sqlite")),
    ("postgresql", "SELECT 1 \\! touch pwned", "\\! outside of quotes is a command of psql's" + NO_SQL),
    ("postgresql", "\\q", "\\q outside of quotes is a command of psql's" + NO_SQL),
    ("postgresql", "SELECT 1\n\\copy account to pwned", "\\copy outside of quotes is a command of psql's" + NO_SQL),
    ("postgresql", "SELECT \\:HOST", "psql puts its own variable in the place of :HOST" + NO_SQL),
    (
        "postgresql",
        "UPDATE account SET name = 'x",
        "what begins with ' is never closed\n  close it, or double it if it is meant as a character",
    ),
    (
        "postgresql",
        "UPDATE account SET name = E'x\\'",
        "what begins with E' is never closed\n  close it, or double it if it is meant as a character",
    ),
    (
        "postgresql",
        "SELECT 1 /* /* */",
        "what begins with /* is never closed\n  close it, or double it if it is meant as a character",
    ),
    (
        "postgresql",
        "DO $x$ BEGIN END $y$",
        "what begins with $x$ is never closed\n  close it, or double it if it is meant as a character",
    ),
    ("postgresql", "SELECT 'a\0b'", NO_NUL),
    ("mysql", "SELECT 1 \\! touch pwned", "\\! outside of quotes is a command of the client's" + NO_SQL),
    ("mysql", "system touch pwned", "system is a command of the client's" + NO_SQL),
    ("mariadb", "SELECT 1 /*! \\! touch pwned */", "\\! outside of quotes is a command of the client's" + NO_SQL),
    ("mariadb", "system touch pwned", "system is a command of the client's" + NO_SQL),
    ("mysql", "source pwned", "source is a command of the client's" + NO_SQL),
    ("mysql", "SELECT 'a\0b'", NO_NUL),
    (
        "mysql",
        "UPDATE account SET name = 'x\\'",
        "what begins with ' is never closed\n  close it, or double it if it is meant as a character",
    ),
    ("sqlite", ".shell touch pwned", ".shell is a command of the sqlite3 shell" + NO_SQL),
    ("sqlite", "-- now\n.quit", ".quit is a command of the sqlite3 shell" + NO_SQL),
    ("sqlite", "SELECT 4\n/\n2", "the sqlite3 shell takes a line of / for a statement's end" + NO_SQL),
    (
        "sqlite",
        "UPDATE account SET name = [x",
        "what begins with [ is never closed\n  close it, or double it if it is meant as a character",
    ),
    ("sqlite", "SELECT 'a\0b'", NO_NUL),
]


SEARCH_PATH = (
    "another search_path would have the version table looked for elsewhere, and all that follows\n"
    '  say the schema where it is needed: schema="..." in the call, or before the name in SQL'
)
ROLLBACK = (
    "what the script has written would be rolled back, which a file of SQL cannot do\n"
    "  leave it out; a connection of the engine's own has to commit() before it is closed"
)
REACHING = [
    *((dialect, "ROLLBACK", ROLLBACK) for dialect in ("postgresql", "mysql", "mariadb", "sqlite")),
    ("postgresql", "ABORT", ROLLBACK),
    ("postgresql", "SET search_path TO app", SEARCH_PATH),
    ("postgresql", "SET LOCAL search_path = app, public", SEARCH_PATH),
    ("postgresql", "SELECT pg_catalog.set_config('search_path', '', false)", SEARCH_PATH),
    (
        "postgresql",
        "COPY account (id, name) FROM stdin",
        "the rows of COPY ... FROM STDIN cannot stand in a call\n  give them as rows: op.bulk_insert, or INSERT",
    ),
    (
        "postgresql",
        "PREPARE TRANSACTION 'x'",
        "a transaction in two phases would end that of the file\n  leave it out: the file has a transaction",
    ),
    (
        "mysql",
        "USE other",
        "another database would have the version table looked for there, and all that follows\n"
        '  say the database where it is needed: schema="..." in the call, or before the name in SQL',
    ),
    (
        "mariadb",
        "SET SESSION autocommit = 0",
        "without autocommit the version row would be lost\n  leave it out: the file sets up its session",
    ),
    (
        "mysql",
        "LOCK TABLES account WRITE",
        "while LOCK TABLES holds, MySQL refuses the version table, which it does not name\n"
        "  leave it out: no two runs of these files are at work at once",
    ),
    (
        "mysql",
        "LOAD DATA INFILE 'x' INTO TABLE account",
        "LOAD DATA cannot be prepared, so that a second run of the file would load the rows again\n"
        "  give them as rows: op.bulk_insert, or INSERT",
    ),
    ("sqlite", "VACUUM", "VACUUM cannot run in the file's transaction\n  run it by hand, after the file"),
    (
        "sqlite",
        "PRAGMA journal_mode = WAL",
        "in the file's transaction SQLite ignores this\n  run it by hand, before or after the file",
    ),
]
"""What reaches into the rest of the file."""


@pytest.mark.parametrize(("dialect", "sql", "said"), MISTAKES + REACHING)
def test_execute(empty: Environment, dialect: str, sql: str, said: str) -> None:
    empty.use(dialect)
    empty.second(f"op.execute({sql!r})")
    place, _, told = empty.refusal().partition("): ")
    assert place.startswith(f"{HERE}: execute(")
    assert told == said


FRAGMENTS = {
    'op.create_table("note", sa.Column("v", sa.Integer, server_default=sa.text("0); DROP TABLE account; --")))': (
        'HERE: create_table("note", Column("v")): a semicolon ends this statement early\n'
        "  leave the semicolon out, or call op.execute once for each"
    ),
    'op.create_table("note", sa.Column("v", sa.Integer, server_default=sa.text("0 -- none")))': (
        'HERE: create_table("note", Column("v")): a comment in this SQL hides what follows it on its line\n'
        "  leave the comment out"
    ),
    'op.create_check_constraint("ck", "account", "name <> \'")': (
        """HERE: create_check_constraint("ck", "account", "name <> '"): what begins with ' is never closed\n"""
        "  close it, or double it if it is meant as a character"
    ),
}


@pytest.mark.parametrize("dialect", ["postgresql", "mysql", "mariadb"])
@pytest.mark.parametrize("call", FRAGMENTS)
def test_fragment(empty: Environment, dialect: str, call: str) -> None:
    empty.use(dialect)
    empty.second(call)
    assert empty.refusal() == FRAGMENTS[call].replace("HERE", HERE)


FINE = [
    ("postgresql", r"UPDATE account SET name = '\! touch pwned'"),
    ("postgresql", "UPDATE account SET name = $x$ ' \\! ; :HOST $x$"),
    ("postgresql", "SELECT 1 /* ' /* \\! */ ; */"),
    ("postgresql", "SELECT '{1,2}'::int[], (ARRAY[1,2])[1:2]"),
    ("postgresql", "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END"),
    ("mysql", "UPDATE account SET name = 'it\\'s \\\\ # fine -- here'"),
    ("mysql", 'UPDATE account SET name = "\\"" -- \' at the end'),
    ("mysql", "SELECT 1 AS delimiter, 2 AS source"),
    ("postgresql", "SET search_path TO public, app"),
    ("postgresql", "SAVEPOINT a; ROLLBACK TO SAVEPOINT a; RELEASE a"),
    ("mysql", "SET @a = 1; PREPARE s FROM 'SELECT 1'; EXECUTE s; DEALLOCATE PREPARE s"),
    ("mysql", "CREATE TRIGGER t BEFORE INSERT ON account FOR EACH ROW BEGIN SET NEW.name = 'a'; SET NEW.id = 1; END"),
    ("sqlite", "UPDATE account SET name = 'a\n.quit\n/\ngo\n' -- it's fine"),
    (
        "sqlite",
        "CREATE TRIGGER t AFTER INSERT ON account BEGIN UPDATE account SET name = 'a'; DELETE FROM account; END",
    ),
]


@pytest.mark.parametrize(("dialect", "sql"), FINE)
def test_what_only_looks_so(empty: Environment, dialect: str, sql: str) -> None:
    empty.use(dialect)
    empty.second(f"op.execute({sql!r})")
    result = empty.run()
    assert result.exit_code == 0, result.stderr
