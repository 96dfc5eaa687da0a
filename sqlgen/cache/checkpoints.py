"""Where a compile can begin: schemas that were left near the end of a history, so that not all of it is recorded again.

A checkpoint is of the first so many revisions. It holds where these are what they were, in the same order, with the
same numbers and version rows, while all else that a compile depends on is unchanged; their files are those on disk.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from sqlgen.cache.headers import Headers
from sqlgen.cache.pickled import dumped, loaded
from sqlgen.earlier import Begun, Moves
from sqlgen.errors import Diagnostic
from sqlgen.history import Revision
from sqlgen.output import entries, manifest_hashes

if TYPE_CHECKING:
    from sqlgen.schema import Schema

Told: TypeAlias = tuple[int, tuple[tuple[Diagnostic, ...], ...]]
"""What was told of a revision on each dialect, and which one it is."""


FEW = 8
"""So many revisions are recorded again sooner than all schemas are written again."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is written: the checkpoints by their count, each with what its revisions were and each dialect's schema.

    All are written together, for they have most of their tables in common.
    """

    told: tuple[Told, ...]
    points: dict[int, tuple[str, tuple["Schema", ...]]]


@dataclass
class Checkpoints:
    """Those of an earlier compile, and those that this one passes. They serve one compile.

    `manifests` are the sha256 of the manifests that the earlier one has left: they list the files.
    """

    output: Path
    headers: Headers
    manifests: Mapping[str, str] = field(default_factory=dict)
    earlier: Kept = field(default_factory=lambda: Kept((), {}))
    data: bytes = b""
    """What these were loaded from."""
    count: int = 0
    """How many revisions are done."""
    _begun: int = 0
    _chain: list[str] = field(default_factory=list)
    _told: list[Told] = field(default_factory=list)
    _points: dict[int, tuple[str, tuple["Schema", ...]]] = field(default_factory=dict)

    @classmethod
    def loaded(cls, output: Path, headers: Headers, manifests: Mapping[str, str], data: bytes | None) -> Self:
        """Those that were dumped so; none of other bytes."""
        found = loaded(data) if data else None
        return cls(output, headers, manifests, found, data or b"") if isinstance(found, Kept) else cls(output, headers)

    def dumped(self) -> bytes:
        """What is to be remembered, once all revisions are passed: where that were few, what was before."""
        if self._begun and self.count - self._begun <= FEW:
            return self.data
        before = {count: point for count, point in self.earlier.points.items() if count <= self._begun}
        points = before | self._points
        chosen = {_nearest(points, len(self._chain) - back) for back in _distances(len(self._chain))}
        return dumped(Kept(tuple(self._told), {count: points[count] for count in chosen if count})) or b""

    def read(self, path: Path, folder: Path) -> Revision:
        return self.headers.read(path, folder)

    def begun(self, dialects: Sequence[str], moves: Moves) -> tuple[int, tuple[Begun, ...]]:
        self._chain = [*_chain(moves)]
        self.count, found = self._latest(dialects)
        self._begun = self.count
        self._told = [each for each in self.earlier.told if each[0] <= self.count]
        return self.count, found

    def _latest(self, dialects: Sequence[str]) -> tuple[int, tuple[Begun, ...]]:
        there = manifest_hashes(self.output)
        for count, (said, schemas) in sorted(self.earlier.points.items(), reverse=True):
            if count <= len(self._chain) and self._chain[count - 1] == said:
                found = [*self._begin(dialects, there, count, schemas)]
                if len(found) == len(dialects):
                    return count, tuple(found)
        return 0, tuple(Begun() for _ in dialects)

    def _begin(
        self, dialects: Sequence[str], there: Mapping[str, str], count: int, schemas: Sequence["Schema"]
    ) -> Iterator[Begun]:
        """Of each dialect whose files are those that were left."""
        for place, dialect in enumerate(dialects):
            left = there.get(dialect) == self.manifests.get(dialect, "")
            done = entries(self.output / dialect, count) if left else None
            if done is not None:
                told = [warning for at, each in self.earlier.told if at <= count for warning in each[place]]
                yield Begun(done, tuple(told), schemas[place])

    def passed(self, told: Sequence[Sequence[Diagnostic]], schemas: Sequence["Schema"]) -> None:
        self.count += 1
        if any(told):
            self._told.append((self.count, tuple(map(tuple, told))))
        if _is_wanted(self.count, len(self._chain)):
            self._points[self.count] = (self._chain[self.count - 1], tuple(schemas))


def _chain(moves: Moves) -> Iterator[str]:
    """For each revision, what it and all before it are."""
    said = ""
    for place, move in moves:
        said = sha256(f"{said}\n{place}\n{move!r}".encode("utf-8", "surrogatepass")).hexdigest()
        yield said


def _distances(total: int) -> Iterator[int]:
    """From the end of the history: 0, 1, 2, 4, 8 ..."""
    yield 0
    back = 1
    while back < total:
        yield back
        back *= 2


def _is_wanted(count: int, total: int) -> bool:
    back = total - count
    return back & (back - 1) == 0


def _nearest(counts: Any, least: int) -> int:
    """The last of them that is not behind this one; 0 if there is none."""
    return max((count for count in counts if count <= least), default=0)
