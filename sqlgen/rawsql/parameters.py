"""Parameters in a script's own text, to which nobody gives a value."""

import re

from sqlgen.rawsql.lexer import Kind, lexed

_PARAMETER = re.compile(r"(?<![:\w\\]):(\w+)(?!:)")
"""As SQLAlchemy's text() reads it, for which a plain string is meant too."""


def parameter(sql: str, dialect: str) -> str | None:
    """The name of the first. In a string, a body or a comment a colon begins none."""
    found = [*_PARAMETER.finditer(sql)]
    marks = {token.start for token in lexed(sql, dialect) if token.kind is Kind.MARK} if found else ()
    return next((match[1] for match in found if match.start() in marks), None)
