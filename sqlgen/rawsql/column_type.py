"""A column's type: one of SQLAlchemy's where it is known to print the same, else its text."""

import re
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.types import TypeEngine

from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.schema import ColumnType
from sqlgen.schema.build import build_named_type
from sqlgen.schema.verbatim import VerbatimType

CONSTRAINTS = frozenset({
    "AS", "AUTO_INCREMENT", "AUTOINCREMENT", "CHECK", "COLLATE", "COMMENT", "CONSTRAINT", "DEFAULT", "FIRST",
    "AFTER", "GENERATED", "KEY", "NOT", "NULL", "ON", "PRIMARY", "REFERENCES", "UNIQUE", "USING", "INVISIBLE",
    "VISIBLE", "DEFERRABLE", "INITIALLY", "STORED", "VIRTUAL", "PERSISTENT", ",",
})  # fmt: skip
"""The words that end a type or a default, and begin what follows it."""

_PHRASES = (
    ("CHARACTER", "VARYING"),
    ("CHAR", "VARYING"),
    ("BIT", "VARYING"),
    ("DOUBLE", "PRECISION"),
    ("NATIONAL", "CHARACTER", "VARYING"),
    ("NATIONAL", "CHARACTER"),
    ("NATIONAL", "CHAR"),
    ("LONG", "VARCHAR"),
)

_GENERIC: Mapping[str, Any] = {
    "BIGINT": sa.BigInteger, "INTEGER": sa.Integer, "SMALLINT": sa.SmallInteger, "NUMERIC": sa.Numeric,
    "VARCHAR": sa.String, "TEXT": sa.Text, "DATE": sa.Date, "BOOLEAN": sa.Boolean, "JSON": sa.JSON,
}  # fmt: skip
"""What models are made of, so that they compare as equal."""

_POSTGRESQL: Mapping[str, Any] = {
    **_GENERIC,
    "INT8": sa.BigInteger, "INT": sa.Integer, "INT4": sa.Integer, "INT2": sa.SmallInteger, "DECIMAL": sa.Numeric,
    "REAL": sa.REAL, "FLOAT4": sa.REAL, "DOUBLE PRECISION": sa.Double, "FLOAT8": sa.Double,
    "CHARACTER VARYING": sa.String, "CHAR": sa.CHAR, "CHARACTER": sa.CHAR, "BOOL": sa.Boolean,
    "JSONB": postgresql.JSONB, "UUID": sa.Uuid, "BYTEA": sa.LargeBinary, "INET": postgresql.INET,
    "CIDR": postgresql.CIDR, "INTERVAL": postgresql.INTERVAL, "TSVECTOR": postgresql.TSVECTOR,
    "TIMESTAMP": sa.DateTime, "TIMESTAMP WITHOUT TIME ZONE": sa.DateTime,
    "TIMESTAMPTZ": lambda: sa.DateTime(timezone=True),
    "TIMESTAMP WITH TIME ZONE": lambda: sa.DateTime(timezone=True),
    "TIME": sa.Time, "TIME WITHOUT TIME ZONE": sa.Time,
}  # fmt: skip
"""https://www.postgresql.org/docs/current/datatype.html"""

_MYSQL: Mapping[str, Any] = {
    **_GENERIC,
    "INT": sa.Integer, "BOOL": sa.Boolean, "BLOB": sa.LargeBinary, "DATETIME": sa.DateTime, "TIME": sa.Time,
    "DECIMAL": sa.Numeric, "CHAR": sa.CHAR, "BINARY": sa.BINARY, "VARBINARY": sa.VARBINARY,
    "TIMESTAMP": sa.TIMESTAMP, "DOUBLE": sa.Double, "YEAR": mysql.YEAR, "BIT": mysql.BIT,
    "TINYTEXT": mysql.TINYTEXT, "MEDIUMTEXT": mysql.MEDIUMTEXT, "LONGTEXT": mysql.LONGTEXT,
    "TINYBLOB": mysql.TINYBLOB, "MEDIUMBLOB": mysql.MEDIUMBLOB, "LONGBLOB": mysql.LONGBLOB,
}  # fmt: skip
"""https://dev.mysql.com/doc/refman/8.4/en/data-types.html"""

_MYSQL_NUMBERS: Mapping[str, Any] = {
    "BIGINT": mysql.BIGINT, "INT": mysql.INTEGER, "INTEGER": mysql.INTEGER, "MEDIUMINT": mysql.MEDIUMINT,
    "SMALLINT": mysql.SMALLINT, "TINYINT": mysql.TINYINT, "DECIMAL": mysql.DECIMAL, "NUMERIC": mysql.NUMERIC,
    "FLOAT": mysql.FLOAT, "DOUBLE": mysql.DOUBLE,
}  # fmt: skip
"""With a width, or UNSIGNED."""

