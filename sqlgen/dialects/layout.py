"""How SQLAlchemy's DDL is laid out: four spaces, no space at a line's end. Nothing inside quotes is touched."""

import re

_WHITE = r"(, \n\t|\(\n\t|\n\t|\n\)\s*(?=\S))"
_STANDARD = re.compile(rf"""('(?:[^']|'')*'|"(?:[^"]|"")*")|{_WHITE}""")
_BACKSLASH = re.compile(rf"""('(?:[^'\\]|''|\\.)*'|`(?:[^`]|``)*`)|{_WHITE}""", re.DOTALL)
_LAID_OUT = {", \n\t": ",\n    ", "(\n\t": "(\n    ", "\n\t": "\n    "}
_OPTIONS = "\n) "
"""What follows a table's columns: ENGINE=..., WITHOUT ROWID."""


def lay_out(sql: str, *, backslash_escapes: bool) -> str:
    """The statement without blank lines around it, its columns and constraints a line each."""
    pattern = _BACKSLASH if backslash_escapes else _STANDARD
    return pattern.sub(lambda match: match[1] or _LAID_OUT.get(match[2], _OPTIONS), sql.strip())
