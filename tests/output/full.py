"""Writes that find no more room in their middle: `python -m tests.output.full [EVERY FIRST]`.

Here by the system's limit on the size of a file, at which a write ends short; see `full_disk` for a disk.
"""

import resource
import shutil
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlgen.errors import OutputUnwritable
from sqlgen.output import write
from tests.output.scenes import SCENES, Scene
from tests.output.trials import Trial, tell
from tests.output.whole import wrongs


class Limit(ABC):
    """What there may be too little of."""

    @abstractmethod
    def held(self, folder: Path, room: int) -> AbstractContextManager[None]:
        """Only so much room is left meanwhile."""


class FileSize(Limit):
    """The length of each file, in steps of some bytes."""

    @contextmanager
    def held(self, folder: Path, room: int) -> Iterator[None]:
        resource.setrlimit(resource.RLIMIT_FSIZE, (32 * room, resource.RLIM_INFINITY))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def trials(folder: Path, every: int, first: int) -> Iterator[Trial]:
    return full(folder, [FileSize()], range(first, 10**6, every))


def full(folder: Path, limits: Iterable[Limit], rooms: Iterable[int]) -> Iterator[Trial]:
    """Each scene under each limit."""
    for limit in limits:
        for scene in SCENES:
            yield from _full(scene, limit, folder, rooms)


def _full(scene: Scene, limit: Limit, folder: Path, rooms: Iterable[int]) -> Iterator[Trial]:
    """The write finds a little more room each time, until it has enough."""
    whole = scene.whole(folder / "whole")
    for room in rooms:
        work = folder / "dialects"
        scene.set(work)
        with limit.held(folder, room):
            refused = _is_refused(scene, work)
        name = f"{scene.name}, {type(limit).__name__}, room for {room}"
        yield Trial.of(name, wrongs(work, whole if refused else whole[1:], scene.following(room)))
        shutil.rmtree(work)
        if not refused:
            break
    shutil.rmtree(folder / "whole")


def _is_refused(scene: Scene, folder: Path) -> bool:
    """Any other error is a mistake of ours."""
    try:
        write(folder, scene.new)
    except OutputUnwritable:
        return True
    return False


if __name__ == "__main__":
    tell(trials)
