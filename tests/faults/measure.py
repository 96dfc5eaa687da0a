"""Trials run and counted, a place at a time."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass

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

    def __str__(self) -> str:
        return f"{self.promise}, {self.place}: {self.tried} tried, {self.tried - len(self.broken)} held"


def measure(place: str, wanted: Wanted) -> list[Figures]:
    """All that is wanted at one place. Raises Unavailable where its server can't be had."""
    with closing(Ground(place)) as ground:
        return [_measure(ground, promise, wanted) for promise in wanted.promises(place)]


def _measure(ground: Ground, promise: Promise, wanted: Wanted) -> Figures:
    tried, broken = 0, []
    for trial in wanted.trials(promise, ground.place):
        for attempt in attempts(ground, trial):
            tried += 1
            if attempt.broken:
                broken.append(f"{promise.name}, {ground.place}, {trial.name}, {attempt.name}: {attempt.broken}")
    figures = Figures(promise.name, ground.place, tried, tuple(broken))
    print("\n".join([str(figures), *(f"  BROKEN {line}" for line in broken)]), flush=True)
    return figures
