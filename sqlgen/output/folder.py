"""The output folder, as its only writer knows it: brought to what the compiler makes, or told how it differs."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlgen.errors import OutputBusy, OutputEdited, OutputUnreadable, OutputUnwritable, RenumberedInPart
from sqlgen.output import journal
from sqlgen.output.build import Build
from sqlgen.output.compare import Compared, State, compare
from sqlgen.output.lock import locked
from sqlgen.output.manifest import Manifest, read_all
from sqlgen.output.report import Report, report
from sqlgen.place import place

Compile = Callable[[tuple[Manifest, ...]], tuple[Build, ...]]
"""The compiler, as this file needs it: the builds, numbered by the manifests on disk."""

Built = tuple[dict[str, Manifest], tuple[Build, ...]]
"""The manifests on disk, by dialect, and what the compiler has made of them."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What `check` found, and what was compiled for it. An interrupted write is shown as what finishing it changes."""

    files: tuple[Compared, ...]
    interrupted: bool = False
    builds: tuple[Build, ...] = ()

    @property
    def fresh(self) -> bool:
        return not self.interrupted and not any(file.differs for file in self.files)


def update(output: Path, compiled: Compile, *, force: bool = False) -> tuple[Report, ...]:
    """Bring the folder to what the compiler makes of its manifests, under one lock; only what differs is written.

    A write that was cut off is finished first, so that the manifests are whole when the compiler reads them. Folders of
    dialects that were not compiled stay as they are. What cannot be compiled makes no folder: where there is none yet,
    the compiler is asked first, and once more only if another run was quicker.

    Errors: OutputBusy, OutputEdited (never with `force`), OutputUnwritable, JournalBroken, RenumberedInPart, those of
    the manifests, and the compiler's own.
    """
    (reports,) = update_all([(output, compiled)], force=force)
    return reports


def update_all(jobs: Sequence[tuple[Path, Compile]], *, force: bool = False) -> tuple[tuple[Report, ...], ...]:
    """The same for several folders: nothing is written to any before all are compiled and compared."""
    early = [None if output.exists() else _builds(output, compiled) for output, compiled in jobs]
    with ExitStack() as held:
        prepared = [
            _prepare(output, compiled, known, held, force=force)
            for (output, compiled), known in zip(jobs, early, strict=True)
        ]
        return tuple(commit() for commit in prepared)


def _prepare(
    output: Path, compiled: Compile, early: Built | None, held: ExitStack, *, force: bool
) -> Callable[[], tuple[Report, ...]]:
    """The folder locked, and the call that writes to it."""
    with named(output, OutputUnwritable):
        _make_folder(output)
        held.enter_context(locked(output))
        journal.finish(output)
    manifests, builds = early if early and not _any(output) else _builds(output, compiled)
    with named(output, OutputUnwritable):
        files = compare(output, builds, manifests)
        _refuse_edited(output, () if force else files)

    def commit() -> tuple[Report, ...]:
        with named(output, OutputUnwritable):
            journal.commit(output, (file for file in files if file.differs))
        return tuple(report(build, manifests.get(build.dialect), files) for build in builds)

    return commit


def write(output: Path, builds: tuple[Build, ...], *, force: bool = False) -> tuple[Report, ...]:
    """Bring the folder to builds that were numbered already."""
    return update(output, lambda _: builds, force=force)


def check(output: Path, compiled: Compile) -> Verdict:
    """How the folder differs from what the compiler makes. Nothing is changed, not even after an interrupted write.

    Errors: OutputBusy while another compiler writes, OutputUnreadable, JournalBroken, those of the manifests, and the
    compiler's own.
    """
    with named(output, OutputUnreadable):
        if journal.is_interrupted(output):
            with locked(output):
                return Verdict(journal.unfinished(output), interrupted=True)
    manifests, builds = _builds(output, compiled)
    with named(output, OutputUnreadable):
        files = compare(output, builds, manifests)
        if journal.is_interrupted(output) or read_all(output) != manifests:
            raise OutputBusy().at(place(output))
    return Verdict(files, builds=builds)


def _builds(output: Path, compiled: Compile) -> Built:
    with named(output, OutputUnreadable):
        manifests = read_all(output)
    builds = compiled(tuple(manifests.values()))
    _refuse_part(output, builds, manifests)
    return manifests, builds


def _refuse_part(output: Path, builds: tuple[Build, ...], manifests: Mapping[str, Manifest]) -> None:
    """The manifests are one lock: a folder that stays as it is must not keep a number that the builds have changed."""
    numbers = {number for build in builds for number in build.numbers}
    compiled = {build.dialect for build in builds}
    for dialect in sorted(manifests.keys() - compiled):
        if not numbers.issuperset(manifests[dialect].numbers):
            raise RenumberedInPart(dialect=dialect).at(place(output))


def _any(output: Path) -> bool:
    """Whether the folder holds anything."""
    return next(output.iterdir(), None) is not None


def _make_folder(output: Path) -> None:
    try:
        output.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise OutputUnwritable(reason="it is a file, not a folder").at(place(output)) from None


def _refuse_edited(output: Path, files: Iterable[Compared]) -> None:
    edited = [file.path for file in files if file.state is State.EDITED]
    if edited:
        raise OutputEdited(files=", ".join(edited)).at(place(output))


@contextmanager
def named(output: Path, mistake: type[OutputUnwritable] | type[OutputUnreadable]) -> Iterator[None]:
    """What the system refuses, as a sentence with the path that it was about."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise mistake(reason=reason).at(place(Path(error.filename or output))) from error
