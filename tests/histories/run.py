"""Runs a compiled history's files in the native client, and compares with Alembic online after each."""

from dataclasses import dataclass
from pathlib import Path

from sqlgen.output import Entry, File
from sqlgen.scripts import Direction
from tests.histories.compiled import Compiled
from tests.histories.environment import FIRST
from tests.histories.kept import Kept
from tests.histories.reference import Reference
from tests.histories.state import State, difference
from tests.servers.server import Database


@dataclass
class Count:
    """Files of one direction: written, ran in the native client, were compared, left what Alembic online leaves."""

    compiled: int = 0
    ran: int = 0
    compared: int = 0
    equal: int = 0


class Run:
    """Up and down again. A revision that sqlgen has refused is run by Alembic, here as there, and not counted."""

    def __init__(self, compiled: Compiled, folder: Path, database: Database, reference: Reference) -> None:
        self._compiled, self._folder = compiled, folder
        self._database, self._reference = database, reference
        self.counts: dict[Direction, Count] = {"upgrade": Count(), "downgrade": Count()}
        self.refused = [*compiled.refused.values()]
        self.kept = Kept()
        self.rows = 0
        self.failures: list[str] = []
        self.stopped = reference.stopped
        self._state = State({"tables": {}, "enums": {}}, ())
        self._difference = ""
        for direction, count in self.counts.items():
            files = (entry for entry in compiled.entries if self._file(entry, direction))
            count.compiled = sum(entry.revision != FIRST for entry in files)

    def all(self) -> None:
        """Up to a file that fails. Where Alembic cannot downgrade either, it may."""
        entries, reference = self._compiled.entries, self._reference
        _ = all(self._go(entry, "upgrade", reference.after(entry.revision)) for entry in entries) and all(
            self._go(entry, "downgrade", reference.downgraded(entry.revision)) for entry in reversed(entries)
        )

    def _go(self, entry: Entry, direction: Direction, theirs: State | None) -> bool:
        """Whether the way goes on from there. `theirs` is what Alembic leaves, None if it fails."""
        file = self._file(entry, direction)
        count = self.counts[direction] if file and entry.revision != FIRST else Count()
        if file or direction == "upgrade" or entry.source in (entry.irreversible or ""):
            self.stopped = self.stopped or self._reference.stopped
        if file is None and theirs is None:
            return False
        self._reference.fill(self._database)
        error = self._run(file) if file else self._run_online(entry, direction)
        if error:
            self.failures += [f"{entry.revision}, {direction}: {error}"] if theirs else []
            return False
        count.ran += 1
        if theirs:
            self._compare(entry, direction, theirs, count)
        return True

    def _file(self, entry: Entry, direction: Direction) -> File | None:
        if direction == "downgrade":
            return entry.downgrade
        return None if entry.revision in self._compiled.refused else entry.upgrade

    def _run(self, file: File) -> str:
        ran = self._database.run(self._folder / file.name)
        return ran.stderr or f"exit status {ran.returncode}" if ran.returncode else ""

    def _run_online(self, entry: Entry, direction: Direction) -> str | None:
        if direction == "downgrade" and entry.irreversible:
            self.refused.append(entry.irreversible)
        return self._reference.online.step(self._database.url, direction, entry.revision).error

    def _compare(self, entry: Entry, direction: Direction, theirs: State, count: Count) -> None:
        before, self._state = self._state, self._reference.state_of(self._database)
        if direction == "downgrade":
            theirs = theirs.without_leftover_types(self._state)
        self.kept.learn(self._reference.altered[entry.revision], before, self._state, theirs)
        theirs = self.kept.given_back(theirs).with_clock_of(self._state)
        self.rows = max(self.rows, sum(map(len, theirs.contents.values())))
        count.compared += 1
        count.equal += self._state == theirs
        found = "" if self._state == theirs else difference(self._state, theirs)
        if found:
            told = "as before" if found == self._difference else found
            self.failures.append(f"{entry.revision}, {direction}: {told}")
        self._difference = found
