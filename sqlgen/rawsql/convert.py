"""MySQL's ALTER TABLE ... CONVERT TO CHARACTER SET: the table's character set, and with it that of all its columns."""

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.dialects import mysql
from sqlalchemy.types import TypeDecorator, TypeEngine

from sqlgen.operations import Operation, SetTableOptions
from sqlgen.rawsql.clause import Clause
from sqlgen.rawsql.cursor import Unreadable

_BYTES = {"ascii": 1, "latin1": 1, "utf8": 3, "utf8mb3": 3, "utf8mb4": 4}
"""The longest character of each: https://dev.mysql.com/doc/refman/8.4/en/charset-charsets.html"""

_LONGEST = 65535
"""Bytes of a VARCHAR, which becomes a TEXT beyond them."""

_OPTIONS = ("charset", "default_charset", "character_set", "default_character_set", "collate", "default_collate")


def convert(clause: Clause) -> Iterator[Operation]:
    """Only where no column changes its type, as one that has to hold more bytes then does.

    https://dev.mysql.com/doc/refman/8.4/en/alter-table.html#alter-table-character-set
    """
    cursor, table = clause.cursor, clause.known
    cursor.expect("TO")
    if not (cursor.take("CHARACTER", "SET") or cursor.take("CHARSET")):
        raise Unreadable
    charset = cursor.next().text
    collation = cursor.next().text if cursor.take("COLLATE") else None
    if charset not in _BYTES:
        raise Unreadable
    said = (table.options.get(f"{dialect}_{key}") for dialect in ("mysql", "mariadb") for key in _OPTIONS[:4])
    old = _BYTES.get(str(next(filter(None, said), None)), 1)
    if any(_may_change(column.type.engine, old, _BYTES[charset]) for column in table.columns):
        raise Unreadable
    gone = {key: None for key in table.options if key.partition("_")[2] in _OPTIONS}
    new = {f"{cursor.dialect}_charset": charset, f"{cursor.dialect}_collate": collation}
    yield SetTableOptions(table=clause.table, options={**gone, **new})


def _may_change(type_: TypeEngine[object], old: int, new: int) -> bool:
    """Whether more than the character set of a column does. `old` and `new` are bytes."""
    if isinstance(type_, TypeDecorator):
        return _may_change(type_.impl_instance, old, new)
    if getattr(type_, "charset", None) or getattr(type_, "collation", None):
        return True
    if isinstance(type_, sa.Text) and not isinstance(type_, mysql.LONGTEXT):
        return new > old
    return isinstance(type_, sa.String) and (type_.length or 0) * new > _LONGEST
