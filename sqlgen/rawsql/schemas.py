"""PostgreSQL's schemas: what is in one goes with it, under its new name too."""

from collections.abc import Iterator
from dataclasses import replace

from sqlgen.operations import (
    AlterType,
    CreateSchema,
    CreateSequence,
    CreateView,
    DropDomain,
    DropEnum,
    DropSchema,
    DropSequence,
    DropTable,
    DropView,
    Operation,
    RenameTable,
)
from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.schema import Domain, Name, Schema


def create_schema(cursor: Cursor) -> list[Operation]:
    """It may make tables too: https://www.postgresql.org/docs/current/sql-createschema.html"""
    if "CREATE" in cursor.words[1:]:
        raise Unreadable
    cursor.expect("SCHEMA")
    _ = cursor.if_not_exists()
    _ = cursor.take("AUTHORIZATION")  # it may be named after its owner
    name = cursor.name()
    if not cursor.ended:
        cursor.rest()
    return [CreateSchema(name=name)]


def alter_schema(cursor: Cursor) -> list[Operation]:
    cursor.expect("SCHEMA")
    old = cursor.name()
    if not cursor.take("RENAME", "TO"):
        cursor.rest()
        return []
    new = cursor.name()
    return [*_renamed(cursor.schema, old, new), DropSchema(name=old), CreateSchema(name=new)]


def _renamed(schema: Schema, old: str, new: str) -> Iterator[Operation]:
    for name in (name for name in schema.tables if name.schema == old):
        yield RenameTable(table=name, new_table=Name(new, name.name))
    for name, type_ in schema.types.items():
        if name.schema == old:
            yield AlterType(name=name, type=replace(type_, name=Name(new, name.name)))
    for view in (view for view in schema.views.values() if view.name.schema == old):
        yield from (DropView(name=view.name), CreateView(view=view.renamed(Name(new, view.name.name))))
    for sequence in (each for each in schema.sequences.values() if each.name.schema == old):
        moved = replace(sequence, name=Name(new, sequence.name.name))
        yield from (DropSequence(name=sequence.name), CreateSequence(sequence=moved))


def drop_schema(schema: Schema, gone: str) -> Iterator[Operation]:
    """All that is in it, and it itself."""
    yield from (DropView(name=name) for name in schema.views if name.schema == gone)
    yield from (DropTable(table=name) for name in schema.tables if name.schema == gone)
    yield from (DropSequence(name=name) for name in schema.sequences if name.schema == gone)
    for name, type_ in schema.types.items():
        if name.schema == gone:
            yield (DropDomain if isinstance(type_, Domain) else DropEnum)(name=name)
    yield DropSchema(name=gone)
