"""Values of the types that only PostgreSQL has."""

import datetime
import decimal
import ipaddress
import math
from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from tests.literals.value import DOCUMENT, DOUBLE, EAST, EXACT, HOSTILE, KEY, NOON, POSTGRESQL, TEXT, Mood, Value


def postgresql_values() -> Iterator[Value]:
    array = postgresql.ARRAY
    yield from (
        Value(f"array {each}", array(TEXT), each, POSTGRESQL) for each in ([], ["a", "b'\\,{"], [None], [HOSTILE])
    )
    yield Value("array of integers", array(sa.SmallInteger), [1, None], POSTGRESQL)
    yield Value("array of integers, none of them", array(sa.Integer), [None], POSTGRESQL)
    yield Value("array in two dimensions", array(sa.Integer, dimensions=2), [[1, 2], [3, 4]], POSTGRESQL)
    yield Value("array in two dimensions, with nothing in it", array(sa.Integer, dimensions=2), [[]], POSTGRESQL)
    yield Value("array in three dimensions", array(sa.Integer), [[[1], [2]], [[3], [None]]], POSTGRESQL)
    yield Value("array of texts in two", array(TEXT, dimensions=2), [["a", None], ["b'", "{}"]], POSTGRESQL)
    yield Value("array, none", array(sa.Integer), None, POSTGRESQL)
    yield Value("array of enums", array(sa.Enum(Mood, name="mood5")), [Mood.SAD], POSTGRESQL)
    yield Value("array of dates", array(sa.Date), [datetime.date(2024, 1, 2)], POSTGRESQL)
    yield Value("array of keys", array(sa.Uuid), [KEY], POSTGRESQL)
    yield Value("array of documents", array(postgresql.JSONB), [DOCUMENT], POSTGRESQL)
    yield Value("array of json", array(sa.JSON), [{"a": 1}, None], POSTGRESQL)
    yield Value("array of bytes", array(sa.LargeBinary), [b"\x00'", None], POSTGRESQL)
    yield Value("array of intervals", array(sa.Interval), [datetime.timedelta(1)], POSTGRESQL)
    yield Value("array of truths", array(sa.Boolean), [True, None, False], POSTGRESQL)
    yield Value("array of floats", array(DOUBLE), [0.1, math.nan, -math.inf], POSTGRESQL)
    yield Value("array of zoned moments", array(sa.DateTime(timezone=True)), [NOON.replace(tzinfo=EAST)], POSTGRESQL)
    yield Value("array of ranges", array(postgresql.INT4RANGE), [postgresql.Range(1, 5)], POSTGRESQL)
    yield Value("array of numbers", array(sa.Numeric(10, 2)), [decimal.Decimal("1.50")], POSTGRESQL)
    yield Value("inet", postgresql.INET(), "10.0.0.1/8", POSTGRESQL)
    yield Value("inet, an address", postgresql.INET(), ipaddress.ip_address("::1"), POSTGRESQL)
    yield Value("cidr", postgresql.CIDR(), ipaddress.ip_network("10.0.0.0/8"), POSTGRESQL)
    yield Value("macaddr", postgresql.MACADDR(), "08:00:2b:01:02:03", POSTGRESQL)
    yield Value("macaddr8", postgresql.MACADDR8(), "08:00:2b:01:02:03:04:05", POSTGRESQL)
    yield Value("tsquery", postgresql.TSQUERY(), "'a' & 'b'", POSTGRESQL)
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
    yield Value("range without bounds", postgresql.INT8RANGE(), span(None, None), POSTGRESQL)
    yield Value("range as text", postgresql.INT4RANGE(), "[1,5)", POSTGRESQL)
    yield Value("multirange, empty", postgresql.INT4MULTIRANGE(), [], POSTGRESQL)
    yield Value("multirange of moments", postgresql.TSTZMULTIRANGE(), [zoned], POSTGRESQL)
    yield Value("multirange", postgresql.INT4MULTIRANGE(), [span(1, 3), span(5, 8)], POSTGRESQL)
    several = postgresql.ranges.MultiRange([days])
    yield Value("date multirange", postgresql.DATEMULTIRANGE(), several, POSTGRESQL)
