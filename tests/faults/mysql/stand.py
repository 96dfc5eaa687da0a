"""A database before a file of MySQL's, and what it should hold after it."""

import re
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.faults.client import PATIENCE
from tests.faults.digest import difference, digest
from tests.faults.files import File, Files
from tests.faults.ground import Ground, bring
from tests.servers.server import Database

NAMES = ("mysql", "mariadb")

_ROWS = {"1975ea83b712": "INSERT INTO account (name, description) VALUES ('Ada', 'first'), ('Grace', 'next')"}
"""What the application has written once a revision stands: rows in which a step that runs twice can be seen."""

_STEPS = re.compile(r"CREATE TABLE `alembic_version_step`.*")

_MAKER = re.compile(r" DEFINER=`\w+`@`\w+`")
"""A view says who has made it."""

_PIECE = re.compile(
    r"""(?: ^DELIMITER[ ]\S+\n.*?\nDELIMITER[ ];\n
        | (?: '(?:[^'\\]|''|\\.)*' | "(?:[^"\\]|""|\\.)*" | `[^`]*` | --[^\n]*\n | [^;'"`-] | -(?!-) )* ; )
        (?: [ \t]*--[^\n]* )? \n*""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)


def pieces(text: str) -> list[str]:
    """The file, cut behind each statement."""
    cut = [match[0] for match in _PIECE.finditer(text)]
    assert "".join(cut) == text, "the pieces are not the file"
    return cut


@dataclass(frozen=True, slots=True)
class Stand:
    """`before` and `after` are what the database holds before the file, and after it has run undisturbed."""

    file: File
    database: Database
    before: str
    after: str

    def run(self, text: str, *options: str) -> str:
        """Runs a text in the place of the file, and gives what went wrong."""
        done = self.database.run_sql(text, *options)
        alone(self.database)
        return done.stderr if done.returncode or "ERROR" in done.stderr else ""

    def kept(self) -> str:
        """Why the database is not as it was before the file; empty if it is."""
        changed = difference(self.before, found(self.database))
        return f"changed: {changed}" if changed else ""

    def again(self) -> str:
        """Why the file, run again, does not end as it does undisturbed; empty if it does."""
        error = self.run(self.file.text)
        if f"{self.file.revision} is already applied" in error or f"{self.file.revision} to be undone needs" in error:
            error = ""
        differs = difference(self.after, found(self.database))
        return error or (f"differs from an undisturbed run: {differs}" if differs else "")


@contextmanager
def stand(ground: Ground, files: Files, number: int) -> Iterator[Stand]:
    """Before one of a history's files, counted from 0, those down behind those up."""
    with ground.server.database() as database, ground.server.database() as calm:
        for each in (database, calm):
            bring_all(each, files.every[:number])
        before, file = found(calm), files.every[number]
        bring(calm, [file])
        yield Stand(file, database, before, found(calm))


def bring_all(database: Database, files: Iterable[File]) -> None:
    """Runs files one after another, as many as there are in one call of the client, and what the application does."""
    together: list[File] = []
    for file in files:
        together.append(file)
        if file.direction == "upgrade" and file.revision in _ROWS:
            bring(database, together)
            write_rows(database, file)
            together = []
    bring(database, together)


def write_rows(database: Database, file: File) -> None:
    """What the application writes after this file."""
    if file.direction == "upgrade" and file.revision in _ROWS:
        database.query(_ROWS[file.revision])


def alone(database: Database) -> None:
    """Returns when the connections of others are gone, and their locks with them."""
    database.engine.dispose()
    others = "FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()"
    wait_until(lambda: database.query(f"SELECT COUNT(*) {others}") == [(0,)])


def wait_until(answer: Callable[[], object]) -> None:
    """Returns when the answer is true. Raises TimeoutError where it stays false."""
    deadline = time.monotonic() + PATIENCE
    while not answer():
        if time.monotonic() > deadline:
            raise TimeoutError("what the trial waits for does not come")
        time.sleep(0.01)


def found(database: Database) -> str:
    """What it holds, less who made it, and a table of steps that a crash has left behind, empty."""
    lines = _MAKER.sub("", _unnamed(digest(database), database.name)).splitlines()
    return "\n".join(line for line in lines if not _STEPS.match(line))


def _unnamed(text: str, database: str) -> str:
    """Without the database's name. MariaDB says it in a view whose maker is gone."""
    return text.replace(f"`{database}`.", "").replace(database, "the database")
