"""What lies between two places of a history: `FROM:TO` as upgrade, downgrade and history take it."""

from collections.abc import Container
from dataclasses import dataclass

from sqlgen.errors import ListMalformed, ListReversed, RangeMalformed, RangeReversed, RowsImpossible
from sqlgen.history.history import History
from sqlgen.history.lineage import applied, followers, lineage, onwards
from sqlgen.history.names import Found, RevisionName, branch_of, resolve_all, shown
from sqlgen.history.revision import Revision
from sqlgen.history.rows import Move, rows, rows_back


@dataclass(frozen=True, slots=True)
class Range:
    """What leads from one state of a database to another.

    `held` are the revisions that it has at the beginning, `moves` those that run, each in their order.
    """

    held: tuple[Revision, ...]
    moves: tuple[Move, ...]


def upgrade_range(history: History, text: str) -> Range:
    """FROM left out is `base`. Both may be lists with commas: FROM is what a database is at, TO what it shall have.

    Raises HistoryError: RangeReversed where the database has all of TO.
    """
    lower, upper = _split(text)
    start = _start(history, lower or "base")
    goal = _on_branch_of(history, lower, resolve_all(history, upper, start))
    held = applied(history, start)
    needed = applied(history, goal) - held
    if not needed and set(goal) != set(start):
        raise RangeReversed(shown(start), shown(goal), "above", "downgrade")
    moves = rows(_ordered(history, needed), (each.revision for each in start))
    return Range(_ordered(history, held), tuple(moves))


def downgrade_range(history: History, text: str) -> Range:
    """FROM left out is `heads`. `label@base` undoes one branch and leaves the others.

    Raises HistoryError: RangeReversed where the database has nothing above TO.
    """
    upper, lower = _split(text)
    start = _start(history, upper or "heads")
    goal = resolve_all(history, lower, start)
    held = applied(history, start)
    undone = held & _above(history, goal, RevisionName.parse(lower).branch)
    if not held.issuperset(each.revision for each in goal) or not (undone or set(goal) <= set(start)):
        raise RangeReversed(shown(start), shown(goal), "below", "upgrade")
    order = _ordered(history, held)
    return Range(order, tuple(rows_back(order, undone)))


def stamp_range(history: History, text: str) -> tuple[Found | None, Found]:
    """The revisions whose rows a database holds, None for any, and those whose rows it shall hold."""
    lower, upper = _split(text)
    start = _start(history, lower) if lower else None
    return start, _start(history, upper, start)


def listed_range(history: History, text: str) -> tuple[Revision, ...]:
    """What `history -r FROM:TO` lists, both ends included, parents first. Either may be left out.

    Raises HistoryError: ListReversed where nothing lies between.
    """
    if text.count(":") != 1:
        raise ListMalformed(text)
    lower, upper = text.split(":")
    ends = resolve_all(history, upper or "heads")
    begins = resolve_all(history, lower or "base", ends)
    wanted = applied(history, ends)
    if begins:
        wanted &= {key for each in begins for key in onwards(history, each)}
        if not wanted:
            raise ListReversed(shown(begins), shown(ends))
    return _ordered(history, wanted)


def _split(text: str) -> tuple[str, str]:
    """FROM, empty where it is left out, and TO."""
    start, _, goal = text.rpartition(":")
    if ":" in start or not goal:
        raise RangeMalformed(text)
    return start, goal


def _ordered(history: History, revisions: Container[str]) -> tuple[Revision, ...]:
    return tuple(each for each in history.order() if each.revision in revisions)


def _start(history: History, text: str, current: Found | None = None) -> Found:
    """The revisions whose rows a database holds; RowsImpossible if one of them follows another."""
    start = resolve_all(history, text, current)
    followed = applied(history, (history.revisions[parent] for row in start for parent in row.parents))
    for row in start:
        if row.revision in followed:
            other = next(each for each in start if each is not row and row.revision in applied(history, [each]))
            raise RowsImpossible(row.revision, other.revision)
    return start


def _on_branch_of(history: History, lower: str, goal: Found) -> Found:
    """`label@base:heads` leads to the heads of that branch."""
    label = RevisionName.parse(lower).branch
    if label is None:
        return goal
    branch = lineage(history, branch_of(history, label))
    return tuple(each for each in goal if each.revision in branch)


def _above(history: History, goal: Found, label: str | None) -> set[str]:
    """What must go for `goal` to be all that is left of its branches; of the one branch where there is a label."""
    if len(goal) > 1:
        return set(history.revisions) - applied(history, goal)
    keys = history.nextrev[goal[0].revision] if goal else [base.revision for base in history.bases]
    if label is not None and len(keys) > 1:
        branch = lineage(history, branch_of(history, label))
        keys = [key for key in keys if key in branch]
    return followers(history, [history.revisions[key] for key in keys])
