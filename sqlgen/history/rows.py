"""The version rows that a sequence of revisions leaves, one after another."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

from sqlgen.history.revision import Revision


class Move(NamedTuple):
    """A revision, the version rows before its upgrade and those after, sorted. Its downgrade goes the way back."""

    revision: Revision
    start: tuple[str, ...]
    end: tuple[str, ...]


def rows(sequence: Iterable[Revision], start: Iterable[str] = ()) -> Iterator[Move]:
    """What Alembic's HeadMaintainer leaves when it upgrades in this order, parents first, from the rows `start`.

    A revision takes the place of every row that it follows, be it by down_revision or by depends_on. Alembic gets
    there by three cases (insert, update, merge) and by leaving out what an ancestor depended on already; but the
    first revision to follow a row removes it, so when a later one looks, it is gone either way. The tests compare.
    """
    held = sorted(set(start))
    before = tuple(held)
    for revision in sequence:
        for parent in revision.parents:
            _drop(held, parent)
        insort(held, revision.revision)
        after = tuple(held)
        yield Move(revision, before, after)
        before = after


def rows_back(held: Iterable[Revision], undone: Container[str]) -> Iterator[Move]:
    """What Alembic leaves when it downgrades those `undone`, the last first, in a database that has `held`.

    `held` are in an order in which they could have been applied. A revision gives way to those that it follows, but for
    those that something else still follows.
    """
    order = tuple(held)
    followers = Counter(parent for revision in order for parent in revision.parents)
    current = sorted(revision.revision for revision in order if not followers[revision.revision])
    after = tuple(current)
    for revision in reversed(order):
        if revision.revision in undone:
            followers.subtract(revision.parents)
            _drop(current, revision.revision)
            for parent in revision.parents:
                if not followers[parent]:
                    insort(current, parent)
            before = tuple(current)
            yield Move(revision, before, after)
            after = before


def _drop(rows: list[str], row: str) -> None:
    """Take a row from the sorted list, where it is there: so many branches, so many rows in each state."""
    place = bisect_left(rows, row)
    if rows[place : place + 1] == [row]:
        del rows[place]
