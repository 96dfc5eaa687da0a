"""What needs a named type, as far as the simulation knows."""

import re
from collections.abc import Iterable, Iterator

from sqlgen.schema.column import Column
from sqlgen.schema.constraint import Check
from sqlgen.schema.domain import Domain
from sqlgen.schema.enumtype import EnumType
from sqlgen.schema.fragment import Fragment
from sqlgen.schema.name import Name
from sqlgen.schema.table import Table
from sqlgen.schema.tables import Tables


def users(name: Name, tables: Tables, types: Iterable[EnumType | Domain]) -> Iterator[str]:
    """The columns and domains that have the type, and the definitions that cast to it, as far as they are known."""
    yield from (f"domain {each.name}" for each in types if isinstance(each, Domain) and _has(each.value, name))
    for table in _speakers(name, tables):
        yield from (f"column {each.name} of table {table.name}" for each in table.columns if _has(each, name))
        checks = (each for each in table.constraints if isinstance(each, Check))
        yield from (f"{each} of table {table.name}" for each in checks if _casts(each.sqltext, name))
        for index in table.indexes:
            if any(_casts(part, name) for part in (*index.expressions, *index.options.values())):
                yield f"index {index.name} of table {table.name}"


def _speakers(name: Name, tables: Tables) -> Iterable[Table]:
    """The tables that may speak of it. A name that is no single word is looked for in all of them."""
    word = name.name.lower()
    return tables.speaking_of(("word", word)) if re.fullmatch(r"\w+", word) else tables.values()


def _has(column: Column, name: Name) -> bool:
    default = column.server_default
    return column.type.is_named(name) or _casts(getattr(default, "sqltext", default), name)


def _casts(part: object, name: Name) -> bool:
    """Whether a piece of SQL casts to the type."""
    if not isinstance(part, Fragment) or name.name.lower() not in (text := str(part)).lower():
        return False
    cast = rf"""(?:::|\bAS)\s*(?:["\w]+\.)?"?{re.escape(name.name)}"?(?!\w)"""
    return bool(re.search(cast, text, re.IGNORECASE))
