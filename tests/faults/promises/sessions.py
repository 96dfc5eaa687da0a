"""Sessions as they come: whatever the client or the server is set to, a file does what it does."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from subprocess import CompletedProcess
from subprocess import run as run_program
from uuid import uuid4

import psycopg

from tests.faults.client import command, run, written
from tests.faults.digest import difference, digest
from tests.faults.disturbed import Stand, walk
from tests.faults.files import File, Which, compiled
from tests.faults.ground import Ground, bring
from tests.faults.pieces import pieces
from tests.faults.postgresql import alone
from tests.faults.promise import Promise, Trial, Try
from tests.servers.server import Database

_HISTORIES: tuple[Which, ...] = ("example", "contract", "parts")

Session = Callable[[Ground, Stand], CompletedProcess[str]]
"""Runs the file of a stand."""


def trials(place: str) -> Iterator[Trial]:
    for which in _HISTORIES:
        for name, session in _SESSIONS[place].items():
            yield Trial(f"{which}, {name}", partial(_run, which=which, session=session))
        for name, options in _DATABASES.items() if place == "postgresql" else ():
            yield Trial(f"{which}, {name}", partial(_database, which=which, options=options))


def _run(ground: Ground, which: Which, session: Session) -> Iterator[Try]:
    files = compiled(which, ground.place)
    for here in walk(ground, files, range(len(files.every))):
        done = session(ground, here)
        yield Try(here.file.name, f"refused: {done.stderr}" if done.returncode else here.is_done())
        if done.returncode:
            bring(here.database, [here.file])


def _database(ground: Ground, which: Which, options: str) -> Iterator[Try]:
    """A database that is not like the others, beside one that is."""
    name = f"sqlgen_{uuid4().hex[:12]}"
    ground.daemon.ask(f"CREATE DATABASE {name} TEMPLATE template0 {options}")
    ground.daemon.ask(f"ALTER DATABASE {name} SET client_encoding = 'UTF8'")  # for our own driver
    database = Database(ground.server, name)
    try:
        with ground.server.database() as calm:
            for file in compiled(which, ground.place).every:
                bring(calm, [file])
                done = database.run_sql(file.text)
                broken = done.stderr if done.returncode else difference(digest(calm), digest(database))
                yield Try(file.name, broken)
    finally:
        database.engine.dispose()
        ground.server.drop(name)


_DATABASES = {
    "a database in LATIN1": "ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'",
    "a database in SQL_ASCII": "ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'",
    "a database with the locale C": "ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'",
}


def _options(*options: str, **variables: str) -> Session:
    return lambda ground, here: _client(ground, here, *options, **variables)


def _client(ground: Ground, here: Stand, *options: str, **variables: str) -> CompletedProcess[str]:
    return run(ground.server, here.database.name, here.file.text, *options, environment=variables)


def _settings(**settings: str) -> Session:
    """Of a session of PostgreSQL's."""
    return _options(PGOPTIONS=" ".join(f"-c {name}={value}" for name, value in settings.items()))


def _from_a_file(ground: Ground, here: Stand) -> CompletedProcess[str]:
    """PostgreSQL's `-f`."""
    return here.database.run_sql(here.file.text)


def _from_standard_input(ground: Ground, here: Stand) -> CompletedProcess[str]:
    """`psql < FILE`: without `-f`, not even `-f -`."""
    line = [word for word in command(ground.server, here.database.name) if word not in ("-f", "-")]
    environment = ground.server.environment()
    return run_program(line, input=here.file.text, capture_output=True, text=True, env=environment, check=False)


def _typed(words: str, *options: str) -> Session:
    """Somebody types, in a session, that the file is to be read."""

    def session(ground: Ground, here: Stand) -> CompletedProcess[str]:
        with written(here.file.text) as path:
            return run(ground.server, here.database.name, words.format(path), *options)

    return session


def _in_a_transaction(ground: Ground, here: Stand) -> CompletedProcess[str]:
    """`psql -1` begins one, in which CONCURRENTLY cannot run: such a file is refused, and runs without it."""
    done = _client(ground, here, "-1")
    if not done.returncode or here.file.transactional:
        return done
    alone(here.database)
    return _client(ground, here)


def _two_schemas(ground: Ground, here: Stand) -> CompletedProcess[str]:
    """A second schema with tables of the same names, behind the first."""
    here.database.query("CREATE SCHEMA behind")
    for name in ("account", "note", "ticket", "alembic_version"):
        here.database.query(f"CREATE TABLE behind.{name} (version_num VARCHAR(32) PRIMARY KEY)")
    done = _settings(search_path="public,behind")(ground, here)
    here.database.query("DROP SCHEMA behind CASCADE")
    return done


