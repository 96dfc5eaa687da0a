"""A trigger or routine of a script's own SQL, made harmless to repeat: it cannot be prepared, so it runs each time."""

import re

_NAME = r"(?:`(?:[^`]|``)+`|[\w$]+)"
_CONDITION = r"(?P<condition>IF\s+(?:NOT\s+)?EXISTS\s+)?"
_KIND = rf"(?P<kind>TRIGGER|PROCEDURE|FUNCTION|EVENT)\s+{_CONDITION}(?P<name>{_NAME}(?:\s*\.\s*{_NAME})?)"
_COMMENTS = r"(?:\s|--\s[^\n]*\n|\#[^\n]*\n|/\*.*?\*/)*"
_CREATE = re.compile(
    rf"{_COMMENTS}CREATE\s+(?:DEFINER\s*=\s*\S+\s+)?(?:AGGREGATE\s+)?{_KIND}", re.IGNORECASE | re.DOTALL
)
_DROP = re.compile(rf"{_COMMENTS}DROP\s+{_KIND}", re.IGNORECASE | re.DOTALL)


def dropped_before(sql: str) -> str | None:
    """The statement that takes away what an earlier run may have made; None where the script has seen to it."""
    match = _CREATE.match(sql)
    if match is None or match["condition"]:
        return None
    return f"DROP {match['kind'].upper()} IF EXISTS {match['name']}"


def dropped_if_there(sql: str) -> tuple[str, str]:
    """A DROP with IF EXISTS, and a note that says so; every other statement as it is."""
    match = _DROP.match(sql)
    if match is None or match["condition"]:
        return sql, ""
    return f"{sql[: match.start('name')]}IF EXISTS {sql[match.start('name') :]}", "IF EXISTS: it may run twice"
