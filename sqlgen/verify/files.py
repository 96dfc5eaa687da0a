"""The compiled files as they stand, each with the revision that it belongs to."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlgen.errors.verify import FilesCutOff, FilesMissing, FilesStrange
from sqlgen.output import Build, Compared, Entry, Manifest, State, Verdict, check
from sqlgen.place import place, shown

_MANY = 3
"""Files that are named before it is said how many more there are."""


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A file's text, and its path as it is shown."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Filed:
    """A revision and its files. `downgrade` is None where there is no way back."""

    entry: Entry
    upgrade: OnDisk
    downgrade: OnDisk | None


@dataclass(frozen=True, slots=True)
class Folder:
    """A dialect's folder. `stale` are the files that a compile would write anew: they are run as they stand.

    `older` are the revisions before the setting `since`, which have no files.
    """

    dialect: str
    older: tuple[str, ...]
    revisions: tuple[Filed, ...]
    stale: tuple[str, ...]


def read_folders(output: Path, compiled: Callable[[tuple[Manifest, ...]], tuple[Build, ...]]) -> tuple[Folder, ...]:
    """The folders of what the compiler makes. Files that are missing, or of no revision, are refused: VerifyError."""
    folder = shown(output)
    verdict = check(output, compiled)
    if verdict.interrupted:
        raise FilesCutOff().at(place(output))
    return tuple(_folder(folder, build, verdict) for build in verdict.builds)


def _folder(folder: str, build: Build, verdict: Verdict) -> Folder:
    own = {file.path: file for file in verdict.files if file.path.startswith(f"{build.dialect}/")}
    if build.entries and all(file.state is State.MISSING for file in own.values()):
        raise FilesMissing(build.dialect)
    if strange := [*_strange(own.values(), folder)]:
        more = f" and {len(strange) - _MANY} more" if len(strange) > _MANY else ""
        raise FilesStrange(", ".join(strange[:_MANY]) + more)
    on_disk = {path: OnDisk(f"{folder}/{path}", _text(file)) for path, file in own.items()}
    revisions = tuple(_filed(build.dialect, entry, on_disk) for entry in build.entries)
    stale = tuple(f"{folder}/{path}" for path, file in own.items() if file.state in (State.STALE, State.EDITED))
    older = tuple(revision for revision, _ in build.older)
    return Folder(build.dialect, older, revisions, stale)


def _text(file: Compared) -> str:
    return file.on_disk.read().decode("utf-8", "replace") if file.on_disk else ""


def _strange(files: Iterable[Compared], folder: str) -> Iterator[str]:
    for file in files:
        if file.state in (State.MISSING, State.OBSOLETE):
            yield f"{file.state} {folder}/{file.path}"


def _filed(dialect: str, entry: Entry, on_disk: dict[str, OnDisk]) -> Filed:
    back = entry.downgrade
    upgrade = on_disk[f"{dialect}/{entry.upgrade.name}"]
    return Filed(entry, upgrade, on_disk[f"{dialect}/{back.name}"] if back else None)
