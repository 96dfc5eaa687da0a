"""Kills a write as it begins each of its system calls: `python -m tests.output.killed [EVERY FIRST]`.

The last scene finishes what was cut off.
"""

import shutil
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

from sqlgen.output import write
from sqlgen.output.journal import is_interrupted
from tests.output.builds import tree
from tests.output.scenes import SCENES, Scene
from tests.output.traced import survives
from tests.output.trials import Trial, tell
from tests.output.whole import wrongs


def trials(folder: Path, every: int, first: int) -> Iterator[Trial]:
    calls = range(1 + first, 10**6, every)
    for scene in SCENES:
        yield from _killed(scene, folder / scene.name, calls)
    yield from _killed(SCENES[1], folder / "finishing", calls, begun=True)


def _killed(scene: Scene, folder: Path, calls: Iterable[int], *, begun: bool = False) -> Iterator[Trial]:
    """The write dies at each call, until it comes through."""
    whole = scene.whole(folder / "whole")
    scene.set(folder / "set")
    if begun:
        _cut_off(scene, folder / "set")
    for call in calls:
        work = folder / str(call)
        if (folder / "set").exists():
            shutil.copytree(folder / "set", work)
        if survives(partial(write, work, scene.new), call):
            return
        yield Trial.of(f"{folder.name}, call {call}", wrongs(work, whole, scene.following(call)))
        shutil.rmtree(work, ignore_errors=True)


def _cut_off(scene: Scene, folder: Path) -> None:
    """Leave a write that had promised its work and done a part of it."""
    before = tree(folder)
    for call in count(1):
        assert not survives(partial(write, folder, scene.new), call)
        if is_interrupted(folder) and tree(folder) != before:
            return
        shutil.rmtree(folder)
        scene.set(folder)


if __name__ == "__main__":
    tell(trials)
