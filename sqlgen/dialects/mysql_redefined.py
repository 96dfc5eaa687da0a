"""What a MODIFY or CHANGE says of a column: what it does not say, the server takes away.

https://dev.mysql.com/doc/refman/8.4/en/alter-table.html#alter-table-redefine-column
"""

import re
from typing import Any

import sqlalchemy as sa

from sqlgen.dialects.statement import Redefined
from sqlgen.schema import Column, Computed, Table

_TEXT = re.compile(r"(?:(?:VAR)?CHAR\(\d+\)|(?:TINY|MEDIUM|LONG)?TEXT(?:\(\d+\))?)", re.IGNORECASE)
_CHARSET = re.compile(r"CHARSET|CHARACTER|COLLATE", re.IGNORECASE)
_MARK = "DEFAULT_GENERATED"
"""How MySQL marks a default that is an expression: https://dev.mysql.com/doc/refman/8.4/en/show-columns.html"""


def redefined(table: Table, old: Column, new: Column, types: tuple[str, ...]) -> Redefined:
    """The column of this table, before and after. `types` are its types as SQL."""
    said = (old, new) if old.known else (new,)
    defaults = [each.server_default for each in said if each.server_default is not None]
    fills_itself = any(_is_timestamp(each) for each in said) and not new.nullable
    return Redefined(
        table=table.name,
        column=old.name,
        nullable=all(each.nullable for each in said),
        default=bool(defaults) or fills_itself,
        comments=tuple(dict.fromkeys(each.comment for each in said if each.comment)),
        extra=None if fills_itself else _extra(said, defaults),
        collation=all(map(_TEXT.fullmatch, types)) and not any(map(_CHARSET.search, table.options)),
    )


def _is_timestamp(column: Column) -> bool:
    """One that is NOT NULL may have a default of the server's own, where `explicit_defaults_for_timestamp` is off.

    https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_explicit_defaults_for_timestamp
    """
    return isinstance(column.type.engine, sa.TIMESTAMP)


def _extra(said: tuple[Column, ...], defaults: list[Any]) -> tuple[str, ...] | None:
    """None where a default says more than a value: a generated column, or ON UPDATE."""
    if any(isinstance(each, Computed) or re.search(r"\bON\s+UPDATE\b", str(each), re.IGNORECASE) for each in defaults):
        return None
    numbers = ("auto_increment",) if any(each.autoincrement for each in said) else ()
    return (*numbers, *((_MARK,) if defaults else ()))
