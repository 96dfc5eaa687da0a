"""MySQL's and MariaDB's literals: only what differs from standard SQL."""

import datetime
import re
import uuid
from collections.abc import Mapping
from typing import Any, ClassVar

from sqlalchemy.dialects import mysql

from sqlgen.dialects.literals import Literals, Type, Writer, day_or_time, quoted
from sqlgen.dialects.literals import floating as standard_floating

_ESCAPES = {"\\": r"\\", "\0": r"\0", "\r": r"\r", "\x1a": r"\Z"}
"""https://dev.mysql.com/doc/refman/8.4/en/string-literals.html#character-escape-sequences

A carriage return would become a line feed with the file's line ends; Windows ends a file at the last one.
"""
_ESCAPED = re.compile(r"[\\\x00\r\x1a]")


def floating(value: float, type_: Type) -> str:
    """-0.0 without an exponent is an exact number, which has no sign.

    https://dev.mysql.com/doc/refman/8.4/en/number-literals.html
    """
    literal = standard_floating(value, type_)
    return "-0e0" if literal == "-0.0" else literal


def moment(value: datetime.datetime, _: Type) -> str:
    """Without its zone, which no driver sends."""
    return quoted(value.replace(tzinfo=None).isoformat(" "))


def time(value: datetime.time, type_: Type) -> str:
    return day_or_time(value.replace(tzinfo=None), type_)


def duration(value: datetime.timedelta, _: Type) -> str:
    """TIME goes beyond a day, either way: https://dev.mysql.com/doc/refman/8.4/en/time.html"""
    size = abs(value)
    hours, seconds = divmod(size.days * 86400 + size.seconds, 3600)
    fraction = f".{size.microseconds:06}" if size.microseconds else ""
    sign = "-" if value != size else ""
    return quoted(f"{sign}{hours:02}:{seconds // 60:02}:{seconds % 60:02}{fraction}")


def identifier(value: uuid.UUID, _: Type) -> str:
    """MariaDB's own type: https://mariadb.com/kb/en/uuid-data-type/"""
    return quoted(str(value))


class MySQLLiterals(Literals):
    by_value: ClassVar[Mapping[type, Writer]] = {
        **Literals.by_value,
        float: floating,
        datetime.datetime: moment,
        datetime.time: time,
        datetime.timedelta: duration,
        uuid.UUID: identifier,
    }

    strings: ClassVar[re.Pattern[str]] = re.compile(r"'(?:[^'\\]|''|\\.)*'", re.DOTALL)

    def write(self, value: Any, type_: Type) -> str:
        if isinstance(type_, mysql.SET) and isinstance(value, str):
            value = _in_order(value, type_)
        return super().write(value, type_)

    def string(self, text: str) -> str:
        return quoted(_ESCAPED.sub(lambda found: _ESCAPES[found[0]], text))


def _in_order(members: str, type_: "mysql.SET") -> str:
    """The members in the type's order, which is also the server's: a set of Python's has none."""
    return ",".join(sorted(members.split(","), key=[*type_.values, *members.split(",")].index))


LITERALS = MySQLLiterals()
