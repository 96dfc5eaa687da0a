"""Trials run and counted, a place at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from time import monotonic

from tests.faults.ground import Ground
from tests.faults.promise import Promise, Trial, attempts
from tests.faults.promises import PROMISES


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which trials to run, by names; None means all. A trial is meant by any part of its name."""

    promise: str | None = None
    place: str | None = None
    trial: str | None = None

    def promises(self, place: str) -> Iterable[Promise]:
        for promise in PROMISES:
            if place in promise.places and self.promise in (None, promise.name):
                yield promise

    def trials(self, promise: Promise, place: str) -> Iterable[Trial]:
        return [trial for trial in promise.trials(place) if (self.trial or "") in trial.name]


@dataclass(frozen=True, slots=True)
class Figures:
    """How often a promise was tried at a place, and where it broke: a line each, trial, attempt and reason."""

    promise: str
    place: str
    tried: int
    broken: tuple[str, ...]
    seconds: float

    def __str__(self) -> str:
        held = f"{self.tried} tried, {self.tried - len(self.broken)} held"
        return f"{self.promise}, {self.place}: {held}, {self.seconds:.0f} s"


def measure(promise_name: str, place: str, wanted: Wanted) -> Figures:
    """One promise at one place. Raises Unavailable where its server can't be had."""
    (promise,) = (promise for promise in wanted.promises(place) if promise.name == promise_name)
    return _measure(_ground(place), promise, wanted)


@cache
def _ground(place: str) -> Ground:
    """One a process, for all that it measures there. Its server ends when the process does."""
    return Ground(place)


def _measure(ground: Ground, promise: Promise, wanted: Wanted) -> Figures:
    tried, broken, begun = 0, [], monotonic()
    for trial in wanted.trials(promise, ground.place):
        for attempt in attempts(ground, trial):
            tried += 1
            if attempt.broken:
                broken.append(f"{promise.name}, {ground.place}, {trial.name}, {attempt.name}: {attempt.broken}")
    figures = Figures(promise.name, ground.place, tried, tuple(broken), monotonic() - begun)
    print("\n".join([str(figures), *(f"  BROKEN {line}" for line in broken)]), flush=True)
    return figures
