"""A sample of the trials, the same each time; the README's table has a row for each promise."""

from collections.abc import Iterator

import pytest

from tests.faults.ground import Ground
from tests.faults.promise import Promise, attempts
from tests.faults.promises import PROMISES
from tests.faults.table import PLACES, README, cells
from tests.servers.fixtures import missed
from tests.servers.unavailable import Unavailable

EVERY = [(promise, place) for place in PLACES for promise in PROMISES if place in promise.places]


@pytest.fixture(scope="module")
def grounds() -> Iterator[dict[str, Ground]]:
    """One a place, with a server of its own."""
    grounds = {place: Ground(place) for place in PLACES}
    yield grounds
    for ground in grounds.values():
        ground.close()


@pytest.mark.parametrize(("promise", "place"), EVERY, ids=[f"{promise.name}-{place}" for promise, place in EVERY])
def test_sample(promise: Promise, place: str, grounds: dict[str, Ground]) -> None:
    trials = promise.sample(place)
    try:
        tries = [(trial.name, each) for trial in trials for each in attempts(grounds[place], trial)]
    except Unavailable as why:
        missed("server", str(why))
    left = len(list(promise.trials(place))) - len(trials)
    print(f"{len(tries)} attempts in {len(trials)} trials; {left} trials are left to `make faults`")
    assert tries
    assert [f"{trial}, {each.name}: {each.broken}" for trial, each in tries if each.broken] == []


def test_names_of_promises_and_trials_are_unique() -> None:
    names = [promise.name for promise in PROMISES]
    assert len(names) == len(set(names))
    for promise, place in EVERY:
        trials = [trial.name for trial in promise.trials(place)]
        assert len(trials) == len(set(trials))


def test_readme_has_a_row_for_each() -> None:
    """With figures where it is tried, or a dash where `--write` has not been there yet."""
    found = cells(README.read_text(encoding="utf-8"))
    assert [*found] == [promise.sentence for promise in PROMISES]
    for promise in PROMISES:
        assert {place for place, figure in found[promise.sentence].items() if figure != "-"} <= {*promise.places}
