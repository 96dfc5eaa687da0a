"""What comes before a revision, what after, and what is on one branch with it. Linear, and never recursive."""

from collections.abc import Callable, Iterable

from sqlgen.history.history import History
from sqlgen.history.revision import Revision


def applied(history: History, rows: Iterable[Revision]) -> set[str]:
    """The revisions that a database with these version rows holds: the rows, all they follow, all they depend on."""
    return _reached((row.revision for row in rows), lambda key: history.revisions[key].parents)


def followers(history: History, roots: Iterable[Revision]) -> set[str]:
    """The revisions that cannot stand without these: they themselves, all that follows, all that depends on them."""
    return _reached((root.revision for root in roots), history.dependents.__getitem__)


def lineage(history: History, revision: Revision) -> set[str]:
    """The revision's branch: what leads to it and what it leads to, by down_revision alone."""
    before = _reached([revision.revision], lambda key: history.revisions[key].down_revision)
    return before | onwards(history, revision)


def onwards(history: History, revision: Revision) -> set[str]:
    """What the revision leads to, by down_revision alone, and it itself."""
    return _reached([revision.revision], history.nextrev.__getitem__)


def _reached(start: Iterable[str], following: Callable[[str], Iterable[str]]) -> set[str]:
    """All that can be reached from `start`, and `start` itself."""
    found = set(start)
    waiting = list(found)
    while waiting:
        new = [key for key in following(waiting.pop()) if key not in found]
        found.update(new)
        waiting += new
    return found
