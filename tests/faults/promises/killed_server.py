"""A server that is killed at any point of a file and started again: run again, the file ends as if undisturbed."""

from collections.abc import Iterable, Iterator
from functools import partial
from random import Random

from tests.faults.client import held
from tests.faults.disturbed import stand
from tests.faults.files import Which, compiled
from tests.faults.ground import Ground
from tests.faults.pieces import pieces
from tests.faults.promise import Promise, Trial, Try

_EVERY: dict[Which, int] = {"contract": 1, "parts": 1, "example": 4, "generated": 50}
"""Of how many files one is tried."""

_CHANCE = 3
"""Points before the last COMMIT in a file that is one transaction, of the longer histories."""


def trials(place: str) -> Iterator[Trial]:
    for which in _EVERY:
        for number, file in [*enumerate(compiled(which, place).every)][:: _EVERY[which]]:
            yield Trial(f"{which}, {file.name}", partial(_run, which=which, number=number))


def _run(ground: Ground, which: Which, number: int) -> Iterator[Try]:
    files = compiled(which, ground.place)
    cut = pieces(files.every[number].text, ground.place)
    commit = max(number for number, piece in enumerate(cut, 1) if piece.strip().endswith("COMMIT;"))
    for point in [*_points(which, number, commit, files.every[number].transactional), commit]:
        with stand(ground, files, number) as here:
            with held(ground.server, here.database.name, "".join(cut[:point])):
                here.database.engine.dispose()
                ground.daemon.crash()
            ground.daemon.recover()
            again = here.runs_again() if point < commit else here.is_told_to_be_done()
            yield Try(f"behind piece {point}", again)


def _points(which: Which, number: int, commit: int, transactional: bool) -> Iterable[int]:
    every = range(1, commit)
    return Random(number).sample(every, _CHANCE) if transactional and _EVERY[which] > 1 else every


PROMISE = Promise(
    name="killed_server",
    sentence="Killed server, started again, then run again: as an undisturbed run",
    places=("postgresql",),
    trials=trials,
    quick=1,
)
