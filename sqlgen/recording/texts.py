"""Names, comments and labels that a server would cut, change or not take, refused where the script gives them."""

from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from sqlgen.errors import TextInvalid
from sqlgen.schema import EnumType, Schema, Table

Text = tuple[str, str]
"""What it is, and the text."""


def check_texts(before: Schema, after: Schema) -> None:
    """Raises TextInvalid if `after` has a text that is new and cannot be kept. What the server named is its own."""
    for old, table in after.tables.changed_since(before.tables):
        refused = (each for each in _texts(table, old) if after.server.why_not(*each))
        _refuse((each for each in refused if old is None or each not in _texts(old)), after)
    for name, type_ in after.types.items() if after.types is not before.types else ():
        if before.types.get(name) is not type_:
            labels = type_.values if isinstance(type_, EnumType) else ()
            _refuse((("type name", name.name), *(("label", value) for value in labels)), after)


def _refuse(texts: Iterable[Text], schema: Schema) -> None:
    for kind, text in texts:
        reason = schema.server.why_not(kind, text)
        if reason:
            raise TextInvalid(kind, text, reason)


def _texts(table: Table, apart_from: Table | None = None) -> Iterator[Text]:
    """Those of the table, but for the parts that another one has too."""
    others = {id(each) for each in (*apart_from.columns, *apart_from.constraints)} if apart_from else set()
    yield "table name", table.name.name
    for column in (each for each in table.columns if id(each) not in others):
        yield "column name", column.name
        yield "comment", column.comment or ""
        type_ = column.type.engine
        yield from (("label", label) for label in (type_.enums if isinstance(type_, sa.Enum) else ()))
    yield from (("index name", each.name) for each in table.indexes if not each.implied)
    for constraint in (each for each in table.constraints if id(each) not in others):
        if constraint.named and constraint.name:
            yield "constraint name", str(constraint.name)
    yield "comment", table.comment or ""
