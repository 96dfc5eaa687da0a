"""The revisions on disk: read without being run, their graph, the version rows they leave, and their names."""

from sqlgen.history.history import History
from sqlgen.history.names import resolve, resolve_all
from sqlgen.history.ranges import Range, downgrade_range, listed_range, stamp_range, upgrade_range
from sqlgen.history.revision import Revision
from sqlgen.history.rows import Move, rows
from sqlgen.history.since import firsts, older, older_first

__all__ = [
    "History",
    "Move",
    "Range",
    "Revision",
    "downgrade_range",
    "firsts",
    "listed_range",
    "older",
    "older_first",
    "resolve",
    "resolve_all",
    "rows",
    "stamp_range",
    "upgrade_range",
]
