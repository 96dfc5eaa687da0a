"""Compilers at once, with different sources, and some of them killed: `python -m tests.output.racing [EVERY FIRST]`.

In each round several processes write to one folder at one instant, and another checks it meanwhile. A writer may be
refused, but only while another is at work; the folder is then that of one which was not.
"""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from sqlgen.errors import OutputBusy
from sqlgen.output import Build, check, write
from sqlgen.output.compare import State
from tests.output.builds import build, entry, tree
from tests.output.trials import Trial, tell
from tests.output.whole import Tree, wrongs

ROUNDS = 300
SOURCES = range(4)
DONE, BUSY, WRONG = 0, 3, 4


def source(number: int) -> tuple[Build, ...]:
    """One state of the revision scripts: other texts and names of files, and the same revisions."""
    entries = [
        entry(place, name, f"state {number // 2}", text=f"SELECT {number};") for place, name in enumerate("abcd", 1)
    ]
    return tuple(build(dialect, *entries) for dialect in ("mysql", "postgresql", "sqlite"))


def trials(folder: Path, every: int, first: int) -> Iterator[Trial]:
    chance = random.Random(first)
    trees: list[Tree] = []
    for number in SOURCES:
        write(folder / str(number), source(number))
        trees.append(tree(folder / str(number)))
    for number in range(first, ROUNDS, every):
        work = folder / "dialects"
        if chance.random() < 0.2:
            shutil.rmtree(work, ignore_errors=True)
        yield Trial.of(f"round {number}", _round(work, trees, chance))


def _round(work: Path, trees: list[Tree], chance: random.Random) -> Iterator[str]:
    before = tree(work)
    chosen = chance.choices(SOURCES, k=3)
    starts = time.monotonic() + 0.01
    writers = [_process(partial(_write, work, number), starts) for number in chosen]
    checker = _process(partial(_check, work, chance.choice(SOURCES), starts + 0.05), starts)
    killed = chance.choice([None, *range(len(writers))])
    if killed is not None:
        time.sleep(chance.uniform(0.01, 0.04))
        os.kill(writers[killed], signal.SIGKILL)
    ended = [os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) for process in (*writers, checker)]
    yield from _wrong_ends(ended)
    whole = [trees[number] for number, end in zip(chosen, ended, strict=False) if end != BUSY]
    whole += [] if DONE in ended[:-1] else [before]
    yield from wrongs(work, tuple(whole), source(chance.choice(SOURCES)))


def _wrong_ends(ended: list[int]) -> Iterator[str]:
    *writers, checker = ended
    for end in writers:
        if end not in {DONE, BUSY, -signal.SIGKILL}:
            yield f"a writer ended with {end}"
    if checker not in {DONE, BUSY}:
        yield f"the checker ended with {checker}"
    if all(end == BUSY for end in writers):
        yield "all writers were refused"


def _process(act: Callable[[], int], starts: float) -> int:
    """A process that acts at that instant, and whose exit status is what it returns."""
    child = os.fork()
    if child:
        return child
    status = WRONG
    try:
        time.sleep(max(0.0, starts - time.monotonic()))
        status = act()
    finally:
        os._exit(status)


def _write(folder: Path, number: int) -> int:
    try:
        write(folder, source(number))
    except OutputBusy:
        return BUSY
    return DONE


def _slowly(number: int) -> tuple[Build, ...]:
    """To compile takes longer than to write, and much may happen meanwhile."""
    time.sleep(0.01)
    return source(number)


def _check(folder: Path, number: int, until: float) -> int:
    """No write of the others' is an edit by hand."""
    while time.monotonic() < until:
        try:
            verdict = check(folder, lambda _: _slowly(number))
        except OutputBusy:
            continue
        edited = [file.path for file in verdict.files if file.state is State.EDITED]
        if edited:
            return WRONG
    return DONE


if __name__ == "__main__":
    tell(trials)
