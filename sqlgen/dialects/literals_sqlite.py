"""SQLite's literals: only what differs from standard SQL."""

import math
import re
from collections.abc import Mapping
from typing import ClassVar

from sqlgen.dialects.literals import Literals, Type, Writer, integer, quoted


def floating(value: float, _: Type) -> str:
    """A number too large is infinite, and one that is none is NULL, as it is to a driver.

    https://sqlite.org/floatingpoint.html, https://sqlite.org/c3ref/bind_blob.html
    """
    if math.isnan(value):
        return "NULL"
    return repr(float(value)) if math.isfinite(value) else f"{'-' if value < 0 else ''}9e999"


class SQLiteLiterals(Literals):
    by_value: ClassVar[Mapping[type, Writer]] = {**Literals.by_value, bool: integer, float: floating}
    by_type: ClassVar[Mapping[type[Type], Mapping[type, Writer]]] = {}
    decimals = False

    def string(self, text: str) -> str:
        """A carriage return would become a line feed with the file's line ends, and a NUL end the statement.

        There are no escapes; the parentheses make it one value in a DEFAULT too: https://sqlite.org/lang_expr.html
        """
        if "\r" not in text and "\0" not in text:
            return quoted(text)
        parts = [_part(part) for part in re.split(r"([\0\r])", text) if part]
        return f"({' || '.join(parts)})"


def _part(text: str) -> str:
    return f"char({ord(text)})" if text in ("\0", "\r") else quoted(text)


LITERALS = SQLiteLiterals()
