"""Two dialects beside each other for eyes: in columns where they fit, else below each other; coloured on a terminal."""

import shutil
from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING

from sqlgen.cli.terminal import Line, echo, is_terminal
from sqlgen.errors import one_line

if TYPE_CHECKING:
    from sqlgen.beside import Beside, Comparison, Operated, Pair

WIDTH = 160
"""Of a pipe, where nobody says how wide it is. A longer statement is never cut: it stands below the other."""

STYLES = ("cyan", "magenta")
"""Of the two dialects."""


def show(comparison: "Comparison") -> None:
    """On stdout."""
    echo(*_lines(comparison, shutil.get_terminal_size().columns if is_terminal() else WIDTH))


def _lines(comparison: "Comparison", width: int) -> Iterator[Line]:
    for place, each in enumerate(comparison.revisions):
        if place:
            yield ()
        yield _title(each)
        for dialect, why in each.refused.items():
            yield ((f"no {each.direction} on {dialect}: {why}", "yellow"),)
        for pair in each.pairs:
            yield ()
            yield from _pair(pair, comparison.dialects, width)


def _title(each: "Beside") -> Line:
    revision = each.revision
    title = f"{revision.revision} {one_line(revision.message)}".rstrip()
    return (title, "bold"), (f"   {each.direction}, {revision.source}", "dim")


def _pair(pair: "Pair", dialects: tuple[str, str], width: int) -> Iterator[Line]:
    yield from (((f"-- {one_line(sentence)}", "green"),) for sentence in pair.title.split("\n"))
    if pair.same:
        yield (("both:", "bold"),)
        yield from (((f"    {text}", ""),) for text in _texts(pair.said))
    elif pair.one and pair.other:
        yield from _two(_texts(pair.one), _texts(pair.other), dialects, width)
    else:
        side = 0 if pair.one else 1
        yield from _one(f"only {dialects[side]}:", _texts(pair.said), STYLES[side])


def _two(one: list[str], other: list[str], dialects: tuple[str, str], width: int) -> Iterator[Line]:
    titles = [f"{each}:" for each in dialects]
    left = max(map(len, (titles[0], *one)))
    if 4 + left + 3 + max(map(len, (titles[1], *other))) > width:
        yield from _one(titles[0], one, STYLES[0])
        yield from _one(titles[1], other, STYLES[1])
        return
    yield (titles[0].ljust(left + 4), STYLES[0]), (" | ", "dim"), (titles[1], STYLES[1])
    for here, there in zip_longest(one, other, fillvalue=""):
        style = "" if here == there else "bold"
        yield (f"    {here.ljust(left)}", style), (" | ", "dim"), (there, style)


def _one(title: str, texts: list[str], style: str) -> Iterator[Line]:
    yield ((title, style),)
    yield from (((f"    {text}", ""),) for text in texts)


def _texts(operated: "Operated") -> list[str]:
    return [line.expandtabs() for sql in operated.statements for line in sql.splitlines()]
