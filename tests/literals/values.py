"""The values that are written into SQL, each with the type of its column and the databases that have such columns."""

import datetime
import decimal
import enum
import ipaddress
import math
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.types import TypeDecorator

ALL = ("postgresql", "mysql", "mariadb", "sqlite")
POSTGRESQL = ("postgresql",)
MYSQL = ("mysql", "mariadb")
NO_MYSQL = ("postgresql", "sqlite")


@dataclass(frozen=True)
class Value:
    """`untyped`: the script's table gives the column no type."""

    name: str
    type: Any
    value: Any
    dialects: tuple[str, ...] = ALL
    untyped: bool = False


class Mood(enum.Enum):
    """Its names are not its values."""

    HAPPY = "it's fine"
    SAD = "s-d"


class Level(str, enum.Enum):  # noqa: UP042 - whose str() is not its value
    HIGH = "high"


class Reversed(TypeDecorator[str]):
    """A type of a script's own."""

    impl = sa.String(50)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Any) -> Any:
        return value and value[::-1]


def values_of(type_: Any) -> list[str]:
    return [each.value for each in type_]


HOSTILE = "it's \"q\" \\ back\\' `b` 100% %s :name ? $1 $$ -- no /* no */ ; é 漢 🎈"
LINES = "a\nb\rc\r\nd\te\x0bf\x1a"
EAST = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
NOON = datetime.datetime(2024, 2, 29, 12, 0, 1)
EXACT = NOON.replace(microsecond=120)
KEY = uuid.UUID("12345678-90ab-cdef-1234-567890abcdef")
DOCUMENT = {"a": [1, 2.5, None, True], "text": HOSTILE + LINES, "": {}}
TIMES = sa.DateTime().with_variant(mysql.DATETIME(fsp=6), *MYSQL)
ZONED = sa.DateTime(timezone=True).with_variant(mysql.DATETIME(fsp=6), *MYSQL)
CLOCK = sa.Time().with_variant(mysql.TIME(fsp=6), *MYSQL)
TEXT = sa.Text()
DOUBLE = sa.Double[float]()


def _texts() -> Iterator[Value]:
    yield Value("text", sa.String(20), "plain")
    yield Value("text, empty", TEXT, "")
    yield Value("text, hostile", TEXT, HOSTILE)
    yield Value("text, line ends and controls", TEXT, LINES)
    yield Value("text, carriage returns only", TEXT, "\r\r")
    yield Value("text, a backslash before a carriage return", TEXT, "\\\r'")
    yield Value("text with a NUL", TEXT, "a\0b\0", ("mysql", "mariadb", "sqlite"))
    yield Value("text of an enum", sa.String(20), Level.HIGH)
    yield Value("unicode", sa.Unicode(50), "ß")
    yield Value("none", sa.String(20), None)
    yield Value("a type of the script's own", Reversed(), "abc'")
    yield Value("a type of the script's own, none", Reversed(), None)


def _numbers() -> Iterator[Value]:
    yield Value("true", sa.Boolean(), True)
    yield Value("false", sa.Boolean(), False)
    yield Value("integer", sa.Integer(), -5)
    yield Value("big integer", sa.BigInteger(), 2**63 - 1)
    yield Value("text for an integer", sa.Integer(), "5")
    yield Value("decimal", sa.Numeric(20, 5), decimal.Decimal("-12345678901.00010"))
    yield Value("decimal with an exponent", sa.Numeric(10, 2), decimal.Decimal("1E+3"))
    yield Value("decimal with many digits", sa.Numeric(38, 20), decimal.Decimal("1.23456789012345678901"), ALL[:3])
    yield Value("decimal, not a number", sa.Numeric(), decimal.Decimal("NaN"), POSTGRESQL)
    yield Value("decimal, infinite", sa.Numeric(), decimal.Decimal("-Infinity"), POSTGRESQL)
    yield Value("integer for a decimal", sa.Numeric(10, 2), 7)
    for number in (0.1, -2.5, 1e100, 1e-7, 1 / 3, 2.0**60, 5e-324, 1.7976931348623157e308, -0.0):
        yield Value(f"float {number}", DOUBLE, number)
    yield Value("float, single", sa.Float(), 0.25)
    yield Value("float, not a number", DOUBLE, math.nan, NO_MYSQL)
    yield Value("float, infinite", DOUBLE, math.inf, NO_MYSQL)
    yield Value("float, minus infinite", DOUBLE, -math.inf, NO_MYSQL)


