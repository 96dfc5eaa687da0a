"""The version rows that a sequence of revisions leaves, one after another."""

from collections.abc import Iterable, Iterator
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
    held = set(start)
    before = tuple(sorted(held))
    for revision in sequence:
        held.difference_update(revision.parents)
        held.add(revision.revision)
        after = tuple(sorted(held))
        yield Move(revision, before, after)
        before = after
