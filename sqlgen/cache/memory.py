"""What the last compile of a kind has left to remember, and a compile that asks it first."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sqlgen.cache.checkpoints import Checkpoints
from sqlgen.cache.headers import Headers
from sqlgen.cache.inputs import CannotBeFollowed, Hashes, Inputs, digest, followed, hash_of
from sqlgen.cache.memo import Memo
from sqlgen.cache.opened import Opened, listening
from sqlgen.cache.store import Store
from sqlgen.cache.target import PACKAGE, environment, fingerprint, name_of
from sqlgen.earlier import Earlier
from sqlgen.history.files import revision_paths
from sqlgen.output import Build, Manifest, Report, Spool, manifest_hashes, told, untouched, update_all
from sqlgen.project import Project

CHECKPOINTS, HEADERS = "checkpoints", "headers"

CompileOn = Callable[[tuple[Manifest, ...], Earlier, Spool], tuple[Build, ...]]
"""The compiler, as this file needs it: from manifests, from what an earlier compile has left, and where texts go."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a compile did; `told` are the warnings of one that was remembered, which nobody has heard yet."""

    reports: tuple[Report, ...]
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Before:
    """What holds when a compile begins. `clock` is the file system's time; None where nothing can be kept there."""

    scripts: tuple[str, ...]
    environment: str
    clock: int | None


@dataclass(frozen=True)
class Memory:
    """Of compiles of this project for these dialects to this folder."""

    project: Project
    dialects: tuple[str, ...]
    output: Path

    def watch(self, compiled: CompileOn) -> "Watched":
        return Watched(compiled, self.output, self._checkpoints, self._before())

    def unchanged(self) -> Done | None:
        memo = self._memo
        if memo is None or memo.scripts != self._scripts() or not _as_it_was(memo.files):
            return None
        reports = untouched(self.output, self.dialects, memo.manifests)
        return Done(reports, memo.told) if reports else None

    def _before(self) -> Before:
        return Before(self._scripts(), environment(), self._store.clock())

    def kept(self, watched: "Watched", reports: tuple[Report, ...]) -> Done:
        """What was done, remembered if it can be."""
        self._keep(watched.before, watched, reports)
        return Done(reports)

    def _keep(self, before: Before, watched: "Watched", reports: Iterable[Report]) -> None:
        try:
            inputs = self._inputs(before, watched.opened)
        except CannotBeFollowed:
            self._store.forget()
            return
        manifests = {report.dialect: report.manifest for report in reports}
        checkpoints = watched.checkpoints.dumped()
        memo = Memo(
            fingerprint=self._fingerprint,
            scripts=before.scripts,
            files=inputs.files,
            imports=tuple(sorted(inputs.imports)),
            environment=before.environment if inputs.environment else None,
            shared=inputs.shared,
            manifests=watched.manifests | manifests,
            told=told(watched.builds),
            checkpoints=digest(checkpoints),
        )
        self._store.write_file(CHECKPOINTS, checkpoints)
        self._store.write_file(HEADERS, watched.checkpoints.headers.dumped(self._fingerprint))
        self._store.write(memo.to_json())

    def _inputs(self, before: Before, opened: Opened) -> Inputs:
        """Errors: CannotBeFollowed, also where a file may have changed since the compile began."""
        if self._scripts() != before.scripts or before.clock is None:
            raise CannotBeFollowed("the files have changed meanwhile")
        own = (self.output, self._store.folder, PACKAGE)
        read, written = (_outside(own, paths) for paths in (opened.read, opened.written))
        if written:
            raise CannotBeFollowed(f"{written[0]} was written")
        inputs = followed(
            self.project, map(Path, before.scripts), read, self._memo.inputs() if self._memo else Inputs()
        )
        inputs.files = self._beside_scripts() | inputs.files
        for path, known in inputs.files.items():
            if known is not None and not _is_older(path, before.clock):
                raise CannotBeFollowed(f"{path} has changed meanwhile")
        return inputs

    def _checkpoints(self) -> Checkpoints:
        """Those of the last compile; none where anything but revisions has changed, or these know of each other."""
        memo = self._memo
        headers = Headers.loaded(self._store.read_file(HEADERS), self._fingerprint)
        if memo is None or memo.shared or self.project.since or not _as_it_was(self._beside_scripts()):
            return Checkpoints(self.output, headers)
        data = self._store.read_file(CHECKPOINTS)
        own = data is not None and digest(data) == memo.checkpoints
        return Checkpoints.loaded(self.output, headers, memo.manifests, data if own else None)

    def _beside_scripts(self) -> Hashes:
        """What the last compile depended on beside revisions; some of these are not run again, and may need it."""
        memo = self._memo
        scripts = set(memo.scripts) if memo else ()
        return {path: known for path, known in memo.files.items() if path not in scripts} if memo else {}

    def _scripts(self) -> tuple[str, ...]:
        return tuple(revision_paths(self.project))

    @cached_property
    def _memo(self) -> Memo | None:
        """Of a compile by the same programs, with the same settings and in the same environment, if that counts."""
        memo = Memo.from_json(self._store.read())
        if memo is None or memo.fingerprint != self._fingerprint:
            return None
        return memo if memo.environment in (None, environment()) else None

    @cached_property
    def _fingerprint(self) -> str:
        return fingerprint(self.project, self.dialects, self.output)

    @cached_property
    def _store(self) -> Store:
        return Store.beside(self.project.folder, name_of(self.output, self.dialects))


class Watched:
    """The compiler, while it is noted which files it opens. It may be asked twice, and the last time counts."""

    def __init__(
        self, compiled: CompileOn, output: Path, checkpoints: Callable[[], Checkpoints], before: Before
    ) -> None:
        self._compiled, self._output, self._checkpoints = compiled, output, checkpoints
        self.before = before
        self.builds: tuple[Build, ...] = ()
        self.manifests: dict[str, str] = {}
        self.opened = Opened()

    def __call__(self, manifests: tuple[Manifest, ...]) -> tuple[Build, ...]:
        self.manifests = manifest_hashes(self._output)
        self.checkpoints, spool = self._checkpoints(), Spool()
        with listening() as self.opened:
            self.builds = self._compiled(manifests, self.checkpoints, spool)
        return self.builds


def compile_all(compiles: Sequence[tuple[Memory, CompileOn]], *, force: bool = False) -> tuple[Done, ...]:
    """As `sqlgen.output.update_all`, which is only asked for those in which anything has changed."""
    watched = [(memory, memory.unchanged() or memory.watch(compiled)) for memory, compiled in compiles]
    anew = [(memory.output, each) for memory, each in watched if isinstance(each, Watched)]
    written = iter(update_all(anew, force=force))
    return tuple(memory.kept(each, next(written)) if isinstance(each, Watched) else each for memory, each in watched)


def _as_it_was(files: Hashes) -> bool:
    return all(hash_of(path) == known for path, known in files.items())


def _outside(folders: Iterable[Path], paths: Iterable[str]) -> list[str]:
    starts = tuple(f"{folder.absolute()}{os.sep}" for folder in folders)
    return [path for path in paths if not path.startswith(starts)]


def _is_older(path: str, clock: int) -> bool:
    """Whether it was last changed before then: its text, its name or anything of it."""
    found = os.stat(path)  # noqa: PTH116 - of thousands
    return max(found.st_mtime_ns, found.st_ctime_ns) < clock
