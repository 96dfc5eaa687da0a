"""SQL in the style of a driver, as exec_driver_sql takes it, with its parameters written into it."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy.engine import Dialect
from sqlalchemy.types import NULLTYPE

from sqlgen.recording.connection.parameters import write

_PERCENT = re.compile(r"%(?:%|s|\((?P<name>[^)]*)\)s)")
"""psycopg and PyMySQL: `%s`, `%(name)s`, and `%%` for a percent sign, inside quotes too."""

_QUOTES = r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`"
_OTHER = re.compile(rf"{_QUOTES}|::|\?(?P<place>\d*)|[$:](?P<number>\d+)|:(?P<name>[^\W\d]\w*)")
"""sqlite3: `?`, `?1`, `:name`; asyncpg: `$1`. Not inside quotes."""

_PERCENT_DIALECTS = ("postgresql", "mysql", "mariadb")


def in_place(statement: str, parameters: Any, dialect: Dialect) -> str:
    """The statement as the server would get it. None as parameters means that the text is not looked at."""
    if parameters is None:
        return statement
    if dialect.name in _PERCENT_DIALECTS and (not parameters or _PERCENT.search(statement)):
        return _PERCENT.sub(_writer(parameters, dialect), statement)
    return _OTHER.sub(_writer(parameters, dialect), statement) if parameters else statement


def _writer(parameters: Mapping[str, Any] | Sequence[Any], dialect: Dialect) -> Callable[[re.Match[str]], str]:
    values = parameters if isinstance(parameters, Mapping) else dict(enumerate(parameters, 1))
    places = iter(values)

    def literal(mark: re.Match[str]) -> str:
        if mark[0] == "%%":
            return "%"
        if mark[0] == "::" or mark[0][0] in "'\"`" or (mark[0] == "%s" and not values):
            return mark[0]
        groups = mark.groupdict()
        number = groups.get("number") or groups.get("place")
        key: Any = groups.get("name") or (int(number) if number else next(places))
        return write(values[key], NULLTYPE, dialect)

    return literal
