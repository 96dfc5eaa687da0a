"""Names, comments and labels that a server would cut, change or not take, refused where the script gives them."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from operator import is_

import sqlalchemy as sa

from sqlgen.errors import TextInvalid
from sqlgen.schema import Column, Constraint, EnumType, Index, Name, NamedType, Schema, Table

Types = Mapping[Name, NamedType]
Text = tuple[str, str]
"""What it is, and the text."""


def check_texts(before: Schema, after: Schema) -> None:
    """Raises TextInvalid if `after` has a text that is new and cannot be kept. What the server named is its own."""
    for old, table in after.tables.changed_since(before.tables):
        refused = (each for each in _texts(table, old) if after.server.why_not(*each))
        _refuse((each for each in refused if old is None or each not in _texts(old)), after)
    for name, type_ in _new_types(before.types, after.types):
        labels = type_.values if isinstance(type_, EnumType) else ()
        _refuse((("type name", name.name), *(("label", value) for value in labels)), after)


def _new_types(before: Types, after: Types) -> Iterable[tuple[Name, NamedType]]:
    """Those that are new or others. One that a revision has just made stands last: there may be thousands before it."""
    if all(map(is_, before.values(), after.values())):
        return islice(after.items(), len(before), None)
    return ((name, type_) for name, type_ in after.items() if before.get(name) is not type_)


def _refuse(texts: Iterable[Text], schema: Schema) -> None:
    for kind, text in texts:
        reason = schema.server.why_not(kind, text)
        if reason:
            raise TextInvalid(kind, text, reason)


def _texts(table: Table, apart_from: Table | None = None) -> Iterator[Text]:
    """Those of the table, but for the parts that another one has too."""
    yield "table name", table.name.name
    for part in table.parts_beside(apart_from):
        match part:
            case Column():
                yield "column name", part.name
                yield "comment", part.comment or ""
                type_ = part.type.engine
                yield from (("label", label) for label in (type_.enums if isinstance(type_, sa.Enum) else ()))
            case Index(name=name, implied=False):
                yield "index name", name
            case Constraint(name=str(name), named=True):
                yield "constraint name", str(name)
    yield "comment", table.comment or ""
