"""A column's type: one of SQLAlchemy's where it is known to print the same, else its text."""

import re
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.types import TypeEngine

from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.schema import ColumnType
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

_POSTGRESQL: Mapping[str, Any] = {
    "BIGINT": sa.BIGINT, "INT8": sa.BIGINT, "INT": sa.INTEGER, "INT4": sa.INTEGER, "INTEGER": sa.INTEGER,
    "SMALLINT": sa.SMALLINT, "INT2": sa.SMALLINT, "NUMERIC": sa.NUMERIC, "DECIMAL": sa.NUMERIC, "REAL": sa.REAL,
    "FLOAT4": sa.REAL, "DOUBLE PRECISION": sa.DOUBLE_PRECISION, "FLOAT8": sa.DOUBLE_PRECISION,
    "VARCHAR": sa.VARCHAR, "CHARACTER VARYING": sa.VARCHAR, "CHAR": sa.CHAR, "CHARACTER": sa.CHAR, "TEXT": sa.TEXT,
    "BOOLEAN": sa.BOOLEAN, "BOOL": sa.BOOLEAN, "DATE": sa.DATE, "JSON": postgresql.JSON, "JSONB": postgresql.JSONB,
    "UUID": postgresql.UUID, "BYTEA": postgresql.BYTEA, "INET": postgresql.INET, "CIDR": postgresql.CIDR,
    "INTERVAL": postgresql.INTERVAL, "TSVECTOR": postgresql.TSVECTOR,
    "TIMESTAMP": postgresql.TIMESTAMP, "TIMESTAMP WITHOUT TIME ZONE": postgresql.TIMESTAMP,
    "TIMESTAMPTZ": lambda: postgresql.TIMESTAMP(timezone=True),
    "TIMESTAMP WITH TIME ZONE": lambda: postgresql.TIMESTAMP(timezone=True),
    "TIME": postgresql.TIME, "TIME WITHOUT TIME ZONE": postgresql.TIME,
}  # fmt: skip
"""https://www.postgresql.org/docs/current/datatype.html"""

_MYSQL: Mapping[str, Any] = {
    "BIGINT": mysql.BIGINT, "INT": mysql.INTEGER, "INTEGER": mysql.INTEGER, "MEDIUMINT": mysql.MEDIUMINT,
    "SMALLINT": mysql.SMALLINT, "TINYINT": mysql.TINYINT, "DECIMAL": mysql.DECIMAL, "NUMERIC": mysql.NUMERIC,
    "FLOAT": mysql.FLOAT, "DOUBLE": mysql.DOUBLE, "CHAR": mysql.CHAR, "VARCHAR": mysql.VARCHAR, "TEXT": mysql.TEXT,
    "TINYTEXT": mysql.TINYTEXT, "MEDIUMTEXT": mysql.MEDIUMTEXT, "LONGTEXT": mysql.LONGTEXT, "JSON": mysql.JSON,
    "BINARY": sa.BINARY, "VARBINARY": sa.VARBINARY, "BLOB": sa.BLOB, "TINYBLOB": mysql.TINYBLOB,
    "MEDIUMBLOB": mysql.MEDIUMBLOB, "LONGBLOB": mysql.LONGBLOB, "DATE": sa.DATE, "YEAR": mysql.YEAR,
    "BIT": mysql.BIT, "BOOL": lambda: mysql.TINYINT(1), "BOOLEAN": lambda: mysql.TINYINT(1),
    "DATETIME": lambda fsp=None: mysql.DATETIME(fsp=fsp), "TIME": lambda fsp=None: mysql.TIME(fsp=fsp),
    "TIMESTAMP": lambda fsp=None: mysql.TIMESTAMP(fsp=fsp),
}  # fmt: skip
"""https://dev.mysql.com/doc/refman/8.4/en/data-types.html"""

_SQLITE: Mapping[str, Any] = {
    "INTEGER": sa.INTEGER, "BIGINT": sa.BIGINT, "SMALLINT": sa.SMALLINT, "VARCHAR": sa.VARCHAR, "CHAR": sa.CHAR,
    "TEXT": sa.TEXT, "NUMERIC": sa.NUMERIC, "DECIMAL": sa.DECIMAL, "FLOAT": sa.FLOAT, "REAL": sa.REAL,
    "DATE": sa.DATE, "BOOLEAN": sa.BOOLEAN, "BLOB": sa.BLOB, "JSON": sa.JSON,
}  # fmt: skip
"""Only what prints itself: the server keeps a type's text, and INT PRIMARY KEY is not INTEGER PRIMARY KEY."""

_TYPES = {"postgresql": _POSTGRESQL, "mysql": _MYSQL, "mariadb": _MYSQL, "sqlite": _SQLITE}

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
    return ColumnType.read(_enum(text, cursor) or _standard(text, cursor.dialect) or VerbatimType(text))


def _standard(text: str, dialect: str) -> TypeEngine[Any] | None:
    match = _SHAPE.fullmatch(" ".join(text.upper().split()))
    if match is None:
        return None
    name, more, types = match["name"], match["more"], _TYPES[dialect]
    if dialect == "postgresql":
        name, more = f"{name}{more}", ""
    numbers = [int(number) for number in (match["numbers"] or "").split(",") if number.strip()]
    options = {word.lower(): True for word in more.split()}
    if name not in types or options.keys() - {"unsigned", "zerofill"} or (numbers and "TIME" in name):
        return None
    try:
        type_: TypeEngine[Any] = sa.types.to_instance(types[name](*numbers, **options))
    except TypeError:
        return None
    return type_


def _enum(text: str, cursor: Cursor) -> TypeEngine[Any] | None:
    """An enum: in PostgreSQL one that a revision made, in MySQL a list of strings."""
    reader = Cursor.over(text, cursor.dialect, cursor.schema)
    try:
        if cursor.is_mysql:
            return _mysql_enum(reader)
        enum = cursor.schema.types.get(reader.qualified())
        is_array = reader.take("[", "]")
        if enum is None or not reader.ended:
            return None
    except Unreadable:
        return None
    type_ = postgresql.ENUM(*enum.values, name=enum.name.name, schema=enum.name.schema)
    return postgresql.ARRAY(type_) if is_array else type_


def _mysql_enum(reader: Cursor) -> TypeEngine[Any] | None:
    kind = {"ENUM": mysql.ENUM, "SET": mysql.SET}.get(reader.next().word)
    if kind is None or reader.word() != "(":
        return None
    values = [part.string() for part in reader.group().parts()]
    return kind(*values) if reader.ended else None
