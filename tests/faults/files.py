"""The histories that the trials run, compiled: the project's example, the contract's, one of parts, a generated one."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Literal

from benchmarks import story
from sqlgen.compiler import compile_project
from sqlgen.dialects import NAMES
from sqlgen.output.build import Build
from sqlgen.project import Project, load
from sqlgen.scripts import Direction
from sqlgen.scripts.form import Client

ROOT = Path(__file__).parents[2]

REVISIONS, BRANCHES = 200, 20
"""Of the generated history."""

Which = Literal["example", "contract", "parts", "generated"]

WHICH: tuple[Which, ...] = ("example", "contract", "parts", "generated")

_SETTINGS = {
    "example": "pyproject.toml",
    "contract": "tests/format/alembic.ini",
    "parts": "tests/faults/parts/alembic.ini",
}


@dataclass(frozen=True, slots=True)
class File:
    """A compiled file: its revision, its text, and the version rows before and after it."""

    number: int
    revision: str
    direction: Direction
    text: str
    start: tuple[str, ...]
    end: tuple[str, ...]
    transactional: bool

    @property
    def name(self) -> str:
        """`0003 upgrade`, which is its name in a history."""
        return f"{self.number:04} {self.direction}"


@dataclass(frozen=True)
class Files:
    """A history in one dialect: the files up, in their order, and those down, in theirs. `every` is the way there and
    back.
    """

    name: Which
    ups: tuple[File, ...]
    downs: tuple[File, ...]

    @property
    def every(self) -> tuple[File, ...]:
        return self.ups + self.downs

    def stretches(self, length: int) -> Iterator[range]:
        """The way there and back, its files counted from 0, in pieces of at most so many."""
        for begin in range(0, len(self.every), length):
            yield range(begin, min(begin + length, len(self.every)))


@cache
def compiled(which: Which, dialect: str, client: Client = "native") -> Files:
    """A history as files."""
    with tempfile.TemporaryDirectory() as folder:
        project = replace(_project(which, Path(folder)), client=client)
        (build,) = compile_project(project, (dialect,))
    return Files(which, tuple(_ups(build)), tuple(_downs(build)))


def _project(which: Which, folder: Path) -> Project:
    if which == "generated":
        story.write(folder, REVISIONS, BRANCHES, dialects=NAMES)
        return load((folder / "pyproject.toml",))
    return load((ROOT / _SETTINGS[which],))


def _ups(build: Build) -> Iterator[File]:
    for entry in build.entries:
        up = entry.upgrade
        yield File(entry.number, entry.revision, "upgrade", up.text, entry.start, entry.end, up.transactional)


def _downs(build: Build) -> Iterator[File]:
    for entry in reversed(build.entries):
        if down := entry.downgrade:
            yield File(entry.number, entry.revision, "downgrade", down.text, entry.end, entry.start, down.transactional)
