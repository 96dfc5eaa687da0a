"""Names, comments and labels that a server would cut, change or not take, refused where the script gives them."""

from collections.abc import Iterator

import sqlalchemy as sa

from sqlgen.errors import TextInvalid
from sqlgen.schema import EnumType, Schema, Table

Text = tuple[str, str]
"""What it is, and the text."""


def check_texts(before: Schema, after: Schema) -> None:
    """Raises TextInvalid if `after` has a text that is new and cannot be kept. What the server named is its own."""
    for old, table in after.tables.changed_since(before.tables):
        known = set(_texts(old)) if old else set()
        _check((each for each in _texts(table) if each not in known), after)
    for name, type_ in after.types.items() if after.types is not before.types else ():
        if before.types.get(name) is not type_:
            labels = type_.values if isinstance(type_, EnumType) else ()
            _check((("type name", name.name), *(("label", value) for value in labels)), after)


def _check(texts: Iterator[Text] | tuple[Text, ...], schema: Schema) -> None:
    for kind, text in texts:
        reason = schema.server.why_not(kind, text)
        if reason:
            raise TextInvalid(kind, text, reason)


def _texts(table: Table) -> Iterator[Text]:
    yield "table name", table.name.name
    for column in table.columns:
        yield "column name", column.name
        yield "comment", column.comment or ""
        type_ = column.type.engine
        yield from (("label", label) for label in (type_.enums if isinstance(type_, sa.Enum) else ()))
    yield from (("index name", each.name) for each in table.indexes if not each.implied)
    named = (str(each.name) for each in table.constraints if each.named and each.name)
    yield from (("constraint name", name) for name in named)
    yield "comment", table.comment or ""
