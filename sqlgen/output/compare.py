"""What a build would change on disk, file by file. Nothing is written here."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from sqlgen.output import text
from sqlgen.output.build import Build
from sqlgen.output.content import Content, Held, OnDisk
from sqlgen.output.manifest import MANIFEST, Manifest, render


class State(StrEnum):
    """How a file on disk stands to the file that the build wants; the values name it to people and programs."""

    UNCHANGED = "unchanged"
    STALE = "stale"
    MISSING = "missing"
    OBSOLETE = "obsolete"
    EDITED = "edited"
    UNLISTED = "unlisted"


@dataclass(frozen=True, slots=True)
class Compared:
    """A file of a dialect's folder, on disk and as wanted; None where there is none. `path` is `dialect/name`.

    Where the build knew that the file is on disk already, nobody has asked for either.
    """

    path: str
    state: State
    on_disk: Content | None
    wanted: Content | None

    @property
    def differs(self) -> bool:
        """Whether a compile would touch the file."""
        return self.state not in {State.UNCHANGED, State.UNLISTED}


def compare(output: Path, builds: Iterable[Build], manifests: Mapping[str, Manifest]) -> tuple[Compared, ...]:
    """Every file that the builds make, every file that the manifests list, and what else there is that looks like one.

    Of the rest that only look generated, a revision's file under an earlier number is OBSOLETE: of two branches of the
    code that took one number, one side's manifest was kept. Others (UNLISTED) belong to nobody here: they are named and
    left alone.
    """
    return tuple(file for build in builds for file in _folder(output, build, manifests.get(build.dialect)))


def _folder(output: Path, build: Build, manifest: Manifest | None) -> Iterator[Compared]:
    wanted = {file.name: file.content for entry in build.entries for file in entry.files}
    listed = manifest.hashes if manifest else {}
    unnumbered = {_unnumbered(name) for name in wanted}
    for name in sorted(wanted.keys() | listed.keys() | generated_names(output / build.dialect)):
        path = f"{build.dialect}/{name}"
        if name in wanted and wanted[name] is None:
            yield Compared(path, State.UNCHANGED, None, None)
            continue
        file = _file(output, path, wanted.get(name), listed.get(name))
        if file.state is State.UNLISTED and _unnumbered(name) in unnumbered and _is_ours(file.on_disk):
            file = replace(file, state=State.OBSOLETE)
        if file.on_disk is not None or file.wanted is not None:
            yield file
    yield _manifest(output, f"{build.dialect}/{MANIFEST}", Held.of(text.encoded(render(build))))


def generated_names(folder: Path) -> set[str]:
    """What is in the folder and looks like a file of a revision."""
    names = os.listdir(folder) if folder.is_dir() else ()  # noqa: PTH208 - thousands, of which the names are enough
    return {name for name in names if "0" <= name[0] <= "9" and name.endswith((".upgrade.sql", ".downgrade.sql"))}


def _unnumbered(name: str) -> str:
    """Revision, slug and direction, by which two files are of one revision, whatever their numbers."""
    return name.partition("_")[2]


def _is_ours(content: Content | None) -> bool:
    """Whether the header says that sqlgen wrote the file."""
    from sqlgen.scripts.header import AUTHOR  # it comes with sqlalchemy, which is seldom needed here

    header = content.read().partition(b"\n\n")[0] if content else b""
    return f"-- {AUTHOR}".encode() in header.split(b"\n")


def _state(on_disk: Content | None, wanted: Content | None, recorded: str | None) -> State:
    if on_disk is None:
        return State.MISSING
    if wanted and on_disk.sha256 == wanted.sha256:
        return State.UNCHANGED
    if wanted is None and recorded is None:
        return State.UNLISTED
    if on_disk.sha256 != recorded:
        return State.EDITED
    return State.OBSOLETE if wanted is None else State.STALE


def _file(output: Path, path: str, wanted: Content | None, recorded: str | None) -> Compared:
    on_disk = OnDisk.at(f"{output}/{path}")
    return Compared(path, _state(on_disk, wanted, recorded), on_disk, wanted)


def _manifest(output: Path, path: str, wanted: Content) -> Compared:
    """The manifest itself, which is nobody's to edit: whatever it holds, it is rewritten."""
    on_disk = OnDisk.at(f"{output}/{path}")
    return Compared(path, _state(on_disk, wanted, on_disk.sha256 if on_disk else None), on_disk, wanted)
