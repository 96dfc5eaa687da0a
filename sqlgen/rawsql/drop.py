"""DROP, of whatever it may be about."""

from collections.abc import Callable, Iterator

from sqlgen.operations import DropDomain, DropEnum, DropIndex, DropSequence, DropTable, DropTrigger, DropView, Operation
from sqlgen.rawsql.alter_table_drop import index_dropped
from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.rawsql.dependents import columns_of_type, keys_to, views_of
from sqlgen.rawsql.routines import drop_extension, drop_function, drop_procedure
from sqlgen.rawsql.schemas import drop_schema
from sqlgen.schema import Domain


def drop(cursor: Cursor) -> list[Operation]:
    _ = cursor.take("TEMPORARY") or cursor.take("FOREIGN")
    kind = " ".join(filter(None, (cursor.take_any("MATERIALIZED"), cursor.next().word)))
    _ = kind == "INDEX" and cursor.dialect == "postgresql" and cursor.take("CONCURRENTLY")
    if_exists = cursor.if_exists()
    cascades = cursor.words[-1] == "CASCADE" and cursor.dialect == "postgresql"
    if kind not in _DROPS:
        cursor.rest()
        return []
    if cursor.words[-1] in ("CASCADE", "RESTRICT"):
        cursor.tokens = cursor.tokens[:-1]
    parts = cursor.parts() if kind != "TRIGGER" else [cursor]
    return [operation for part in parts for operation in _dropped(kind, part, if_exists, cascades)]


def _dropped(kind: str, part: Cursor, if_exists: bool, cascades: bool) -> list[Operation]:
    operations = list(_DROPS[kind](part, if_exists, cascades))
    part.expect_end()
    return operations


def _drop_table(part: Cursor, if_exists: bool, cascades: bool) -> Iterator[Operation]:
    name = part.table()
    if cascades:
        yield from keys_to(part.schema, name)
    yield DropTable(table=name, if_exists=if_exists)


def _drop_index(part: Cursor, if_exists: bool, cascades: bool) -> Iterator[Operation]:
    name = part.qualified()
    if part.take("ON"):
        table = part.table()
        yield index_dropped(part.schema.table(table), name.name, if_exists=if_exists)
        while part.take_any("ALGORITHM", "LOCK"):
            _ = part.take("=")
            part.next()
        return
    if any(table.has_index(name.name) for table in part.schema.tables.values()):
        yield DropIndex(name=name.name, table=None, schema=name.schema, if_exists=if_exists)


def _drop_view(part: Cursor, if_exists: bool, cascades: bool) -> Iterator[Operation]:
    name = part.qualified()
    if cascades:
        yield from views_of(part.schema, name)
    yield DropView(name=name)


def _drop_trigger(part: Cursor, if_exists: bool, cascades: bool) -> Iterator[Operation]:
    name = part.qualified().name
    yield DropTrigger(name=name, table=part.table() if part.take("ON") else None)


def _drop_type(part: Cursor, if_exists: bool, cascades: bool) -> Iterator[Operation]:
    name = part.qualified()
    if cascades:
        yield from columns_of_type(part.schema, name)
    if name in part.schema.types:
        yield (DropDomain if isinstance(part.schema.types[name], Domain) else DropEnum)(name=name)


def _drop_sequence(part: Cursor, if_exists: bool, cascades: bool) -> Iterator[Operation]:
    if cascades:
        raise Unreadable
    yield DropSequence(name=part.qualified())


def _drop_schema(part: Cursor, if_exists: bool, cascades: bool) -> Iterator[Operation]:
    yield from drop_schema(part.schema, part.name())


_DROPS: dict[str, Callable[[Cursor, bool, bool], Iterator[Operation]]] = {
    "EXTENSION": drop_extension,
    "FUNCTION": drop_function,
    "INDEX": _drop_index,
    "MATERIALIZED VIEW": _drop_view,
    "PROCEDURE": drop_procedure,
    "SCHEMA": _drop_schema,
    "SEQUENCE": _drop_sequence,
    "TABLE": _drop_table,
    "TRIGGER": _drop_trigger,
    "TYPE": _drop_type,
    "DOMAIN": _drop_type,
    "VIEW": _drop_view,
}
