"""Revision ids: which are allowed, and which begin with a given part."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from sqlgen.errors import RevisionInvalid, is_one_line, one_line

ILLEGAL = "@-+:"
"""Alembic's grammar of names uses these: label@head, head-1, a:b."""

LONGEST = 32
"""Alembic's version table holds ids in a VARCHAR(32)."""

SHORTEST_PART = 4
"""From this many characters on, the beginning of an id names it."""


def check(revision: str) -> None:
    """Raise RevisionInvalid if `revision` cannot be an id."""
    if not revision:
        raise RevisionInvalid("a revision id has at least one character")
    if not is_one_line(revision):
        raise RevisionInvalid(f"revision id {one_line(revision)} must not hold characters that cannot be seen")
    if illegal := sorted(set(revision).intersection(ILLEGAL)):
        raise RevisionInvalid(f"revision id {revision} must not hold {' '.join(illegal)}, which names like head-1 use")
    if len(revision) > LONGEST:
        raise RevisionInvalid(
            f"revision id {revision} has {len(revision)} characters, and the version table holds {LONGEST}"
        )


def beginning_with(part: str, ids: Sequence[str]) -> list[str]:
    """Those of the sorted `ids` that begin with `part`; none if the part is too short to name one."""
    if len(part) < SHORTEST_PART:
        return []
    first = bisect_left(ids, part)
    return list(takewhile(lambda found: found.startswith(part), ids[first:]))