def _times() -> Iterator[Value]:
    yield Value("date", sa.Date(), datetime.date(2024, 2, 29))
    yield Value("date, early", sa.Date(), datetime.date(987, 1, 2), NO_MYSQL)
    yield Value("datetime", TIMES, NOON)
    yield Value("datetime with microseconds", TIMES, EXACT)
    yield Value("datetime, seconds only", sa.DateTime(), NOON)
    yield Value("datetime of a zone", ZONED, EXACT.replace(tzinfo=EAST))
    yield Value("datetime of UTC", ZONED, NOON.replace(tzinfo=datetime.UTC))
    yield Value("datetime of a zone, column without", TIMES, EXACT.replace(tzinfo=EAST))
    yield Value("timestamp", sa.TIMESTAMP(), NOON)
    yield Value("time", sa.Time(), datetime.time(23, 59, 58))
    yield Value("time with microseconds", CLOCK, datetime.time(23, 59, 58, 7))
    yield Value("time of a zone", sa.Time(timezone=True), datetime.time(1, 2, 3, tzinfo=EAST), ALL[:3])
    for seconds in (0, 1, -1, 86400, 90061.5, -90061.25, 0.000001):
        yield Value(f"interval of {seconds} s", sa.Interval(), datetime.timedelta(seconds=seconds))
    yield Value("native interval", postgresql.INTERVAL(), datetime.timedelta(400, 5, 6), POSTGRESQL)
    yield Value("duration", mysql.TIME(fsp=6), datetime.timedelta(1, 3661, 5), MYSQL)
    yield Value("year", mysql.YEAR(), 2024, MYSQL)


def _documents() -> Iterator[Value]:
    yield Value("json", sa.JSON(), DOCUMENT)
    yield Value("json list", sa.JSON(), [1, "a"])
    yield Value("json text", sa.JSON(), "a'b")
    yield Value("json none", sa.JSON(), None)
    yield Value("json none as null", sa.JSON(none_as_null=True), None)
    yield Value("json null", sa.JSON(none_as_null=True), sa.JSON.NULL)
    yield Value("jsonb", postgresql.JSONB(), DOCUMENT, POSTGRESQL)
    yield Value("hstore", postgresql.HSTORE(), {"a": 'b"c\\', "n": None}, POSTGRESQL)


def _names() -> Iterator[Value]:
    yield Value("enum by name", sa.Enum(Mood, name="mood1"), Mood.HAPPY)
    yield Value("enum by value", sa.Enum(Mood, name="mood2", values_callable=values_of), Mood.SAD)
    yield Value("enum of strings", sa.Enum("a", "b'", name="mood3"), "b'")
    yield Value("enum, not native", sa.Enum(Mood, name="mood4", native_enum=False), Mood.SAD)
    yield Value("set", mysql.SET("x", "a", "m"), {"m", "a", "x"}, MYSQL)
    yield Value("uuid", sa.Uuid(), KEY)
    yield Value("uuid, not native", sa.Uuid(native_uuid=False), KEY)
    yield Value("uuid as text", sa.Uuid(as_uuid=False), str(KEY))
    yield Value("uuid, a string given", sa.Uuid(), str(KEY), POSTGRESQL)


def _bytes() -> Iterator[Value]:
    yield Value("bytes", sa.LargeBinary(), bytes(range(256)))
    yield Value("bytes, none", sa.LargeBinary(), b"")
    yield Value("bytes of another kind", sa.LargeBinary(), bytearray(b"a'b"), ("mysql", "mariadb", "sqlite"))
    yield Value("binary", mysql.VARBINARY(5), b"\x00'\xff", MYSQL)
    yield Value("pickle", sa.PickleType(), {"a": (1, "b'")})


