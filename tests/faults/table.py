"""The table of the README: each promise, and how often it was tried and held at each place."""

from collections.abc import Iterable
from pathlib import Path

from tests.faults.measure import Figures
from tests.faults.promises import PROMISES
from tests.marked import inserted, within

README = Path(__file__).parents[2] / "README.md"

MARK = "faults"

PLACES = ("postgresql", "mysql", "mariadb", "sqlite", "compiler")

Cells = dict[str, dict[str, str]]
"""Each promise's sentence, and what stands in its row under each place."""

_HEAD = f"| what is promised | {' | '.join(PLACES)} |\n|---|{'---|' * len(PLACES)}\n"


def updated(page: str, figures: Iterable[Figures]) -> str:
    """The page with what was measured; what was not measured this time stays, unless its promise is gone."""
    rows, sentences = cells(page), {promise.name: promise.sentence for promise in PROMISES}
    for each in figures:
        rows.setdefault(sentences[each.promise], {})[each.place] = _cell(each)
    return inserted(page, MARK, _HEAD + "".join(_row(each, rows.get(each, {})) for each in sentences.values()))


def cells(page: str) -> Cells:
    """The table, read."""
    lines = [line.strip("| ").split(" | ") for line in within(page, MARK).splitlines()[2:]]
    return {sentence: dict(zip(PLACES, found, strict=True)) for sentence, *found in lines}


def _row(sentence: str, found: dict[str, str]) -> str:
    return f"| {' | '.join((sentence, *(found.get(place, '-') for place in PLACES)))} |\n"


def _cell(figures: Figures) -> str:
    """How often it was tried; if it did not hold each time, how often it did."""
    held = figures.tried - len(figures.broken)
    return f"{held} of {figures.tried}" if figures.broken else str(figures.tried)