def _psycopg(ground: Ground, here: Stand) -> CompletedProcess[str]:
    """The plain form: a transaction in one call, else one statement a call."""
    url, plain = here.database.engine.url, _plain(ground, here)
    with psycopg.connect(
        dbname=url.database, user=url.username, host=str(url.query["host"]), autocommit=True
    ) as driver:
        try:
            for statement in [plain.text] if plain.transactional else pieces(plain.text, "postgresql"):
                driver.execute(statement.encode())
        except psycopg.Error as error:
            return CompletedProcess((), 1, "", str(error))
    return CompletedProcess((), 0, "", "")


def _executescript(ground: Ground, here: Stand) -> CompletedProcess[str]:
    with closing(sqlite3.connect(here.database.name)) as driver:
        try:
            driver.executescript(_plain(ground, here).text)
        except sqlite3.Error as error:
            return CompletedProcess((), 1, "", str(error))
    return CompletedProcess((), 0, "", "")


def _plain(ground: Ground, here: Stand) -> File:
    """The same file without the client's directives."""
    return compiled(here.history, ground.place, "plain").every[here.number]


def _rc(text: str) -> Session:
    """The user's ~/.sqliterc."""

    def session(ground: Ground, here: Stand) -> CompletedProcess[str]:
        with tempfile.TemporaryDirectory() as home:
            Path(home, ".sqliterc").write_text(text)
            return _client(ground, here, HOME=home)

    return session


def _attached(ground: Ground, here: Stand) -> CompletedProcess[str]:
    """A second database with tables of the same names."""
    with tempfile.NamedTemporaryFile(suffix=".db") as file:
        with closing(sqlite3.connect(file.name)) as driver:
            for name in ("account", "note", "ticket", "alembic_version"):
                driver.execute(f"CREATE TABLE {name} (version_num VARCHAR(32) PRIMARY KEY)")
        return _client(ground, here, "-cmd", f"ATTACH '{file.name}' AS behind")


def _wal(ground: Ground, here: Stand) -> CompletedProcess[str]:
    """It is the database's own, for all who open it."""
    here.database.query("PRAGMA journal_mode = WAL")
    here.database.engine.dispose()
    return _client(ground, here)


def _cmd(pragma: str) -> Session:
    return _options("-cmd", f"PRAGMA {pragma};")


_SESSIONS: dict[str, dict[str, Session]] = {
    "postgresql": {
        "AUTOCOMMIT off": _options("-v", "AUTOCOMMIT=off"),
        "psql -1": _in_a_transaction,
        "psql -f": _from_a_file,
        "psql <": _from_standard_input,
        "\\i in a session": _typed("\\i {}\n"),
        "ON_ERROR_STOP off, ON_ERROR_ROLLBACK on": _options("-v", "ON_ERROR_STOP=0", "-v", "ON_ERROR_ROLLBACK=on"),
        "standard_conforming_strings off": _settings(standard_conforming_strings="off", backslash_quote="on"),
        "serializable by default": _settings(default_transaction_isolation="serializable"),
        "repeatable read by default": _settings(default_transaction_isolation=r"repeatable\ read"),
        "client_encoding LATIN1": _options(PGCLIENTENCODING="LATIN1", LC_ALL="C"),
        "short timeouts": _settings(statement_timeout="5000", lock_timeout="1"),
        "search_path of two schemas": _two_schemas,
        "psycopg": _psycopg,
    },
    "sqlite": {
        "foreign keys on": _cmd("foreign_keys = ON"),
        "an rc file with .bail off": _rc(".bail off\n.headers on\n.mode box\n.echo on\nPRAGMA foreign_keys = ON;\n"),
        "-batch": _options("-batch"),
        ".read in a session": _typed(".read {}\n", "-interactive"),
        "a database attached": _attached,
        "WAL": _wal,
        "journal_mode TRUNCATE": _cmd("journal_mode = TRUNCATE"),
        "journal_mode PERSIST": _cmd("journal_mode = PERSIST"),
        "recursive triggers on": _cmd("recursive_triggers = ON"),
        "tables renamed as before 3.25": _cmd("legacy_alter_table = ON"),
        "executescript": _executescript,
    },
}

PROMISE = Promise(
    name="sessions",
    sentence="Sessions as they come: other settings, encodings, clients and drivers make no difference",
    places=tuple(_SESSIONS),
    trials=trials,
    quick=2,
)
