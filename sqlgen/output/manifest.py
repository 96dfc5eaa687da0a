"""A dialect's `manifest.json`: what its folder holds, and the lock that keeps the numbers."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from sqlgen.errors import ManifestConflicted, ManifestNewer, ManifestUnreadable, Origin
from sqlgen.output.build import Build, Entry, File, RowsRead
from sqlgen.output.indented import indented
from sqlgen.output.names import is_file_name
from sqlgen.place import place

FORMAT = 1
MANIFEST = "manifest.json"

_LINE = "\n    "
"""What begins the lines of an entry."""

_CONFLICT = re.compile(rb"^(<<<<<<<|>>>>>>>) ?", re.MULTILINE)
"""The lines that git puts around two sides which it could not merge."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A generated file as a manifest on disk lists it."""

    name: str
    sha256: str
    rows: tuple[RowsRead, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A revision as a manifest on disk lists it."""

    number: int
    revision: str
    upgrade: ListedFile
    downgrade: ListedFile | None

    @property
    def files(self) -> tuple[ListedFile, ...]:
        return (self.upgrade, self.downgrade) if self.downgrade else (self.upgrade,)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What sqlgen reads back from a manifest: numbers, names, hashes, and the rows that scripts read. The rest of it is
    for other readers.

    `older` are the numbers of revisions that have no file, as the setting `since` leaves them out.
    """

    dialect: str
    revisions: tuple[Listed, ...] = ()
    older: Mapping[str, int] = field(default_factory=dict)

    @property
    def hashes(self) -> dict[str, str]:
        """The sha256 of each file, by its name."""
        return {file.name: file.sha256 for listed in self.revisions for file in listed.files}

    @property
    def numbers(self) -> Iterator[tuple[int, str]]:
        """Every number that is taken, with its revision."""
        yield from ((number, revision) for revision, number in self.older.items())
        yield from ((listed.number, listed.revision) for listed in self.revisions)


def read_all(output: Path) -> dict[str, Manifest]:
    """The manifests of all dialects, by dialect. A copy of a folder, under another name, is not one of them."""
    found = {path.parent.name: read(path) for path in sorted(output.glob(f"*/{MANIFEST}"))}
    return {folder: manifest for folder, manifest in found.items() if manifest.dialect == folder}


def read(path: Path) -> Manifest:
    """The manifest in this file. Keys that are not known are ignored, so that a later minor release may add some."""
    return parse(path.read_bytes(), place(path))


def parse(content: bytes, origin: Origin) -> Manifest:
    """The manifest of this text, which stands there.

    Errors: ManifestConflicted, ManifestUnreadable, ManifestNewer.
    """
    if _CONFLICT.search(content):
        raise ManifestConflicted(path=origin.path).at(origin)
    try:
        return _manifest(json.loads(content))
    except ValueError as error:
        raise ManifestUnreadable(reason=str(error)).at(origin) from error
    except ManifestNewer as error:
        raise error.at(origin) from None


def render(build: Build) -> str:
    """The manifest's text: indented, so that git shows a new revision as new lines."""
    manifest: dict[str, Any] = {
        "format": FORMAT,
        "dialect": build.dialect,
        "version_table": build.version_table,
        "version_table_schema": build.version_table_schema,
        **({"older": dict(build.older)} if build.older else {}),
        "revisions": [],
    }
    entries = ",".join(entry.listed or f"{_LINE}{indented(dict(_pairs(entry)), _LINE)}" for entry in build.entries)
    return indented(manifest).removesuffix("[]\n}") + (f"[{entries}\n  ]" if entries else "[]") + "\n}\n"


def listed_texts(manifest: str) -> list[str]:
    """The text of each entry, as `render` has written it. No string of JSON holds a line end, so none is cut."""
    _, _, entries = manifest.partition(f'\n  "revisions": [{_LINE}{{')
    return [f"{_LINE}{{{each}" for each in entries.removesuffix("\n  ]\n}\n").split(f",{_LINE}{{")]


def _pairs(entry: Entry) -> Iterator[tuple[str, Any]]:
    yield "number", entry.number
    yield "revision", entry.revision
    yield "down_revision", entry.down_revision
    yield "depends_on", entry.depends_on
    yield "branch_labels", entry.branch_labels
    yield "message", entry.message
    yield "source", entry.source
    yield "source_sha256", entry.source_sha256
    yield "start", entry.start
    yield "end", entry.end
    yield "upgrade", _file_pairs(entry.upgrade)
    yield "downgrade", _file_pairs(entry.downgrade) if entry.downgrade else None
    if entry.downgrade is None:
        yield "irreversible", entry.irreversible


def _file_pairs(file: File) -> dict[str, Any]:
    return {
        "file": file.name,
        "sha256": file.sha256,
        "statements": file.statements,
        "transactional": file.transactional,
        **({"rows": [dict(_row_pairs(each)) for each in file.rows]} if file.rows else {}),
    }


def _row_pairs(read: RowsRead) -> Iterator[tuple[str, Any]]:
    yield "line", read.line
    yield "queries", read.queries
    if read.acknowledged_by is None:
        yield "told", read.told
    else:
        yield "acknowledged_by", read.acknowledged_by


def _manifest(data: Any) -> Manifest:
    """Errors: ValueError where it is not a manifest, ManifestNewer where it is one of a later format."""
    if (version := _field(data, "format", int)) > FORMAT:
        raise ManifestNewer(format=version)
    revisions = _field(data, "revisions", list)
    older = _field(data, "older", dict) if "older" in data else {}
    numbers = {revision: _field(older, revision, int) for revision in older}
    return Manifest(_field(data, "dialect", str), tuple(_listed(entry) for entry in revisions), numbers)


def _listed(entry: Any) -> Listed:
    number, revision = _field(entry, "number", int), _field(entry, "revision", str)
    upgrade = _listed_file(_field(entry, "upgrade", dict))
    downgrade = None if entry.get("downgrade") is None else _listed_file(_field(entry, "downgrade", dict))
    return Listed(number, revision, upgrade, downgrade)


def _listed_file(data: Any) -> ListedFile:
    name = _field(data, "file", str)
    if not is_file_name(name):
        raise ValueError(f"{name!r} is not the name of a file in its folder")
    rows = _field(data, "rows", list) if "rows" in data else []
    return ListedFile(name, _field(data, "sha256", str), tuple(map(_rows_read, rows)))


def _rows_read(data: Any) -> RowsRead:
    queries = tuple(map(str, _field(data, "queries", list)))
    return RowsRead(data.get("line"), queries, data.get("told"), data.get("acknowledged_by"))


def _field(data: Any, key: str, kind: type[T]) -> T:
    value = data.get(key) if isinstance(data, dict) else None
    if not isinstance(value, kind):
        raise ValueError(f"{key!r} is missing or not of type {kind.__name__}")
    return value
