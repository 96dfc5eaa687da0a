"""Sessions as they come: a file does the same whatever the client, the server and the user's files have set before."""

from collections.abc import Callable, Iterator
from functools import partial

from sqlalchemy import create_engine

from sqlgen.rawsql.split import split
from sqlgen.scripts.form import Client
from tests.faults.client import run, written
from tests.faults.digest import difference
from tests.faults.files import File, Which, compiled
from tests.faults.ground import Ground
from tests.faults.mysql.stand import NAMES, bring_all, found, write_rows
from tests.faults.promise import Promise, Trial, Try
from tests.servers.server import Database

_HISTORIES: tuple[Which, ...] = ("example", "contract")

_SET = {
    "autocommit off": "autocommit = 0",
    "an empty sql_mode": "sql_mode = ''",
    "ANSI_QUOTES": "sql_mode = 'ANSI_QUOTES'",
    "NO_BACKSLASH_ESCAPES": "sql_mode = 'NO_BACKSLASH_ESCAPES'",
    "SERIALIZABLE": "SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE",
    "READ UNCOMMITTED": "SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED",
    "sql_safe_updates": "sql_safe_updates = 1, sql_select_limit = 1, max_join_size = 1000",
    "foreign keys off": "foreign_key_checks = 0, unique_checks = 0",
    "no messages kept": "max_error_count = 0",
    "another character set": "NAMES latin1 COLLATE latin1_bin",
}
_OPTIONS = {
    "--force": ("--force",),
    "--safe-updates": ("--safe-updates",),
    "--force --reconnect": ("--force", "--reconnect"),
    "latin1 and the C locale": ("--default-character-set=latin1",),
}

_MANY = 1 << 16
"""CLIENT_MULTI_STATEMENTS: https://dev.mysql.com/doc/dev/mysql-server/latest/group__group__cs__capabilities__flags.html"""

Way = Callable[[Ground, Database, File], str]
"""Runs a file in some session, and gives what went wrong."""


def trials(place: str) -> Iterator[Trial]:
    ways = {name: _native(f"--init-command=SET {said}") for name, said in _SET.items()}
    ways |= {name: _native(*options) for name, options in _OPTIONS.items()}
    ways["source in a session"] = _sourced
    ways["init_connect, and a user with rights in this database only"] = _ordinary_user
    for which in _HISTORIES:
        for name, way in ways.items():
            yield Trial(f"{which}, {name}", partial(_run, which=which, way=way, client="native"))
        for name, way in (("one statement a call", _one_by_one), ("many statements a call", _all_at_once)):
            yield Trial(f"{which}, PyMySQL, {name}", partial(_run, which=which, way=way, client="plain"))


def _run(ground: Ground, which: Which, way: Way, client: Client) -> Iterator[Try]:
    with ground.server.database() as database, ground.server.database() as calm:
        files = zip(compiled(which, ground.place).every, compiled(which, ground.place, client).every, strict=True)
        for usual, file in files:
            bring_all(calm, [usual])
            error = way(ground, database, file)
            write_rows(database, file)
            yield Try(file.name, error or difference(found(calm), found(database)))


def _native(*options: str) -> Way:
    def way(ground: Ground, database: Database, file: File) -> str:
        done = run(ground.server, database.name, file.text, *options, environment={"LC_ALL": "C"})
        return done.stderr if done.returncode or "ERROR" in done.stderr else ""

    return way


def _sourced(ground: Ground, database: Database, file: File) -> str:
    """`source FILE` in a session. The client of MySQL 9.7 knows its own commands only where it is told to."""
    options = ("--commands",) if ground.place == "mysql" else ()
    with written(file.text) as path:
        done = run(ground.server, database.name, f"source {path}\n", *options)
    return done.stderr if done.returncode or "ERROR" in done.stderr else ""


def _ordinary_user(ground: Ground, database: Database, file: File) -> str:
    """What init_connect says is done for users without privileges only."""
    ask = ground.daemon.ask
    ask("CREATE USER IF NOT EXISTS ordinary@localhost")
    ask(f"GRANT ALL ON {database.name}.* TO ordinary@localhost")
    ask("SET GLOBAL init_connect = \"SET autocommit = 0, sql_mode = 'ANSI_QUOTES'\"")
    try:
        return _native("--user=ordinary")(ground, database, file)
    finally:
        ask("SET GLOBAL init_connect = ''")
        ask("DROP USER ordinary@localhost")


def _one_by_one(ground: Ground, database: Database, file: File) -> str:
    return _driver(database, list(split(file.text, ground.place)))


def _all_at_once(ground: Ground, database: Database, file: File) -> str:
    return _driver(database, [file.text], client_flag=_MANY)


def _driver(database: Database, texts: list[str], **options: int) -> str:
    """With a connection as the driver gives it, which is not in autocommit mode."""
    engine = create_engine(database.url, connect_args=options)
    connection = engine.raw_connection()
    try:
        for text in texts:
            cursor = connection.cursor()
            cursor.execute(text)
            while cursor.nextset():
                pass
    except Exception as error:  # of the driver's own kind
        return str(error)
    finally:
        connection.close()
        engine.dispose()
    return ""


PROMISE = Promise(
    name="mysql_sessions",
    sentence="Sessions as they come (autocommit off, `--force`, `sql_mode`, safe updates, latin1, a driver): the same",
    places=NAMES,
    trials=trials,
    quick=3,
)
