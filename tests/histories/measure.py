"""Compiles a history for a dialect, runs its files beside Alembic online, and counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from warnings import catch_warnings

from sqlgen.compiler import compile_project
from sqlgen.errors import SqlgenError
from sqlgen.history import History
from sqlgen.output import Build, Entry, File, write
from sqlgen.project import Project
from tests.histories.environment import lay_out
from tests.histories.online import Way, migrate
from tests.histories.pinned import Pinned
from tests.histories.state import State, difference, read_state
from tests.servers.server import Database, Server


@dataclass
class Count:
    """Files of one direction that ran in the native client, were compared, and left what Alembic online leaves."""

    ran: int = 0
    compared: int = 0
    equal: int = 0


@dataclass
class Measured:
    """The figures. `refused` holds sqlgen's sentences; `online_stops_at` is what Alembic itself cannot run."""

    history: str
    dialect: str
    revisions: int
    compiled: int = 0
    refused: list[str] = field(default_factory=list)
    up: Count = field(default_factory=Count)
    down: Count = field(default_factory=Count)
    online_stops_at: str | None = None
    failures: list[str] = field(default_factory=list)


def measure(pinned: Pinned, server: Server) -> Measured:
    """Raises Unavailable if the history can't be fetched."""
    with TemporaryDirectory() as folder:
        environment = lay_out(pinned, Path(folder))
        project = environment.project
        measured = Measured(pinned.name, server.name, len(History.load(project).revisions))
        build = _compile(project, measured)
        write(project.output, (build,))
        with server.database() as database, server.database() as other:
            online = migrate(environment.ini, other.url, [entry.revision for entry in build.entries])
            run = _Run(database, project, measured)
            run.all(((each, each.upgrade) for each in build.entries), online.up, measured.up)
            if measured.up.ran == measured.compiled:
                run.all(_downgrades(build.entries), online.down, measured.down)
    return measured


def _compile(project: Project, measured: Measured) -> Build:
    """As much as can be: what is refused is taken out, with all that follows it."""
    with catch_warnings(action="ignore"):  # what scripts of others are warned of is theirs
        while True:
            try:
                (build,) = compile_project(project, [measured.dialect])
            except SqlgenError as refusal:
                measured.refused.append(str(refusal).partition("\n")[0])
                _take_out(project, refusal)
            else:
                measured.compiled = len(build.entries)
                return build


def _take_out(project: Project, refusal: SqlgenError) -> None:
    history = History.load(project)
    (refused,) = (each for each in history.order() if refusal.origin and each.source == refusal.origin.path)
    gone = {refused.revision}
    for revision in history.order():
        if gone.intersection((revision.revision, *revision.parents)):
            gone.add(revision.revision)
            revision.path.unlink()


def _downgrades(entries: Sequence[Entry]) -> Iterable[tuple[Entry, File]]:
    """Last to first, up to one that has none."""
    for entry in reversed(entries):
        if entry.downgrade is None:
            return
        yield entry, entry.downgrade


@dataclass
class _Run:
    database: Database
    project: Project
    measured: Measured
    difference: str = ""

    def all(self, files: Iterable[tuple[Entry, File]], online: Way, count: Count) -> None:
        """One file after another, up to one that fails. Where Alembic cannot downgrade either, it may."""
        for entry, file in files:
            ran = self.database.run(self.project.output / self.measured.dialect / file.name)
            theirs = online.states.get(entry.revision)
            if theirs is None:
                self._note_stop(entry, online, count)
            elif ran.returncode:
                self.measured.failures.append(f"{file.name} fails: {ran.stderr}")
            if ran.returncode:
                return
            count.ran += 1
            if theirs is not None:
                self._compare(file, theirs, count)

    def _note_stop(self, entry: Entry, online: Way, count: Count) -> None:
        if count is self.measured.up:
            self.measured.failures.append(f"Alembic online fails at {entry.revision}: {online.error}")
        self.measured.online_stops_at = self.measured.online_stops_at or entry.revision

    def _compare(self, file: File, online: State, count: Count) -> None:
        with self.database.engine.connect() as connection:
            left = read_state(connection, self.project.version_table)
        if count is self.measured.down:
            online = online.without_leftover_types(left)
        count.compared += 1
        count.equal += left == online
        found = difference(left, online)
        if found:
            self.measured.failures.append(f"{file.name}: {'as before' if found == self.difference else found}")
        self.difference = found
