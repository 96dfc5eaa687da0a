"""Which statements of a file a difference is about: those that name the most of what it names."""

import re
from collections.abc import Sequence

from sqlgen.rawsql.pieces import Piece
from sqlgen.verify.difference import Difference
from sqlgen.verify.session import STEP

_MANY = 3

_LOOKS = re.compile(r"\$sqlgen\$|'sqlgen: |^SET @sqlgen_|^SET @sqlgen = IF\(")
"""A statement that only looks: guards, and what MySQL's steps ask the catalogue."""

_MOVES_ROWS = re.compile(rf"(?:{re.escape(STEP)})?(?:DELETE|INSERT|REPLACE|SELECT|UPDATE)\b", re.IGNORECASE)
"""A statement that changes rows, and no schema."""

_WORD = re.compile(r"\w+")

_WORKING = "_sqlgen_"
"""What the name of a table that is being made anew begins with."""


def about(difference: Difference, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The first few; none where no statement names the table."""
    found = [(_named(difference, piece), piece) for piece in pieces if _can_be(difference, piece)]
    most = max((number for number, _ in found), default=0)
    return tuple(piece for number, piece in found if number == most > 0)[:_MANY]


def _can_be(difference: Difference, piece: Piece) -> bool:
    return not _LOOKS.search(piece.sql) and difference.of_rows == bool(_MOVES_ROWS.match(piece.sql))


def _named(difference: Difference, piece: Piece) -> int:
    """How many of its names the statement has, if it has the first."""
    words = {word.lower().removeprefix(_WORKING) for word in _WORD.findall(piece.sql)}
    names = [set(_WORD.findall(name.lower())) for name in difference.names]
    return sum(name <= words for name in names) if names[0] <= words else 0
