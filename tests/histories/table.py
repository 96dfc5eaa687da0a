"""The table of the README, a row for each history and dialect, and the list of what it leaves out, beside the tests."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from textwrap import shorten

from tests.histories.measure import Measured
from tests.histories.run import Count

MARK, PROJECTS_MARK = "histories", "projects"
"""The blocks of the pages that are told here: scripts alone, and projects with their own env.py."""

_HEAD = """\
| history | revisions | dialect | upgrades | run | equal | downgrades | run | equal | kept | rows |
|---|---|---|---|---|---|---|---|---|---|---|
"""


_SCRATCH = re.compile("sqlgen_[0-9a-f]{12}")
"""What scratch databases are called."""

ROOT = Path(__file__).parents[2]


def pages(measured: Iterable[Measured]) -> dict[Path, str]:
    """What belongs on each page, between the two marks."""
    every = list(measured)
    return {ROOT / "README.md": table(every), ROOT / "tests" / "histories" / "README.md": notes(every)}


def table(measured: Iterable[Measured]) -> str:
    return _HEAD + "".join(map(_row, measured))


def notes(measured: Sequence[Measured]) -> str:
    """What was refused and what could not be compared, a line for each reason."""
    return "".join(f"- {note}\n" for note in _notes(measured))


def _row(each: Measured) -> str:
    first = (each.history, each.revisions, each.dialect)
    return (
        "".join(
            f"| {cell} "
            for cell in (
                *first,
                *_cells(each.up),
                *_cells(each.down),
                *(count or "-" for count in (each.kept, each.rows)),
            )
        )
        + "|\n"
    )


def _cells(count: Count) -> tuple[str, str, str]:
    compared = f"{count.equal} of {count.compared}" if count.compared else "-"
    return (str(count.compiled or "-"), str(count.ran or "-"), compared)


def _notes(every: Sequence[Measured]) -> Iterator[str]:
    """A line for each reason, with the places and their dialects; and what was done to the databases before."""
    found: dict[tuple[str, str], dict[str, list[str]]] = {}
    for each in every:
        for place, reason in _reasons(each):
            found.setdefault((each.history, reason), {}).setdefault(place, []).append(each.dialect)
    for (history, reason), places in found.items():
        told = (f"{place} ({', '.join(dialects)})" for place, dialects in places.items())
        yield f"{history}, {reason}: {'; '.join(told)}"
    for each in every:
        if each.peculiarity:
            yield f"{each.history}, {each.dialect}: {each.peculiarity}"


def _reasons(each: Measured) -> Iterator[tuple[str, str]]:
    for sentence in each.refused:
        place, _, reason = sentence.partition(": ")
        yield f"`{Path(place).name}`", f"refused, {shorten(reason.partition(': SELECT')[0], 200, placeholder=' …')}"
    if each.stopped:
        revision, _, error = each.stopped.partition(": ")
        yield f"`{revision}`", f"Alembic itself fails, {_SCRATCH.sub('DATABASE', re.sub(' at 0x[0-9a-f]+', '', error))}"
