"""The values that are written into SQL, each with the type of its column and the databases that have such columns."""

import datetime
import decimal
import ipaddress
import math
from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.dialects import mysql, postgresql

from tests.literals.postgresql_values import postgresql_values
from tests.literals.value import (
    ALL,
    CLOCK,
    DOCUMENT,
    DOUBLE,
    EAST,
    EXACT,
    HOSTILE,
    KEY,
    LINES,
    MYSQL,
    NO_MYSQL,
    NOON,
    POSTGRESQL,
    TEXT,
    TIMES,
    ZONED,
    Key,
    Level,
    Mood,
    Rank,
    Reversed,
    Shouted,
    Value,
    values_of,
)


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
    yield Value("a type with an expression", Shouted(), "it's")
    yield Value("a type that differs", Key(), KEY)
    yield Value("a type that varies", sa.String(20).with_variant(sa.Integer(), "sqlite"), "7")
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
    yield Value("number of an enum", sa.Integer(), Rank.FIRST)
    yield Value("float for an integer", sa.Integer(), 5.0)
    yield Value("float for a decimal", sa.Numeric(10, 2), 1.25)
    yield Value("integer for a truth", sa.Boolean(), 1)
    yield Value("money", postgresql.MONEY(), decimal.Decimal("12.34"), POSTGRESQL)
    yield Value("unsigned", mysql.BIGINT(unsigned=True), 2**64 - 1, MYSQL)
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
    yield Value("native interval as text", postgresql.INTERVAL(), "1 year 2 mons", POSTGRESQL)
    yield Value("datetime as text", TIMES, "2024-01-02 03:04:05", ALL[:3])
    yield Value("date as text", sa.Date(), "2024-01-02", ALL[:3])
    yield Value("date for a datetime", TIMES, NOON.date())
    yield Value("datetime for a date", sa.Date(), NOON, ALL[:3])
    yield Value("year", mysql.YEAR(), 2024, MYSQL)


def _documents() -> Iterator[Value]:
    yield Value("json", sa.JSON(), DOCUMENT)
    yield Value("json list", sa.JSON(), [1, "a"])
    yield Value("json true", sa.JSON(), True)
    yield Value("json, empty text", sa.JSON(), "")
    yield Value("json beyond ASCII", sa.JSON(), {"é": "漢🎈\u2028"})
    yield Value("json, no value", sa.JSON(), sa.null())
    yield Value("jsonb none", postgresql.JSONB(), None, POSTGRESQL)
    yield Value("hstore, empty", postgresql.HSTORE(), {}, POSTGRESQL)
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
    yield Value("enum by the name of a member", sa.Enum(Mood, name="mood6"), "SAD")
    yield Value("enum, none", sa.Enum(Mood, name="mood7"), None)
    yield Value("enum of MySQL's", mysql.ENUM("a", "b'", "\\"), "\\", MYSQL)
    yield Value("set as text", mysql.SET("x", "y"), "x,y", MYSQL)
    yield Value("set, empty", mysql.SET("x", "y"), set(), MYSQL)
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
    yield Value("bits of MySQL's", mysql.BIT(4), 5, MYSQL)
    yield Value("binary, padded", mysql.BINARY(4), b"a", MYSQL)
    yield Value("pickle", sa.PickleType(), {"a": (1, "b'")})


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
    yield Value("untyped list of nothing", postgresql.ARRAY(sa.Integer), [None, None], POSTGRESQL, untyped=True)
    yield Value("untyped empty lists", postgresql.ARRAY(sa.Integer), [[], []], POSTGRESQL, untyped=True)
    yield Value("untyped nested list", postgresql.ARRAY(sa.Integer), [[1, None]], POSTGRESQL, untyped=True)
    yield Value("untyped address", postgresql.INET(), ipaddress.ip_address("10.0.0.1"), POSTGRESQL, untyped=True)
    yield Value("untyped text for a number", sa.Integer(), "7", untyped=True)
    yield Value("untyped text for a day", sa.Date(), "2024-01-02", untyped=True)
    yield Value("untyped text for a document", sa.JSON(), '{"a": 1}', untyped=True)
    yield Value("untyped member of an enum", sa.Integer(), Rank.FIRST, untyped=True)
    yield Value("untyped empty list", postgresql.ARRAY(sa.Integer), [], POSTGRESQL, untyped=True)


VALUES = (
    *_texts(),
    *_numbers(),
    *_times(),
    *_documents(),
    *_names(),
    *_bytes(),
    *postgresql_values(),
    *_untyped(),
)
