"""The revisions on disk: read without being run, their graph, the version rows they leave, and their names."""

from sqlgen.history.history import History
from sqlgen.history.names import resolve
from sqlgen.history.revision import Revision
from sqlgen.history.rows import Move, rows

__all__ = ["History", "Move", "Revision", "resolve", "rows"]
