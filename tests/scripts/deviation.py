"""Where the files that are printed say other than those written by hand."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deviation:
    """`files` is a pattern of paths; each of them says `written` once, where `printed` is printed, and why."""

    files: str
    written: str
    printed: str
    reason: str
