"""A file cut where a client may die: behind each statement, and behind each line that is the client's own."""

import re
import sqlite3
from collections.abc import Callable, Iterator

_PSQL = re.compile(
    r"""(?: \$(\w*)\$ .*? \$\1\$ | '(?:[^']|'')*' | "(?:[^"]|"")*" | --[^\n]*\n | [^;\\'"$-] | -(?!-) | \$(?!\w*\$) )*
        (?: ; | \\[^\n]* )[^\n]*\n""",
    re.VERBOSE | re.DOTALL,
)
"""As far as it goes here: no E'', no comment of several lines."""


def pieces(text: str, dialect: str) -> list[str]:
    """The file, in pieces that make it whole again."""
    found = [*_CUT[dialect](text)]
    assert "".join(found) == text, "the pieces are not the file"
    return found


def _psql(text: str) -> Iterator[str]:
    end = 0
    for match in _PSQL.finditer(text):
        yield match[0]
        end = match.end()
    if rest := text[end:]:
        yield rest


def _sqlite3(text: str) -> Iterator[str]:
    piece = ""
    for line in text.splitlines(keepends=True):
        piece += line
        bare = "".join(each for each in piece.splitlines(keepends=True) if not each.startswith("--"))
        if line.startswith(".") or (bare.strip() and sqlite3.complete_statement(bare)):
            yield piece
            piece = ""
    if piece:
        yield piece


_CUT: dict[str, Callable[[str], Iterator[str]]] = {"postgresql": _psql, "sqlite": _sqlite3}
