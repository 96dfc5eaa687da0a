"""Errors for a reason: a table is in the way, keys are double, a lock is not given. Mended, the file runs."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial

from sqlalchemy import inspect

from tests.faults.digest import digest
from tests.faults.disturbed import Stand, walk
from tests.faults.files import WHICH, Which, compiled
from tests.faults.ground import Ground, bring
from tests.faults.postgresql import locking
from tests.faults.promise import Promise, Trial, Try
from tests.servers.server import Database

_STRETCH = 10
"""Files that one trial goes through."""

_EVERY = 4
"""Of how many stretches of the generated history one is tried."""

_HASTY = (("lock_timeout = '10s'", "lock_timeout = '100ms'"), (".timeout 10000", ".timeout 100"))
"""How long a file waits for a lock, and how long it does here."""

Holder = Callable[[Database], AbstractContextManager[None]]
"""An application that is in the middle of a transaction."""

_LOCKED: tuple[Which, ...] = ("example", "contract", "parts")

_DOUBLE: dict[Which, tuple[int, str, str, str, str]] = {
    "example": (
        2,
        "INSERT INTO account (name) VALUES ('Ada'), ('Grace')",
        "email = id || '@unknown.invalid'",
        "email = 'nobody@unknown.invalid'",
        "SELECT 1",
    ),
    "parts": (
        1,
        "INSERT INTO note (id, body) VALUES (99, 'of the application')",
        "seen = id",
        "seen = 7",
        "UPDATE note SET seen = id",
    ),
}
"""The number of a file; rows that the application wrote before; what a data step should say, and what it says; what
mends the part of it that was committed, if it has parts.
"""


def trials(place: str) -> Iterator[Trial]:
    for which in WHICH:
        every = [*compiled(which, place).stretches(_STRETCH)]
        for stretch in every[:: _EVERY if which == "generated" else 1]:
            name = f"{which}, files {stretch[0]} to {stretch[-1]}, a table in the way"
            yield Trial(name, partial(_in_the_way, which=which, stretch=stretch))
    for which in _DOUBLE:
        yield Trial(f"{which}, keys are double", partial(_double, which=which))
    for which in _LOCKED:
        for holder in _HOLDERS[place]:
            yield Trial(f"{which}, locked by {holder}", partial(_locked, which=which, holder=holder))


def _in_the_way(ground: Ground, which: Which, stretch: range) -> Iterator[Try]:
    for here in walk(ground, compiled(which, ground.place), stretch):
        for table in _made(here) if here.file.transactional else ():
            here.database.query(f"CREATE TABLE {table} (in_the_way INTEGER)")
            done = here.database.run_sql(here.file.text)
            here.database.query(f"DROP TABLE {table}")
            stopped = done.returncode and "already exists" in done.stderr
            yield Try(f"{here.file.name}, {table}", here.kept_nothing() if stopped else f"goes on: {done.stderr}")
        yield Try(f"{here.file.name}, mended", here.runs_again())


def _made(here: Stand) -> list[str]:
    """The tables that the file makes. One that is there before goes first."""
    there = inspect(here.database.engine).get_table_names()
    return [table for table in re.findall(r"^CREATE TABLE (\w+) \(", here.file.text, re.M) if table not in there]


def _double(ground: Ground, which: Which) -> Iterator[Try]:
    files = compiled(which, ground.place)
    number, rows, right, wrong, mend = _DOUBLE[which]
    with ground.at(files, number) as database, ground.at(files, number) as calm:
        for each in (database, calm):
            each.query(rows)
        before, file = digest(database), files.every[number]
        bring(calm, [file])
        here = Stand(which, number, file, database, before, digest(calm))
        done = database.run_sql(file.text.replace(right, wrong))
        stopped = done.returncode and "unique" in done.stderr.lower()
        kept = here.kept_nothing() if file.transactional else ""
        yield Try(file.name, kept if stopped else f"goes on: {done.stderr}")
        if not file.transactional:
            database.query(mend)
        yield Try(f"{file.name}, mended", here.runs_again())


def _locked(ground: Ground, which: Which, holder: str) -> Iterator[Try]:
    """Files that are no transaction wait for CONCURRENTLY as long as it takes, so that they are left out."""
    files = compiled(which, ground.place)
    for here in walk(ground, files, range(len(files.every))):
        if not here.file.transactional:
            bring(here.database, [here.file])
            continue
        with _HOLDERS[ground.place][holder](here.database):
            done = here.database.run_sql(_hasty(here.file.text))
        if not done.returncode:
            yield Try(f"{here.file.name}, needs no such lock", here.is_done())
            continue
        stopped = re.search("lock timeout|database is locked", done.stderr)
        yield Try(here.file.name, here.kept_nothing() if stopped else f"another error: {done.stderr}")
        yield Try(f"{here.file.name}, given", here.runs_again())


def _hasty(text: str) -> str:
    for usual, short in _HASTY:
        text = text.replace(usual, short)
    return text


@contextmanager
def _file(database: Database, begin: str) -> Iterator[None]:
    """A transaction of the application's on SQLite's file."""
    with closing(database.engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute(begin)
        cursor.execute("SELECT * FROM sqlite_master")
        cursor.fetchone()
        yield
        cursor.close()
        connection.rollback()
    database.engine.dispose()


def _reader(database: Database) -> AbstractContextManager[None]:
    return locking(database, "ACCESS SHARE")


def _writer(database: Database) -> AbstractContextManager[None]:
    return locking(database, "ROW EXCLUSIVE", version=True)


_HOLDERS: dict[str, dict[str, Holder]] = {
    "postgresql": {"a reader": _reader, "a writer, of the version too": _writer},
    "sqlite": {
        "a reader": partial(_file, begin="BEGIN"),
        "a writer": partial(_file, begin="BEGIN IMMEDIATE"),
    },
}

PROMISE = Promise(
    name="causes",
    sentence="A table in the way, double keys, a lock not given: nothing of a transaction is kept; mended, it runs",
    places=("postgresql", "sqlite"),
    trials=trials,
    quick=2,
)
