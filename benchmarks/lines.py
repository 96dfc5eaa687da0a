"""The shape of a generated history: one line of revisions, from which branches part and come back."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

LIFE = 8
"""How many revisions of the whole history a branch lasts, about: few are open at a time, as in a project that lives."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A revision: its number, the line that it is on (0 is the main one), what it follows, the line that it merges."""

    number: int
    line: int
    parents: tuple[int, ...]
    merged: int | None = None


def turns(revisions: int, branches: int, chance: random.Random) -> Iterator[Turn]:
    """So many revisions, the merges among them; as many branches, each begun at the main line and merged into it.

    Errors: ValueError where there is no room for the branches.
    """
    if revisions < 1 + 2 * branches:
        raise ValueError(f"{branches} branches need at least {1 + 2 * branches} revisions")
    tips, begun = {0: 0}, dict[int, int]()
    yield Turn(0, 0, ())
    opened = 0
    for number in range(1, revisions):
        spare = revisions - number - len(begun) - 2 * (branches - opened)
        if begun and (spare <= 0 or number - begun[min(begun)] >= LIFE):
            merged = min(begun)
            del begun[merged]
            yield Turn(number, 0, (tips[0], tips.pop(merged)), merged)
            tips[0] = number
        elif opened < branches and number > opened * (revisions - 1) // branches:
            opened += 1
            yield Turn(number, opened, (tips[0],))
            tips[opened] = begun[opened] = number
        else:
            line = chance.choice([*tips])
            yield Turn(number, line, (tips[line],))
            tips[line] = number