def _postgresql() -> Iterator[Value]:
    array = postgresql.ARRAY
    yield from (
        Value(f"array {each}", array(TEXT), each, POSTGRESQL) for each in ([], ["a", "b'\\,{"], [None], [HOSTILE])
    )
    yield Value("array of integers", array(sa.SmallInteger), [1, None], POSTGRESQL)
    yield Value("array of integers, none of them", array(sa.Integer), [None], POSTGRESQL)
    yield Value("array in two dimensions", array(sa.Integer, dimensions=2), [[1, 2], [3, 4]], POSTGRESQL)
    yield Value("array of enums", array(sa.Enum(Mood, name="mood5")), [Mood.SAD], POSTGRESQL)
    yield Value("array of dates", array(sa.Date), [datetime.date(2024, 1, 2)], POSTGRESQL)
    yield Value("array of keys", array(sa.Uuid), [KEY], POSTGRESQL)
    yield Value("array of documents", array(postgresql.JSONB), [DOCUMENT], POSTGRESQL)
    yield Value("array of numbers", array(sa.Numeric(10, 2)), [decimal.Decimal("1.50")], POSTGRESQL)
    yield Value("inet", postgresql.INET(), "10.0.0.1/8", POSTGRESQL)
    yield Value("inet, an address", postgresql.INET(), ipaddress.ip_address("::1"), POSTGRESQL)
    yield Value("cidr", postgresql.CIDR(), ipaddress.ip_network("10.0.0.0/8"), POSTGRESQL)
    yield Value("bit", postgresql.BIT(3), "101", POSTGRESQL)
    yield Value("bit varying", postgresql.BIT(5, varying=True), "10", POSTGRESQL)
    yield Value("tsvector", postgresql.TSVECTOR(), "'a':1 'b''c':2", POSTGRESQL)
    yield from _ranges()


def _ranges() -> Iterator[Value]:
    span = postgresql.Range
    days = span(datetime.date(2024, 1, 1), None)
    moments = span(NOON, EXACT.replace(year=2028), bounds="(]")
    yield Value("int range", postgresql.INT4RANGE(), span(1, 5), POSTGRESQL)
    yield Value("empty range", postgresql.INT4RANGE(), span(empty=True), POSTGRESQL)
    yield Value("num range", postgresql.NUMRANGE(), span(decimal.Decimal("1.5"), None, bounds="()"), POSTGRESQL)
    yield Value("date range", postgresql.DATERANGE(), days, POSTGRESQL)
    yield Value("ts range", postgresql.TSRANGE(), moments, POSTGRESQL)
    zoned = span(NOON.replace(tzinfo=EAST), None)
    yield Value("tstz range", postgresql.TSTZRANGE(), zoned, POSTGRESQL)
    yield Value("multirange", postgresql.INT4MULTIRANGE(), [span(1, 3), span(5, 8)], POSTGRESQL)
    several = postgresql.ranges.MultiRange([days])
    yield Value("date multirange", postgresql.DATEMULTIRANGE(), several, POSTGRESQL)


def _untyped() -> Iterator[Value]:
    """As hand-written tables of scripts have them: sa.table("t", sa.column("v"))."""
    for name, type_, value in (
        ("text", TEXT, HOSTILE + LINES),
        ("none", TEXT, None),
        ("integer", sa.Integer(), 7),
        ("true", sa.Boolean(), True),
        ("float", DOUBLE, 0.1),
        ("date", sa.Date(), datetime.date(2024, 2, 29)),
        ("datetime", TIMES, EXACT),
        ("bytes", sa.LargeBinary(), b"\x00\xff'"),
    ):
        yield Value(f"untyped {name}", type_, value, untyped=True)
    yield Value("untyped decimal", sa.Numeric(10, 2), decimal.Decimal("1.5"), ALL[:3], untyped=True)
    yield Value("untyped datetime of a zone", ZONED, EXACT.replace(tzinfo=EAST), ALL[:3], untyped=True)
    yield Value("untyped time", CLOCK, datetime.time(1, 2, 3), ALL[:3], untyped=True)
    yield Value("untyped interval", sa.Interval(), datetime.timedelta(1, 2), POSTGRESQL, untyped=True)
    yield Value("untyped key", sa.Uuid(), KEY, POSTGRESQL, untyped=True)
    yield Value("untyped list", postgresql.ARRAY(TEXT), ["a", "b"], POSTGRESQL, untyped=True)
    yield Value("untyped empty list", postgresql.ARRAY(sa.Integer), [], POSTGRESQL, untyped=True)


VALUES = (
    *_texts(),
    *_numbers(),
    *_times(),
    *_documents(),
    *_names(),
    *_bytes(),
    *_postgresql(),
    *_untyped(),
)
