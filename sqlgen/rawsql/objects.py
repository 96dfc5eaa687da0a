"""Views, triggers and sequences, made and changed; comments; renamed tables and indexes."""

from sqlgen.operations import (
    AlterColumn,
    CreateSequence,
    CreateTableComment,
    CreateTrigger,
    CreateView,
    DropSequence,
    DropView,
    Operation,
    RenameTable,
)
from sqlgen.rawsql.alter_table_rename import rename_index
from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.rawsql.mentions import spoken_of
from sqlgen.schema import Name, Sequence, Trigger, View


def create_view(cursor: Cursor) -> list[Operation]:
    materialized = cursor.take("MATERIALIZED")
    _ = cursor.take("RECURSIVE")
    cursor.expect("VIEW")
    if_not_exists = cursor.if_not_exists()
    view = View(name=cursor.qualified(), sql=cursor.sql, materialized=materialized)
    cursor.rest()
    return [CreateView(view=view, if_not_exists=if_not_exists)]


def create_trigger(cursor: Cursor) -> list[Operation]:
    _ = cursor.take("CONSTRAINT")
    cursor.expect("TRIGGER")
    if_not_exists = cursor.if_not_exists()
    name = cursor.qualified().name
    cursor.skip_until({"ON"})
    cursor.expect("ON")
    trigger = Trigger(name=name, sql=cursor.sql)
    table = cursor.table()
    created = CreateTrigger(table=table, trigger=trigger, if_not_exists=if_not_exists)
    return [created, *spoken_of(cursor)]


def create_sequence(cursor: Cursor) -> list[Operation]:
    cursor.expect("SEQUENCE")
    if cursor.if_not_exists() and cursor.ended:
        raise Unreadable
    name = cursor.qualified()
    return [CreateSequence(sequence=Sequence(name, "" if cursor.ended else cursor.rest()))]


def alter_index(cursor: Cursor) -> list[Operation]:
    cursor.expect("INDEX")
    if_exists = cursor.if_exists()
    name = cursor.qualified()
    if not cursor.take("RENAME", "TO"):
        cursor.rest()
        return []
    new = cursor.name()
    owners = [
        table
        for each, table in cursor.schema.tables.items()
        if each.schema == name.schema and (table.has_index(name.name) or table.has_constraint(name.name))
    ]
    if not owners and not if_exists:
        raise Unreadable
    return [operation for owner in owners for operation in rename_index(owner, name.name, new)]


def alter_sequence(cursor: Cursor) -> list[Operation]:
    cursor.expect("SEQUENCE")
    _ = cursor.if_exists()
    name = cursor.qualified()
    sequence = cursor.schema.sequences.get(name)
    if sequence is None or not cursor.take("RENAME", "TO"):
        cursor.rest()
        return []
    renamed = Sequence(Name(name.schema, cursor.name()), sequence.options)
    return [DropSequence(name=name), CreateSequence(sequence=renamed)]


def alter_view(cursor: Cursor) -> list[Operation]:
    _ = cursor.take("MATERIALIZED")
    cursor.expect("VIEW")
    _ = cursor.if_exists()
    name = cursor.qualified()
    view = cursor.schema.views.get(name)
    if view is None or not cursor.take("RENAME", "TO"):
        cursor.rest()
        return []
    return [DropView(name=name), CreateView(view=view.renamed(Name(name.schema, cursor.name())))]


def rename_table(cursor: Cursor) -> list[Operation]:
    """MySQL's statement for one or several: https://dev.mysql.com/doc/refman/8.4/en/rename-table.html"""
    cursor.expect("TABLE")
    return [_renamed(part) for part in cursor.parts()]


def _renamed(part: Cursor) -> Operation:
    old = part.qualified()
    part.expect("TO")
    new = part.qualified()
    part.expect_end()
    return RenameTable(table=old, new_table=new)


def comment_on(cursor: Cursor) -> list[Operation]:
    cursor.expect("ON")
    if cursor.take("TABLE"):
        return [CreateTableComment(table=cursor.table(), comment=_comment(cursor))]
    if not cursor.take("COLUMN"):
        cursor.rest()
        return []
    table, column = _owned(cursor)
    if table not in cursor.schema.tables:
        cursor.rest()
        return []
    return [AlterColumn(table=table, column=column, comment=_comment(cursor))]


def _owned(cursor: Cursor) -> tuple[Name, str]:
    *path, column = _path(cursor)
    schema = path[0] if len(path) > 1 and path[0] != "public" else None
    return Name(schema, path[-1]), column


def _path(cursor: Cursor) -> list[str]:
    path = [cursor.name()]
    while cursor.take("."):
        path.append(cursor.name())
    if len(path) not in (2, 3):
        raise Unreadable
    return path


def _comment(cursor: Cursor) -> str | None:
    cursor.expect("IS")
    return None if cursor.take("NULL") else cursor.string() or None
