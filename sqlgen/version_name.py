"""The version table's name: what every database takes whole, with its key's (_pkc) and its table of steps' (_step)."""

from sqlgen.errors import is_one_line, one_line

LONGEST = 59
"""Bytes: PostgreSQL cuts names at 63, of which the key's `_pkc` takes four."""


def fault(name: str) -> str:
    """What is wrong with a name; empty if nothing is."""
    if not is_one_line(name):
        return f"{one_line(name)} holds characters that cannot be seen"
    if len(name.encode()) > LONGEST:
        return f"{name} has {len(name.encode())} bytes, and {LONGEST} is the most"
    return ""
