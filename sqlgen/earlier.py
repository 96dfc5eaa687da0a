"""What an earlier compile has left of the same revisions, as the compiler asks for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from sqlgen.errors import Diagnostic
from sqlgen.history.read import read

if TYPE_CHECKING:
    from sqlgen.history import Move, Revision
    from sqlgen.output.build import Entry
    from sqlgen.schema import Schema

Moves: TypeAlias = Sequence[tuple[int, "Move"]]
"""The revisions of a compile in the order of their numbers, each with its number."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The first revisions on one dialect, done: their entries, what was told of them, the schema they left."""

    entries: tuple["Entry", ...] = ()
    warnings: tuple[Diagnostic, ...] = ()
    schema: "Schema | None" = None


class Earlier(Protocol):
    def read(self, path: Path, folder: Path) -> "Revision":
        """What the revision file says of itself: `sqlgen.history.read`."""
        ...

    def begun(self, dialects: Sequence[str], moves: Moves) -> tuple[int, tuple[Begun, ...]]:
        """How many of these revisions were done before, in just this way, and what that has left of each dialect."""
        ...

    def passed(self, told: Sequence[Sequence[Diagnostic]], schemas: Sequence["Schema"]) -> None:
        """The next revision is done: what was told of it on each dialect, and the schema it left there."""
        ...


class _Never:
    """An earlier compile that has left nothing."""

    def read(self, path: Path, folder: Path) -> "Revision":
        return read(path, folder)

    def begun(self, dialects: Sequence[str], moves: Moves) -> tuple[int, tuple[Begun, ...]]:
        return 0, tuple(Begun() for _ in dialects)

    def passed(self, told: Sequence[Sequence[Diagnostic]], schemas: Sequence["Schema"]) -> None:
        pass


NEVER = _Never()
