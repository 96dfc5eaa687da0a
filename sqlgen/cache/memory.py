"""What the last compile of a kind has left to remember, and a compile that asks it first."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sqlgen.cache.inputs import CannotBeFollowed, Inputs, followed, hash_of
from sqlgen.cache.memo import Memo
from sqlgen.cache.opened import Opened, listening
from sqlgen.cache.store import Store
from sqlgen.cache.target import PACKAGE, environment, fingerprint, name_of
from sqlgen.history.files import revision_files
from sqlgen.output import Build, Compile, Manifest, Report, manifest_hashes, told, untouched, update
from sqlgen.project import Project


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

    def compile(self, compiled: Compile, *, force: bool = False) -> Done:
        """As `sqlgen.output.update`, which is only asked where anything has changed."""
        if done := self._unchanged():
            return done
        before = self._before()
        watched = _Watched(compiled, self.output)
        reports = update(self.output, watched, force=force)
        self._keep(before, watched, reports)
        return Done(reports)

    def _unchanged(self) -> Done | None:
        memo = self._memo
        if memo is None or memo.fingerprint != self._fingerprint or memo.scripts != self._scripts():
            return None
        if memo.environment not in (None, environment()):
            return None
        if any(hash_of(path) != known for path, known in memo.files.items()):
            return None
        reports = untouched(self.output, self.dialects, memo.manifests)
        return Done(reports, memo.told) if reports else None

    def _before(self) -> Before:
        return Before(self._scripts(), environment(), self._store.clock())

    def _keep(self, before: Before, watched: "_Watched", reports: Iterable[Report]) -> None:
        try:
            inputs = self._inputs(before, watched.opened)
        except CannotBeFollowed:
            self._store.forget()
            return
        memo = Memo(
            fingerprint=self._fingerprint,
            scripts=before.scripts,
            files=inputs.files,
            imports=tuple(sorted(inputs.imports)),
            environment=before.environment if inputs.environment else None,
            shared=inputs.shared,
            manifests=watched.manifests | {report.dialect: report.manifest for report in reports},
            told=told(watched.builds),
        )
        self._store.write(memo.to_json())

    def _inputs(self, before: Before, opened: Opened) -> Inputs:
        """Errors: CannotBeFollowed, also where a file may have changed since the compile began."""
        if self._scripts() != before.scripts or before.clock is None:
            raise CannotBeFollowed("the files have changed meanwhile")
        own = (self.output, self._store.folder, PACKAGE)
        read, written = (_outside(own, paths) for paths in (opened.read, opened.written))
        if written:
            raise CannotBeFollowed(f"{written[0]} was written")
        inputs = followed(self.project, map(Path, before.scripts), read, self._known)
        for path, known in inputs.files.items():
            if known is not None and not _is_older(Path(path), before.clock):
                raise CannotBeFollowed(f"{path} has changed meanwhile")
        return inputs

    @property
    def _known(self) -> Inputs:
        """What was followed before, by the same programs and with the same settings."""
        memo = self._memo
        return memo.inputs() if memo and memo.fingerprint == self._fingerprint else Inputs()

    def _scripts(self) -> tuple[str, ...]:
        return tuple(map(str, revision_files(self.project)))

    @cached_property
    def _memo(self) -> Memo | None:
        return Memo.from_json(self._store.read())

    @cached_property
    def _fingerprint(self) -> str:
        return fingerprint(self.project, self.dialects, self.output)

    @cached_property
    def _store(self) -> Store:
        return Store.beside(self.project.folder, name_of(self.output, self.dialects))


class _Watched:
    """The compiler, while it is noted which files it opens. It may be asked twice, and the last time counts."""

    def __init__(self, compiled: Compile, output: Path) -> None:
        self._compiled, self._output = compiled, output
        self.builds: tuple[Build, ...] = ()
        self.manifests: dict[str, str] = {}
        self.opened = Opened()

    def __call__(self, manifests: tuple[Manifest, ...]) -> tuple[Build, ...]:
        self.manifests = manifest_hashes(self._output)
        with listening() as self.opened:
            self.builds = self._compiled(manifests)
        return self.builds


def _outside(folders: Iterable[Path], paths: Iterable[str]) -> list[str]:
    starts = tuple(f"{folder.absolute()}/" for folder in folders)
    return [path for path in paths if not path.startswith(starts)]


def _is_older(path: Path, clock: int) -> bool:
    """Whether it was last changed before then: its text, its name or anything of it."""
    found = path.stat()
    return max(found.st_mtime_ns, found.st_ctime_ns) < clock
