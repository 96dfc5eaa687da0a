"""Values in SQL: what a driver would send beside a statement is written into it.

A value goes two ways. First SQLAlchemy's own type makes of it what a driver would get: of a JSON document a text, of an
enum its name, whatever a TypeDecorator says. That is what an online migration stores, and no rule of ours. Then
`Literals` writes it by its Python type, as the database reads it.
"""

import datetime
import decimal
import json
import math
import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NoReturn, TypeAlias

import sqlalchemy as sa
from sqlalchemy.exc import CompileError
from sqlalchemy.types import TypeEngine

Type: TypeAlias = TypeEngine[Any]
Writer: TypeAlias = Callable[[Any, Type], str]
"""Writes a value of one Python type for a column of some type. Raises CompileError."""


def quoted(text: str) -> str:
    """A string literal of standard SQL: a quote is doubled, and nothing else is special."""
    return "'" + text.replace("'", "''") + "'"


def characters(value: str) -> str:
    """The characters of a string, also of an enum that is one. Raises where a file in UTF-8 cannot hold them."""
    text = str.__str__(value)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise CompileError(f"{text!r} has half a character, which UTF-8 cannot hold") from error
    return text


def boolean(value: Any, _: Type) -> str:
    return "true" if value else "false"


def integer(value: int, _: Type) -> str:
    return str(int(value))


def floating(value: float, _: Type) -> str:
    """The shortest digits that are this number again."""
    if not math.isfinite(value):
        raise CompileError(f"the database has no number {float(value)!r}")
    return repr(float(value))


def exact(value: decimal.Decimal, _: Type) -> str:
    """All its digits, and no exponent, which would make it a binary float to MySQL and SQLite."""
    if not value.is_finite():
        raise CompileError(f"the database has no number {value}")
    return format(value, "f")


def hexadecimal(value: Any, _: Type) -> str:
    return f"X'{bytes(value).hex()}'"


def moment(value: datetime.datetime, _: Type) -> str:
    return quoted(value.isoformat(" "))


def day_or_time(value: datetime.date | datetime.time, _: Type) -> str:
    return quoted(value.isoformat())


def checked_json(text: str) -> str:
    """A document that Python has written. It writes NaN too, which is no JSON: https://www.rfc-editor.org/rfc/rfc8259"""

    def refuse(constant: str) -> NoReturn:
        raise CompileError(f"JSON has no number {constant}")

    if "NaN" in text or "Infinity" in text:
        json.loads(text, parse_constant=refuse)
    return text


BYTES = (bytes, bytearray, memoryview)


class Literals:
    """How one database writes values. A table for the column's type stands before the one for values."""

    by_value: ClassVar[Mapping[type, Writer]] = {
        bool: boolean,
        int: integer,
        float: floating,
        decimal.Decimal: exact,
        **dict.fromkeys(BYTES, hexadecimal),
        datetime.datetime: moment,
        datetime.date: day_or_time,
        datetime.time: day_or_time,
    }
    by_type: ClassVar[Mapping[type[Type], Mapping[type, Writer]]] = {
        sa.Boolean: {int: boolean},  # drivers get 0 and 1 where the database has no booleans
    }

    strings: ClassVar[re.Pattern[str]] = re.compile("'(?:[^']|'')*'")
    """How the database reads a string, in the text of a script's own."""

    decimals: ClassVar[bool] = True
    """Whether drivers take decimals as they are; if not, SQLAlchemy makes floats of them."""

    def write(self, value: Any, type_: Type) -> str:
        """A value as a driver would get it, in SQL. Raises CompileError."""
        if value is None:
            return "NULL"
        if isinstance(value, str):
            text = characters(value)
            return self.string(checked_json(text) if isinstance(type_, sa.JSON) else text)
        writer: Writer | None = _found(_found(self.by_type, type(type_)) or {}, type(value))
        writer = writer or _found(self.by_value, type(value))
        if writer is None:
            raise CompileError(f"there is no literal for a {type(value).__name__}{_way_out(type_)}")
        return writer(value, type_)

    def string(self, text: str) -> str:
        return quoted(text)

    def cast(self, sql: str, type_: Type) -> str:
        """A value where nothing around it tells the database its type."""
        return sql


def _found(table: Mapping[type, Any], wanted: type) -> Any:
    """The entry for a class, or for the nearest one that it inherits from."""
    return next((table[each] for each in wanted.__mro__ if each in table), None)


def _way_out(type_: Type) -> str:
    return ': give its column a type, as in sa.column("x", sa.JSON)' if type_._isnull else f" in a column of {type_!r}"
