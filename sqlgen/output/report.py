"""What a write did to a dialect's folder, for people and programs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlgen.output.build import Build
from sqlgen.output.compare import Compared, State
from sqlgen.output.manifest import MANIFEST, Manifest


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Each file of the folder is in one of the lists, as `dialect/name`; `renamed` pairs the old name with the new.

    `manifest` is the sha256 of the folder's manifest.
    """

    dialect: str
    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    unlisted: tuple[str, ...]
    manifest: str


def report(build: Build, manifest: Manifest | None, files: Iterable[Compared]) -> Report:
    """From the manifest as it was before the write, and the comparison that the write was made from."""
    own = [file for file in files if file.path.startswith(f"{build.dialect}/")]
    written = dict.fromkeys(file.path for file in own if file.differs and file.wanted is not None)
    removed = dict.fromkeys(file.path for file in own if file.differs and file.wanted is None)
    pairs = _same_file(build, manifest) if manifest else ()
    renamed = {old: new for old, new in pairs if old in removed and new in written}
    return Report(
        dialect=build.dialect,
        written=_without(written, renamed.values()),
        unchanged=tuple(file.path for file in own if file.state is State.UNCHANGED),
        removed=_without(removed, renamed),
        renamed=tuple(renamed.items()),
        unlisted=tuple(file.path for file in own if file.state is State.UNLISTED),
        manifest=next(file.wanted.sha256 for file in own if file.path.endswith(f"/{MANIFEST}") and file.wanted),
    )


def _without(paths: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    left_out = set(others)
    return tuple(path for path in paths if path not in left_out)


def _same_file(build: Build, manifest: Manifest) -> Iterator[tuple[str, str]]:
    """The path that the manifest lists and the path in the build, for each revision and direction in both."""
    listed = {each.revision: each for each in manifest.revisions}
    for entry in build.entries:
        if old := listed.get(entry.revision):
            for before, after in zip(old.files, entry.files, strict=False):
                yield f"{build.dialect}/{before.name}", f"{build.dialect}/{after.name}"
