"""PostgreSQL's EXCLUDE: https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ExcludeConstraint

from sqlgen.rawsql.cursor import Cursor, fragment
from sqlgen.rawsql.deferral import deferral
from sqlgen.rawsql.lexer import Kind
from sqlgen.schema import Exclude
from sqlgen.schema.read import read_exclude


def read_exclusion(cursor: Cursor, name: str | None) -> Exclude:
    """What follows EXCLUDE."""
    using = cursor.name() if cursor.take("USING") else "btree"
    ops: dict[str, str] = {}
    elements = [_element(part, ops) for part in cursor.group().parts()]
    where = fragment(cursor.group().rest()).sql if cursor.take("WHERE") else None
    given = ExcludeConstraint(*elements, name=name, using=using, ops=ops, where=where, **deferral(cursor))
    return read_exclude(given)


def _element(part: Cursor, ops: dict[str, str]) -> tuple[Any, str]:
    """A column, perhaps with its operator class, or an expression; and the operator."""
    begin = part.place
    if part.tokens[0].kind in (Kind.WORD, Kind.NAME) and part.word(1) != "(":
        name = part.name()
        if part.word() != "WITH":
            ops[name] = part.name()
        part.expect("WITH")
        return sa.column(name), part.rest()
    part.skip_until({"WITH"})
    element = part.text(begin)
    part.expect("WITH")
    return fragment(element).sql, part.rest()
