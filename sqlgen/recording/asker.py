"""Who asks: the plug-in, or the script itself, whose code reached into what stands in for Alembic."""

import sys
from types import FrameType

from sqlgen.errors import AlembicLacking

BETWEEN = {"sqlgen", "alembic", "sqlalchemy", "functools", "contextlib", "importlib"}
"""Whose frames stand between the one who asks and what is asked."""


def lacking(what: str) -> AlembicLacking:
    """The error for something of Alembic's that is not here, with the package that wants it."""
    return AlembicLacking(what, asker())


def asker() -> str:
    """The package whose code called last."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        name = str(frame.f_globals.get("__name__", "")).partition(".")[0]
        if name not in BETWEEN:
            return "the script" if name.endswith("_py") or not name else name
        frame = frame.f_back
    return "the script"
