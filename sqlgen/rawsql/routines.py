"""Functions, procedures and extensions: kept by their text, and nothing is followed of what they do."""

from collections.abc import Iterator
from typing import cast

from sqlgen.operations import CreateRoutine, DropRoutine, Operation
from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.rawsql.dependents import triggers_of
from sqlgen.rawsql.mentions import spoken_of
from sqlgen.schema import Routine
from sqlgen.schema.routine import RoutineKind


def create_routine(cursor: Cursor) -> list[Operation]:
    """One whose name is written in a way of its own is not kept."""
    try:
        return [_created(cursor), *spoken_of(cursor)]
    except Unreadable:
        return spoken_of(cursor)


def _created(cursor: Cursor) -> Operation:
    kind = cast(RoutineKind, cursor.next().word)
    if_not_exists = cursor.if_not_exists()
    name = cursor.qualified()
    arguments = " ".join(token.text for token in cursor.group().tokens) if cursor.at("(") else ""
    routine = Routine(kind=kind, name=name, arguments=arguments, sql=cursor.sql)
    return CreateRoutine(routine=routine, if_not_exists=if_not_exists)


def alter_routine(cursor: Cursor) -> list[Operation]:
    """What its text says holds no longer where it gets another name; owners and the like are no part of the text."""
    kind = cast(RoutineKind, cursor.next().word)
    renamed = {"RENAME", "SCHEMA"} & {*cursor.words}
    dropped = [DropRoutine(kind=kind, name=cursor.qualified())] if renamed else []
    return [*dropped, *spoken_of(cursor)]


def drop_function(part: Cursor, if_exists: bool, cascades: bool) -> Iterator[Operation]:
    name = part.qualified()
    _ = part.word() == "(" and part.group()
    if cascades:
        yield from triggers_of(part.schema, name)
    yield DropRoutine(kind="FUNCTION", name=name)


def drop_procedure(part: Cursor, if_exists: bool, cascades: bool) -> Iterator[Operation]:
    name = part.qualified()
    _ = part.word() == "(" and part.group()
    yield DropRoutine(kind="PROCEDURE", name=name)


def drop_extension(part: Cursor, if_exists: bool, cascades: bool) -> Iterator[Operation]:
    yield DropRoutine(kind="EXTENSION", name=part.qualified())
