"""The header of a file: what it is, from where to where, how it fails, and the command that runs it."""

from collections.abc import Iterable

from sqlgen.scripts.comment import comment, one_line
from sqlgen.scripts.script import Script

_WIDTH = 115
"""The first line's, after its dashes. A longer message makes it longer."""
AUTHOR = "Written by sqlgen. Edit the revision, then run: sqlgen compile"
"""By this line in its header a file is known as generated."""


def header(script: Script, dialect: str, manner: Iterable[str]) -> str:
    """The comment that opens the file. `manner` is about transactions and the client, and is the dialect's own."""
    return comment(_title(script, dialect), _way(script), *manner, AUTHOR)


def range_header(way: str, what: str, manner: Iterable[str], command: str) -> str:
    """The comment that opens a script which no revision owns. `command` made it."""
    return comment(spread(way, what), *manner, f"Written by {command}")


def _title(script: Script, dialect: str) -> str:
    return spread(f"{script.number:04}  {one_line(script.message)}", f"{script.direction}, {dialect}")


def spread(left: str, right: str) -> str:
    return f"{left.ljust(_WIDTH - len(right) - 3)}   {right}"


def _way(script: Script) -> str:
    """`beside` are the heads of other branches, which the file finds there and leaves alone."""
    revision, parents = script.revision, ", ".join(script.parents) or "<base>"
    up = script.direction == "upgrade"
    beside = ", ".join(row for row in (script.end if up else script.start) if row != revision)
    way = f"{parents} -> {revision}" if up else f"{revision} -> {parents}"
    return f"{way}{', beside ' if beside else ''}{beside}   from {script.source}"
