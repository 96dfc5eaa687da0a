"""Raw SQL that would leave its place in a file: commands of the clients, open quotes, statements in a fragment."""

import pytest

from tests.bad_input.environment import HERE, Environment

NO_SQL = "\n  quote it if it is a name; what is no SQL cannot go into a file of SQL"
NO_NUL = "this holds a NUL character, which no client reads\n  leave it out"

MISTAKES = [
    ("postgresql", "SELECT 1 \\! touch pwned", "\\! outside of quotes is a command of psql's" + NO_SQL),
    ("postgresql", "\\q", "\\q outside of quotes is a command of psql's" + NO_SQL),
    ("postgresql", "SELECT 1\n\\copy account to pwned", "\\copy outside of quotes is a command of psql's" + NO_SQL),
    ("postgresql", "SELECT :HOST", "psql puts its own variable in the place of :HOST" + NO_SQL),
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


@pytest.mark.parametrize(("dialect", "sql", "said"), MISTAKES)
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
