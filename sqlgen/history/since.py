"""The setting `since`: the revisions that files begin with, and those before them, which only shape the schema."""

from sqlgen.errors import HistoryError, Origin
from sqlgen.history.history import History
from sqlgen.history.lineage import applied, followers
from sqlgen.history.names import Found, resolve_all
from sqlgen.history.revision import Revision


def firsts(history: History, since: str | None) -> Found:
    """The revisions that the setting names; none where it is not set. Raises HistoryError: it names none."""
    try:
        return resolve_all(history, since) if since else ()
    except HistoryError as error:
        raise error.at(Origin("since")) from None


def older_first(history: History, since: str | None) -> tuple[Revision, ...]:
    """The history's order, but for the older revisions, which come before all others, and those that are named next."""
    before = older(history, since)
    next_ = applied(history, firsts(history, since))
    return tuple(sorted(history.order(), key=lambda each: (each.revision not in before, each.revision not in next_)))


def older(history: History, since: str | None) -> set[str]:
    """What the revisions that the setting names follow and depend on, all the way down."""
    begin = firsts(history, since)
    parents = (history.revisions[parent] for each in begin for parent in each.parents)
    return applied(history, parents) - followers(history, begin)
