"""Which statements of a file a difference is about: those that name the most of what it names."""

import re
from collections.abc import Sequence

from sqlgen.rawsql.pieces import Piece
from sqlgen.verify.difference import Difference

_MANY = 3

_OF_THE_FILE = re.compile(r"\$sqlgen\$|'sqlgen: |^SET @sqlgen_|^SET @sqlgen = IF\(")
"""A statement that only looks: guards, and what MySQL's steps ask the catalogue."""


def about(difference: Difference, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The first few; none where no statement names the table."""
    found = [(_named(difference, piece), piece) for piece in pieces if not _OF_THE_FILE.search(piece.sql)]
    most = max((number for number, _ in found), default=0)
    return tuple(piece for number, piece in found if number == most > 0)[:_MANY]


def _named(difference: Difference, piece: Piece) -> int:
    """How many of its names the statement has, if it has the first."""
    words = {word.lower() for word in re.findall(r"\w+", piece.sql)}
    names = [set(re.findall(r"\w+", name.lower())) for name in difference.names]
    return sum(name <= words for name in names) if names[0] <= words else 0
