"""Conditions and indexed expressions in the script's own words, printed on one line.

A server shows them in a normal form of its own (`a IN (1, 2)` becomes `a = ANY (ARRAY[1, 2])` on PostgreSQL), which
only the server knows.
"""

import re
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa

from sqlgen.schema import Fragment, Table

_ORDER = re.compile(r"(.*?)(?:\s+(ASC|DESC))?(?:\s+NULLS\s+(FIRST|LAST))?", re.IGNORECASE | re.DOTALL)


def expression(fragment: Fragment | str, dialect: Any) -> str:
    sql = fragment.sql if isinstance(fragment, Fragment) else fragment
    clause = sa.text(sql) if isinstance(sql, str) else sql
    printed = str(clause.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
    return " ".join(printed.split())


@dataclass(frozen=True, slots=True)
class Element:
    """What one place of an index holds: a column by its name, or an expression, and its order."""

    sql: str
    column: str | None
    down: bool = False
    nulls: Literal["", "FIRST", "LAST"] = ""


def element(part: str | Fragment, table: Table, dialect: Any) -> Element:
    """A part of an index as the server sees it, which knows a column in `age DESC`."""
    if isinstance(part, str):
        return Element(part, part)
    match = _ORDER.fullmatch(expression(part, dialect))
    assert match is not None  # the pattern fits every text
    sql = re.sub(r"^\((.*)\)$", r"\1", match[1])
    name = sql.strip('"`')
    column = name if table.has_column(name) else None
    nulls: Any = (match[3] or "").upper()
    return Element(column or sql, column, (match[2] or "").upper() == "DESC", nulls)
