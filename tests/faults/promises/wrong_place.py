"""A file changes nothing where it should not run at all: another schema, another project, a read-only server."""

from collections.abc import Callable, Iterator
from functools import partial
from subprocess import CompletedProcess

from sqlgen.dialects import NAMES
from tests.faults.client import run
from tests.faults.digest import difference, digest
from tests.faults.files import File, Which, compiled
from tests.faults.ground import Ground
from tests.faults.promise import Promise, Trial, Try
from tests.servers.server import Database

_HISTORIES: tuple[Which, ...] = ("example", "contract")

_OTHER = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
_FOREIGN: dict[str, tuple[str, ...]] = {
    "of another project": (_OTHER, "INSERT INTO alembic_version VALUES ('5c0ffee5c0ff')", "CREATE TABLE a (b INTEGER)"),
    "where that name is another table's": ("CREATE TABLE alembic_version (number INTEGER)",),
    "where that name is a view's": ("CREATE VIEW alembic_version AS SELECT '5c0ffee5c0ff' AS version_num",),
}

Client = Callable[[Ground, Database, File], CompletedProcess[str]]
"""Runs a file at the wrong place."""


def trials(place: str) -> Iterator[Trial]:
    for which in _HISTORIES:
        for name, statements in _FOREIGN.items():
            yield Trial(f"{which}, a database {name}", partial(_foreign, which=which, statements=statements))
        for name, client in _PLACES[place].items():
            yield Trial(f"{which}, {name}", partial(_wrong, which=which, client=client))


def _foreign(ground: Ground, which: Which, statements: tuple[str, ...]) -> Iterator[Try]:
    with ground.server.database() as database:
        for statement in statements:
            database.query(statement)
        before = digest(database)
        for file in compiled(which, ground.place).every:
            done = database.run_sql(file.text)
            yield Try(file.name, _complaint(done) or difference(before, digest(database)))


def _wrong(ground: Ground, which: Which, client: Client) -> Iterator[Try]:
    """Each file on the database that it needs. The first is left out: there is nothing yet that it could miss."""
    files = compiled(which, ground.place)
    for number, file in [*enumerate(files.ups)][1:]:
        with ground.at(files, number) as database:
            before = digest(database)
            done = client(ground, database, file)
            yield Try(file.name, _complaint(done) or difference(before, digest(database)))


def _complaint(done: CompletedProcess[str]) -> str:
    if not done.returncode:
        return "exit status 0"
    return "" if done.stderr else "not a word why"


def _options(**options: str) -> Client:
    """Options of the server's, for one session of PostgreSQL's."""
    settings = {"PGOPTIONS": " ".join(f"-c {name}={value}" for name, value in options.items())}
    return lambda ground, database, file: run(ground.server, database.name, file.text, environment=settings)


def _other_schema(ground: Ground, database: Database, file: File) -> CompletedProcess[str]:
    """The first schema of search_path is another one, and the version table is found in the second."""
    database.query("CREATE SCHEMA other")
    done = _options(search_path="other,public")(ground, database, file)
    database.query("DROP SCHEMA other")
    return done


def _no_database(ground: Ground, database: Database, file: File) -> CompletedProcess[str]:
    return run(ground.server, None, file.text)


def _read_only(variable: str) -> Client:
    def client(ground: Ground, database: Database, file: File) -> CompletedProcess[str]:
        ground.daemon.ask(f"SET GLOBAL {variable} = ON")
        try:
            return database.run_sql(file.text)
        finally:
            ground.daemon.ask("SET GLOBAL read_only = OFF")

    return client


def _at_path(path: str) -> Client:
    """SQLite's shell, called as the file's header says."""
    return lambda ground, database, file: run(ground.server, path.format(database.name), file.text)


_PLACES: dict[str, dict[str, Client]] = {
    "postgresql": {
        "another schema first in search_path": _other_schema,
        "no schema in search_path": _options(search_path="nowhere"),
        "a session that is read only": _options(default_transaction_read_only="on"),
    },
    "mysql": {"no database selected": _no_database, "a server that is read only": _read_only("super_read_only")},
    "mariadb": {"no database selected": _no_database, "a server that is read only": _read_only("read_only")},
    "sqlite": {
        "no such file": _at_path("/nonexistent/nowhere?mode=rw"),
        "a file that is read only": _at_path("{}?mode=ro"),
    },
}

PROMISE = Promise(
    name="wrong_place",
    sentence="Wrong place (a foreign database, another schema, none selected, a read-only server): nothing changes",
    places=NAMES,
    trials=trials,
    quick=2,
)
