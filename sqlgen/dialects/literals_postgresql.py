"""PostgreSQL's literals: only what differs from standard SQL."""

import datetime
import decimal
import ipaddress
import uuid
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.exc import CompileError

from sqlgen.dialects.literals import BYTES, Literals, Type, Writer, moment, quoted

_ADDRESSES = (
    *(ipaddress.IPv4Address, ipaddress.IPv4Interface, ipaddress.IPv4Network),
    *(ipaddress.IPv6Address, ipaddress.IPv6Interface, ipaddress.IPv6Network),
)
_DRIVER_TYPES: Mapping[type, str] = {
    datetime.datetime: "TIMESTAMP",
    datetime.date: "DATE",
    datetime.time: "TIME",
    datetime.timedelta: "INTERVAL",
    uuid.UUID: "UUID",
    **dict.fromkeys(BYTES, "BYTEA"),
    **dict.fromkeys(_ADDRESSES, "INET"),
}
"""The types that a driver gives to values of these kinds when no column says one."""

_MULTIRANGES: tuple[type, ...] = tuple(filter(None, [getattr(postgresql.ranges, "MultiRange", None)]))
"""SQLAlchemy has its own list of ranges from 2.0.17 on, and takes any list before."""

_DIALECT: Any = PGDialect()  # type: ignore[no-untyped-call]


def floating(value: float, _: Type) -> str:
    """What is no number without quotes: https://www.postgresql.org/docs/current/datatype-numeric.html

    -0.0 without them is an exact number, which has no sign.
    """
    special = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity", "-0.0": "-0"}.get(repr(float(value)))
    return repr(float(value)) if special is None else f"'{special}'::FLOAT8"


def exact(value: decimal.Decimal, _: Type) -> str:
    """https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-NUMERIC-DECIMAL"""
    return format(value, "f") if value.is_finite() else f"'{'NaN' if value.is_nan() else value}'::NUMERIC"


def hexadecimal(value: Any, _: Type) -> str:
    """https://www.postgresql.org/docs/current/datatype-binary.html#DATATYPE-BINARY-BYTEA-HEX-FORMAT"""
    return rf"'\x{bytes(value).hex()}'"


def moment_of(value: datetime.datetime, type_: Type) -> str:
    """A column without a zone drops one that a literal has. What a driver sends has a type, and is converted.

    https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-DATETIME-INPUT-TIME-STAMPS
    """
    zoned = value.tzinfo is not None and not getattr(type_, "timezone", False)
    return moment(value, type_) + ("::TIMESTAMP WITH TIME ZONE" if zoned else "")


def interval(value: datetime.timedelta, _: Type) -> str:
    """Days and seconds apart, as drivers send them: `1 day` and `24:00:00` are two values.

    https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT
    """
    clock = (datetime.datetime.min + (value - datetime.timedelta(value.days))).time().isoformat()
    days = f"{value.days} {'day' if value.days == 1 else 'days'} "
    return quoted(f"{days}{'+' if value.days < 0 else ''}{clock}" if value.days else clock)


def as_text(value: Any, _: Type) -> str:
    return quoted(str(value))


def array(value: Any, type_: Type) -> str:
    """ARRAY of texts is no array of enums or dates, and one without items none at all: these say what they are.

    https://www.postgresql.org/docs/current/sql-expressions.html#SQL-SYNTAX-ARRAY-CONSTRUCTORS
    """
    item: Any = type_.item_type if isinstance(type_, sa.ARRAY) else sa.types.NULLTYPE
    constructor = f"ARRAY[{', '.join(_items(value, item))}]"
    if item._isnull:
        return constructor if _tells(value) else quoted(_without_values(value))
    plain = isinstance(item, sa.String | sa.Integer) and not isinstance(item, sa.Enum)
    return constructor if plain and _tells(value) else f"{constructor}::{spelled(type_)}"


def _tells(value: Any) -> bool:
    """Whether each list in an array, and it itself, has a value, which tells its type."""
    return any(each is not None for each in value) and all(_tells(each) for each in value if _is_list(each))


def _is_list(value: Any) -> bool:
    return isinstance(value, list | tuple)


def _without_values(value: Any) -> str:
    """A text that is an array of any type, as it holds nothing but NULL. Raises CompileError where it holds more."""
    parts = [_without_values(each) if _is_list(each) else each for each in value]
    if any(each is not None for each in value if not _is_list(each)):
        raise CompileError(
            'there is no literal for such a list: give its column a type, as in sa.column("x", sa.ARRAY)'
        )
    return "{" + ",".join(each or "NULL" for each in parts) + "}"


def _items(value: Any, item: Type) -> Iterator[str]:
    """A list in a list is a dimension of the same array."""
    for each in value:
        yield f"ARRAY[{', '.join(_items(each, item))}]" if _is_list(each) else LITERALS.write(each, item)


def range_of(value: "postgresql.Range[Any]", _: Type) -> str:
    return quoted(_range(value))


def multirange(value: Any, _: Type) -> str:
    return quoted("{" + ",".join(map(_range, value)) + "}")


def _range(value: "postgresql.Range[Any]") -> str:
    """https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO"""
    if value.isempty:
        return "empty"
    lower, upper = ("" if each is None else f'"{each}"' for each in (value.lower, value.upper))
    return f"{value.bounds[0]}{lower},{upper}{value.bounds[1]}"


def spelled(type_: Type) -> str:
    """The name of a type, as a cast has it."""
    return str(_DIALECT.type_compiler_instance.process(type_))


class PostgreSQLLiterals(Literals):
    by_value: ClassVar[Mapping[type, Writer]] = {
        **Literals.by_value,
        float: floating,
        decimal.Decimal: exact,
        **dict.fromkeys(BYTES, hexadecimal),
        datetime.datetime: moment_of,
        datetime.timedelta: interval,
        **dict.fromkeys((uuid.UUID, *_ADDRESSES), as_text),
        **dict.fromkeys((list, tuple), array),
        postgresql.Range: range_of,
        **dict.fromkeys(_MULTIRANGES, multirange),
    }
    by_type: ClassVar[Mapping[type[Type], Mapping[type, Writer]]] = {
        postgresql.ranges.AbstractMultiRange: {list: multirange},  # psycopg has no list for them, SQLAlchemy does
    }

    def write(self, value: Any, type_: Type) -> str:
        literal = super().write(value, type_)
        known = next((_DRIVER_TYPES[each] for each in type(value).__mro__ if each in _DRIVER_TYPES), None)
        if not type_._isnull or known is None or "::" in literal:
            return literal
        return f"{literal}::{known}"

    def string(self, text: str) -> str:
        """A carriage return would become a line feed with the file's line ends: it is spelled.

        https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS-ESCAPE
        """
        if "\0" in text:
            raise CompileError(f"PostgreSQL keeps no NUL character in text: {text!r}")
        if "\r" not in text:
            return quoted(text)
        escaped = text.replace("\\", r"\\").replace("\r", r"\r")
        return f"E{quoted(escaped)}"

    def cast(self, sql: str, type_: Type) -> str:
        """Strings and numbers find their own way; what is written in quotes and is no string does not always."""
        impl = type_.dialect_impl(_DIALECT)
        plain = impl._isnull or isinstance(impl, sa.String | sa.Integer | sa.Numeric | sa.Boolean)
        if plain and not (isinstance(impl, sa.Enum) and impl.native_enum and impl.name):
            return sql
        return f"{sql}::{spelled(type_)}"


LITERALS = PostgreSQLLiterals()
