"""Views, triggers and sequences, made and changed; comments; renamed tables and indexes."""

from sqlgen.operations import (
    AlterColumn,
    CreateSequence,
    CreateTableComment,
    CreateTrigger,
    CreateView,
    DropSequence,
    DropTrigger,
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
    sequence = cursor.schema.sequences.get(cursor.qualified())
    name = _new_name(sequence.name, cursor) if sequence else None
    if sequence is None or name is None:
        cursor.rest()
        return []
    return [DropSequence(name=sequence.name), CreateSequence(sequence=Sequence(name, sequence.options))]


def alter_view(cursor: Cursor) -> list[Operation]:
    _ = cursor.take("MATERIALIZED")
    cursor.expect("VIEW")
    _ = cursor.if_exists()
    view = cursor.schema.views.get(cursor.qualified())
    name = _new_name(view.name, cursor) if view else None
    if view is None or name is None:
        cursor.rest()
        return []
    return [DropView(name=view.name), CreateView(view=view.renamed(name))]


def _new_name(old: Name, cursor: Cursor) -> Name | None:
    """Of RENAME TO and SET SCHEMA; None where something else follows."""
    if cursor.take("RENAME", "TO"):
        return Name(old.schema, cursor.name())
    return cursor.in_schema(old) if cursor.take("SET", "SCHEMA") else None


def alter_trigger(cursor: Cursor) -> list[Operation]:
    """https://www.postgresql.org/docs/current/sql-altertrigger.html"""
    cursor.expect("TRIGGER")
    name = cursor.name()
    cursor.expect("ON")
    table = cursor.table()
    trigger = cursor.schema.table(table).trigger(name)
    if trigger is None or not cursor.take("RENAME", "TO"):
        cursor.rest()
        return []
    renamed = Trigger(name=cursor.name(), sql=None)
    return [DropTrigger(name=name, table=table), CreateTrigger(table=table, trigger=renamed)]


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
