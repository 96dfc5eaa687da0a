"""Released is released: the generated files that a git ref holds, and that are other files now, or none."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlgen.errors import NothingReleased, Origin, OutputUnreadable
from sqlgen.output import text
from sqlgen.output.folder import named
from sqlgen.output.git import contents, files_at
from sqlgen.output.manifest import MANIFEST, Manifest, parse, read_all
from sqlgen.place import place, shown


@dataclass(frozen=True, slots=True)
class Broken:
    """A released file that is not as it was: it has changed, or it is gone. `path` is `dialect/name`."""

    path: str
    gone: bool


def broken(output: Path, ref: str, dialects: tuple[str, ...] = ()) -> tuple[Broken, ...]:
    """The files below `output` that the ref's manifests list and that differ from the ref's, in these dialects or all.

    A manifest itself may grow. A file that is gone since the setting `since` leaves its revision out is no difference.
    Errors: GitMissing, GitRefused, RefUnknown, NothingReleased, ManifestUnreadable, ManifestNewer, OutputUnreadable.
    """
    with named(output, OutputUnreadable):
        held = files_at(ref, output)
        before, now = _manifests(output, ref, held), read_all(output)
        if not before:
            raise NothingReleased(ref).at(place(output))
        chosen = [dialect for dialect in before if not dialects or dialect in dialects]
        paths = [path for dialect in chosen for path in _listed(before[dialect], now.get(dialect)) if path in held]
        released = contents(output, [held[path] for path in paths])
        return tuple(_differing(output, {path: released[held[path]] for path in paths}))


def _manifests(output: Path, ref: str, held: Mapping[str, str]) -> dict[str, Manifest]:
    """Those that the ref has, by dialect."""
    paths = sorted(path for path in held if path.count("/") == 1 and path.endswith(f"/{MANIFEST}"))
    found = contents(output, [held[path] for path in paths])
    manifests = (parse(found[held[path]], Origin(f"{ref}:{shown(output / path)}")) for path in paths)
    return {path.partition("/")[0]: manifest for path, manifest in zip(paths, manifests, strict=True)}


def _listed(before: Manifest, now: Manifest | None) -> Iterator[str]:
    left_out = now.older if now else {}
    for listed in before.revisions:
        if left_out.get(listed.revision) != listed.number:
            yield from (f"{before.dialect}/{file.name}" for file in listed.files)


def _differing(output: Path, released: Mapping[str, bytes]) -> Iterator[Broken]:
    for path, content in released.items():
        on_disk = text.read(output / path)
        if on_disk is None or text.digest(on_disk) != text.digest(content):
            yield Broken(path, gone=on_disk is None)
