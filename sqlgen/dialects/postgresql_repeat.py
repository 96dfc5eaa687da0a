"""A script's own statement outside of the transaction, made harmless to repeat: it has committed when a later fails."""

import re

_SPACE = r"(?:\s|--[^\n]*\n|/\*.*?\*/)+"
_BEGINNINGS = (
    (("CREATE", "(?:UNIQUE{0})?INDEX", "CONCURRENTLY"), "IF NOT EXISTS"),
    (("DROP", "INDEX", "CONCURRENTLY"), "IF EXISTS"),
    (("ALTER", "TYPE", r"\S+", "ADD", "VALUE"), "IF NOT EXISTS"),
    (("DROP", "DATABASE"), "IF EXISTS"),
    (("DROP", "TABLESPACE"), "IF EXISTS"),
    (("DROP", "SUBSCRIPTION"), "IF EXISTS"),
)
_PATTERNS = tuple(
    (re.compile(rf"(?:{_SPACE})?{_SPACE.join(words)}".replace("{0}", _SPACE), re.IGNORECASE | re.DOTALL), condition)
    for words, condition in _BEGINNINGS
)
_CONDITION = re.compile(rf"{_SPACE}IF\b", re.IGNORECASE | re.DOTALL)


def repeatable(sql: str) -> tuple[str, str]:
    """The statement with the condition that it lacks, and a note that says so; as it is where it needs none."""
    for pattern, condition in _PATTERNS:
        match = pattern.match(sql)
        if match and not _CONDITION.match(sql, match.end()):
            return f"{sql[: match.end()]} {condition}{sql[match.end() :]}", f"{condition}: it may run twice"
    return sql, ""
