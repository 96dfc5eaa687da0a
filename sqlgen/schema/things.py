"""What a table speaks of, as things by which it can be found."""

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from sqlgen.schema.column import Column
from sqlgen.schema.constraint import Check, Constraint, Exclude, ForeignKey, PrimaryKey, Unique
from sqlgen.schema.fragment import Fragment
from sqlgen.schema.index import Index
from sqlgen.schema.name import Name
from sqlgen.schema.table import Table
from sqlgen.schema.types import named_types

Thing: TypeAlias = tuple[Literal["table"], Name] | tuple[Literal["index", "relation", "word"], str]
"""A table that it references; an index that it has; a relation, which is whatever has a name among those of tables; a
word of its defaults and conditions, in small letters, where also the named types of its columns stand."""


def new_things(before: Table | None, after: Table) -> Iterator[Thing]:
    """What it speaks of, and did not yet in `before`; as far as parts that are the same object tell."""
    if before is None:
        yield "relation", after.name.name
    for part in after.parts_beside(before):
        yield from _things_of(part)


def _things_of(part: Column | Constraint | Index) -> Iterator[Thing]:
    match part:
        case Column():
            yield from (("word", str(type_.name).lower()) for type_ in named_types(part.type.engine))
            yield from _words(getattr(part.server_default, "sqltext", part.server_default))
        case ForeignKey():
            yield "table", part.referent
        case Check():
            yield from _words(part.sqltext)
        case PrimaryKey() | Unique() | Exclude() if part.name:
            yield "relation", part.name
        case Index():
            yield from (("index", part.name), ("relation", part.name))
            for each in (*part.expressions, *part.options.values()):
                yield from _words(each)


def _words(text: object) -> Iterator[Thing]:
    """Those of SQL. `AS` may stand right before a type's name."""
    if isinstance(text, Fragment):
        for word in re.findall(r"\w+", str(text).lower()):
            yield "word", word
            yield "word", word.removeprefix("as")
