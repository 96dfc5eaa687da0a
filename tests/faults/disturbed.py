"""A way through a history beside a second database that goes it without a fault."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.faults.digest import difference, digest
from tests.faults.files import File, Files, Which
from tests.faults.ground import Ground, bring
from tests.servers.server import Database


@dataclass(frozen=True, slots=True)
class Stand:
    """A database before a file, with what it holds, and what it should hold after the file."""

    history: Which
    number: int
    file: File
    database: Database
    before: str
    after: str

    def kept_nothing(self) -> str:
        """Why the database is not as it was before the file; empty if it is."""
        changed = difference(self.before, digest(self.database))
        return f"changed: {changed}" if changed else ""

    def is_done(self) -> str:
        """Why it is not as after an undisturbed run; empty if it is."""
        differs = difference(self.after, digest(self.database))
        return f"differs from an undisturbed run: {differs}" if differs else ""

    def runs_again(self) -> str:
        """Runs the file once more, which must do what an undisturbed run does."""
        done = self.database.run_sql(self.file.text)
        return f"does not run again: {done.stderr}" if done.returncode else self.is_done()

    def is_told_to_be_done(self) -> str:
        """The file again, when it was done already."""
        done = self.database.run_sql(self.file.text)
        told = "is already applied" if self.file.direction == "upgrade" else "needs"
        refused = done.returncode and f"sqlgen: {self.file.revision}" in done.stderr and told in done.stderr
        return self.is_done() if refused else f"is not told to be done: exit status {done.returncode}, {done.stderr}"


@contextmanager
def stand(ground: Ground, files: Files, number: int) -> Iterator[Stand]:
    """A database of its own before one file."""
    with ground.at(files, number) as database, ground.at(files, number + 1) as calm:
        yield Stand(files.name, number, files.every[number], database, digest(database), digest(calm))


def walk(ground: Ground, files: Files, stretch: range) -> Iterator[Stand]:
    """One database for several files. Whoever takes the next stand has brought the database through this one's file."""
    with ground.at(files, stretch[0]) as database, ground.at(files, stretch[0]) as calm:
        for number in stretch:
            before, file = digest(calm), files.every[number]
            bring(calm, [file])
            yield Stand(files.name, number, file, database, before, digest(calm))
