"""Writes to which something is to happen in the middle: what stands before, and what is written."""

from dataclasses import dataclass
from pathlib import Path

from sqlgen.output import Build, write
from tests.output.builds import NEW, OLD, build, entry, tree
from tests.output.whole import Tree

Builds = tuple[Build, ...]

MANY = tuple(
    build(dialect, *(entry(number, name, text="SELECT 0;") for number, name in enumerate("abcdefgh", 1)))
    for dialect in ("mysql", "postgresql")
)
"""Many more files than were there, and none of them alike."""


@dataclass(frozen=True)
class Scene:
    """A write of `new` over `old`; where that is nothing, the folder is not there."""

    name: str
    old: Builds
    new: Builds

    def set(self, folder: Path) -> None:
        if self.old:
            write(folder, self.old)

    def whole(self, folder: Path) -> tuple[Tree, ...]:
        """The trees that may be found: that before the write, and the one after it."""
        self.set(folder)
        before = tree(folder)
        write(folder, self.new)
        return before, tree(folder)

    def following(self, trial: int) -> Builds:
        """What the next compile writes: the same, or what was there before."""
        return (self.new, self.old or self.new)[trial % 2]


SCENES = (
    Scene("into no folder", (), NEW),
    Scene("changes", OLD, NEW),
    Scene("changes back", NEW, OLD),
    Scene("into a folder with few", OLD, MANY),
)
