"""What a value is that is written into SQL, and the kinds of Python values that several of them share."""

import datetime
import enum
import uuid
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


class Rank(enum.IntEnum):
    FIRST = 5


class Shouted(TypeDecorator[str]):
    """A type whose values go into an expression."""

    impl = sa.String(50)
    cache_ok = True

    def bind_expression(self, bindvalue: Any) -> Any:
        return sa.func.upper(bindvalue)


class Key(TypeDecorator[Any]):
    """As scripts have it where a database has no UUID."""

    impl = sa.CHAR
    cache_ok = True

    def load_dialect_impl(self, dialect: Any) -> Any:
        return dialect.type_descriptor(postgresql.UUID() if dialect.name == "postgresql" else sa.CHAR(32))

    def process_bind_param(self, value: Any, dialect: Any) -> Any:
        return value if dialect.name == "postgresql" else value.hex


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
