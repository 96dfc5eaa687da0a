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
    casts = re.compile(rf"""(?:::|\bAS)\s*(?:["\w]+\.)?"?{re.escape(name.name)}"?(?!\w)""", re.IGNORECASE)
    yield from (f"domain {each.name}" for each in types if isinstance(each, Domain) and _has(each.value, name, casts))
    for table in _speakers(name, tables):
        yield from (f"column {each.name} of table {table.name}" for each in table.columns if _has(each, name, casts))
        yield from (f"{each} of table {table.name}" for each in table.constraints if _casts(each, casts))
        for index in table.indexes:
            parts = (*index.expressions, *index.options.values())
            if any(isinstance(part, Fragment) and casts.search(str(part)) for part in parts):
                yield f"index {index.name} of table {table.name}"


def _speakers(name: Name, tables: Tables) -> Iterable[Table]:
    """The tables that may speak of it. A name that is no single word is looked for in all of them."""
    word = name.name.lower()
    return tables.speaking_of(("word", word)) if re.fullmatch(r"\w+", word) else tables.values()


def _has(column: Column, name: Name, casts: re.Pattern[str]) -> bool:
    default = column.server_default
    text = getattr(default, "sqltext", default)
    return column.type.is_named(name) or (isinstance(text, Fragment) and bool(casts.search(str(text))))


def _casts(constraint: object, casts: re.Pattern[str]) -> bool:
    return isinstance(constraint, Check) and bool(casts.search(str(constraint.sqltext)))
