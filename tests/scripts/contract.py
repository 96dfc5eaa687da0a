"""The files written by hand, `tests/format/`, less the lines that this part of the project does not print."""

from pathlib import Path

FORMAT = Path(__file__).parent.parent / "format"

LOCK_FACTS = (
    "-- locks account: ACCESS EXCLUSIVE; no rewrite",
    "-- locks account: ROW EXCLUSIVE; touches every row",
    "-- locks account: ACCESS EXCLUSIVE; scans it",
    "-- locks account: SHARE UPDATE EXCLUSIVE; reads it twice; waits for every older transaction",
    "-- INSTANT, no rewrite; waits for open transactions on account",
    "-- copies account (INPLACE rebuild), reads and writes go on; the same again is harmless",
)
"""What a statement locks, rewrites or copies is known to the review of a file, which is not written yet."""


def contract(path: str) -> str:
    """A file as `render` should print it."""
    text = (FORMAT / path).read_text(encoding="utf-8")
    return "".join(line for line in text.splitlines(keepends=True) if line.rstrip("\n") not in LOCK_FACTS)
