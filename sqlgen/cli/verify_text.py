"""What verify found, for eyes: a table of the runs, and below it each difference with its statement and both sides."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from sqlgen.cli.progress import progress
from sqlgen.cli.terminal import OUTCOMES, STATES, echo
from sqlgen.errors import one_line

if TYPE_CHECKING:
    from sqlgen.verify import Folder, Leg
    from sqlgen.verify.leg import Told

_WIDTH = 200
"""Where a statement or a side is cut."""


def watched(folder: "Folder", name: str, legs: Iterable["Leg"]) -> Iterator["Leg"]:
    """The legs as they come, with a bar on a terminal."""
    with progress() as tell:
        for leg in legs:
            tell(f"{name} {leg.number:04}", leg.number, len(folder.revisions))
            yield leg


def show(folder: "Folder", name: str, version: str, legs: list["Leg"]) -> None:
    """The table and the differences on stdout; what is not compared, and the outcome, on stderr."""
    for path in folder.stale:
        told = f"stale: {path}: it is run as it stands; sqlgen compile writes it anew"
        echo(told, colours=STATES, err=True)
    echo(f"{name} {version}", *_table(legs), *_findings(legs), colours=OUTCOMES)
    for note in dict.fromkeys(note for leg in legs for note in leg.notes):
        echo(f"not compared: {name}: {note}", err=True)
    echo(f"{name}: {_outcome(legs)}", err=True)


def _table(legs: list["Leg"]) -> Iterator[str]:
    """A row a revision: `0001 1975ea83b712  equal    equal      equal`."""
    wide = max((len(leg.revision) for leg in legs), default=0)
    yield "  ".join(
        ["number", "revision".ljust(wide), *(each.ljust(13) for each in ("upgrade", "downgrade", "upgrade again"))]
    ).rstrip()
    for (number, revision), group in groupby(legs, lambda leg: (leg.number, leg.revision)):
        cells = [leg.outcome.value.ljust(13) for leg in group]
        yield "  ".join([f"{number:04}".ljust(6), revision.ljust(wide), *cells]).rstrip()


def _findings(legs: Iterable["Leg"]) -> Iterator[str]:
    """Each difference, and each reason, where it comes up first."""
    seen = set[object]()
    for leg in legs:
        if leg.left_out and leg.left_out not in seen:
            seen.add(leg.left_out)
            yield f"\nnot run: {leg.revision}, {leg.way}: {one_line(leg.left_out)}"
        if leg.failure:
            yield f"\nfailed: {leg.path}:{leg.failure.line}, {leg.way}"
            yield f"    {_cut(leg.failure.sql)}"
            yield f"    {leg.failure.reason}"
        for told in leg.differences:
            if told.difference not in seen:
                seen.add(told.difference)
                yield from _finding(leg, told)


def _finding(leg: "Leg", told: "Told") -> Iterator[str]:
    yield f"\ndiffers: {leg.path}, {leg.way}: {told.difference.where}"
    yield f"    the files leave:     {_cut(told.difference.files)}"
    yield f"    the revisions leave: {_cut(told.difference.simulation)}"
    for piece in told.statements:
        yield f"    line {piece.line}: {_cut(piece.sql)}"


def _cut(text: str) -> str:
    line = one_line(" ".join(text.split()))
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 1]}…"


def _outcome(legs: list["Leg"]) -> str:
    """`43 equal, 1 differs, 1 not run`"""
    counted = Counter(leg.outcome.value for leg in legs)
    return ", ".join(f"{number} {outcome}" for outcome, number in counted.items()) or "no revision"
