"""A server that is killed at some instant of a file, and started again: run again, the file ends as undisturbed."""

import subprocess
from collections.abc import Iterator
from functools import partial
from random import Random
from time import sleep

from tests.faults.client import command
from tests.faults.files import Which, compiled
from tests.faults.ground import Ground
from tests.faults.mysql.stand import NAMES, Stand, stand
from tests.faults.promise import Promise, Trial, Try

_EVERY: dict[Which, int] = {"contract": 1, "example": 4, "generated": 100}
"""Of how many files one is tried."""

_TIMES = 3
"""How often the server is killed in each file."""

_LONGEST = 0.3
"""Seconds after which it is killed: about what a file takes."""


def trials(place: str) -> Iterator[Trial]:
    for which in _EVERY:
        for number, file in [*enumerate(compiled(which, place).every)][:: _EVERY[which]]:
            yield Trial(f"{which}, {file.name}", partial(_killed, which, number))


def _killed(which: Which, number: int, ground: Ground) -> Iterator[Try]:
    """Several times, each run begun by those before it, and then left in peace."""
    with stand(ground, compiled(which, ground.place), number) as here:
        chance = Random(f"{which} {number}")
        for time in range(1, _TIMES + 1):
            here.database.engine.dispose()
            _crash(ground, here, chance.random() * _LONGEST)
            yield Try(f"for the {time}. time")
        yield Try("run again", here.again())


def _crash(ground: Ground, here: Stand, seconds: float) -> None:
    """The client hears of it by itself."""
    with subprocess.Popen(
        command(ground.server, here.database.name),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=ground.server.environment(),
        text=True,
    ) as client:
        assert client.stdin
        client.stdin.write(here.file.text)
        client.stdin.flush()
        sleep(seconds)
        ground.daemon.crash()
        client.kill()
    ground.daemon.recover()


PROMISE = Promise(
    name="mysql_killed_server",
    sentence="Killed server at any instant of a file, started again, and the file run again: as undisturbed",
    places=NAMES,
    trials=trials,
    quick=1,
)