_SQLITE: Mapping[str, Any] = {
    **_GENERIC,
    "CHAR": sa.CHAR, "DECIMAL": sa.DECIMAL, "FLOAT": sa.Float, "REAL": sa.REAL, "DATETIME": sa.DateTime,
    "BLOB": sa.LargeBinary,
}  # fmt: skip
"""Only what prints itself: the server keeps a type's text, and INT PRIMARY KEY is not INTEGER PRIMARY KEY."""

_TYPES = {
    "postgresql": (_POSTGRESQL,),
    "mysql": (_MYSQL, _MYSQL_NUMBERS),
    "mariadb": (_MYSQL, _MYSQL_NUMBERS),
    "sqlite": (_SQLITE,),
}

SERIALS = {"SMALLSERIAL": "SMALLINT", "SERIAL2": "SMALLINT", "SERIAL": "INTEGER", "SERIAL4": "INTEGER",
           "BIGSERIAL": "BIGINT", "SERIAL8": "BIGINT"}  # fmt: skip
"""https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL"""


def read_type(cursor: Cursor) -> str:
    """The text of a type."""
    begin = cursor.place
    if cursor.dialect == "sqlite":
        cursor.skip_until(CONSTRAINTS | {"("})
        if cursor.place > begin and cursor.word() == "(":
            cursor.group()
        return cursor.text(begin) if cursor.place > begin else ""
    if not any(cursor.take(*phrase) for phrase in _PHRASES):
        cursor.qualified()
    if cursor.word() == "(":
        cursor.group()
    _read_attributes(cursor)
    return cursor.text(begin)


def _read_attributes(cursor: Cursor) -> None:
    if cursor.is_mysql:
        while cursor.take_any("UNSIGNED", "SIGNED", "ZEROFILL", "BINARY"):
            pass
        if cursor.take("CHARACTER", "SET") or cursor.take("CHARSET"):
            cursor.next()
        if cursor.take("COLLATE"):
            cursor.next()
        return
    _ = cursor.take("WITH", "TIME", "ZONE") or cursor.take("WITHOUT", "TIME", "ZONE")
    while cursor.take("["):
        cursor.skip_until({"]"})
        cursor.expect("]")


_SHAPE = re.compile(r"(?P<name>[A-Z0-9]+(?: [A-Z]+)*?)(?: ?\((?P<numbers>[\d, ]+)\))?(?P<more>(?: [A-Z]+)*)")


def column_type(text: str, cursor: Cursor) -> ColumnType:
    """The type that a text means. One that is not known for certain is kept as text."""
    return ColumnType.read(_named(text, cursor) or _standard(text, cursor.dialect) or VerbatimType(text))


def _standard(text: str, dialect: str) -> TypeEngine[Any] | None:
    match = _SHAPE.fullmatch(" ".join(text.upper().split()))
    if match is None:
        return None
    name, more = match["name"], match["more"]
    if dialect == "postgresql":
        name, more = f"{name}{more}", ""
    numbers = [int(number) for number in (match["numbers"] or "").split(",") if number.strip()]
    options = dict.fromkeys(more.lower().split(), True)
    if "TIME" in name and numbers:
        return None
    built = (_built(types.get(name), numbers, options) for types in _TYPES[dialect])
    return next((type_ for type_ in built if type_ is not None), None)


def _built(type_: Any, numbers: list[int], options: dict[str, bool]) -> TypeEngine[Any] | None:
    try:
        built: TypeEngine[Any] | None = type_ and sa.types.to_instance(type_(*numbers, **options))
    except TypeError:
        return None
    return built


def _named(text: str, cursor: Cursor) -> TypeEngine[Any] | None:
    """An enum or a domain: in PostgreSQL one that a revision made, in MySQL a list of strings."""
    reader = Cursor.over(text, cursor.dialect, cursor.schema)
    try:
        if cursor.is_mysql:
            return _mysql_enum(reader)
        found = cursor.schema.types.get(reader.qualified())
        is_array = reader.take("[", "]")
        if found is None or not reader.ended:
            return None
    except Unreadable:
        return None
    type_ = build_named_type(found)
    return postgresql.ARRAY(type_) if is_array else type_


def _mysql_enum(reader: Cursor) -> TypeEngine[Any] | None:
    kind = {"ENUM": mysql.ENUM, "SET": mysql.SET}.get(reader.next().word)
    if kind is None or reader.word() != "(":
        return None
    values = [part.string() for part in reader.group().parts()]
    return kind(*values) if reader.ended else None
