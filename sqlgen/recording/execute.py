"""op.execute and op.get_bind: SQL that the script says itself, as text or as a construct of SQLAlchemy's."""

import re
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import CompileError
from sqlalchemy.schema import ExecutableDDLElement
from sqlalchemy.sql.elements import ClauseElement

from sqlgen.errors import CallInvalid, NotImplementedYet, Origin
from sqlgen.operations import CreateEnum, CreateTable, DropEnum, DropTable, Execute, Operation
from sqlgen.operations.create_enum import read_enum
from sqlgen.recording.connection import connect
from sqlgen.recording.recorder import Recorder, current
from sqlgen.schema import Name

Clause: TypeAlias = str | ClauseElement

_ESCAPED_COLON = re.compile(r"\\(:[\w$]*)(?![:\w$])")
"""How SQLAlchemy's text() spells a colon that begins no parameter; plain strings have always gone through it."""


def execute(sqltext: Clause, *, execution_options: dict[str, Any] | None = None) -> None:
    """The script's own SQL: a string is kept byte for byte, a construct is printed with its values in place."""
    recorder = current()
    with recorder.at_line("execute", (sqltext,)) as origin:
        record_clause(recorder, sqltext, origin)


def get_bind() -> Connection:
    """SQLAlchemy's own connection, which connects to nothing: what goes through it is recorded."""
    return connect(current(), record_clause)


def record_clause(recorder: Recorder, clause: Clause, origin: Origin) -> None:
    """What a clause amounts to: an operation where it is DDL that has one, else its SQL."""
    operation = _operation(clause)
    if operation is not None:
        recorder.record(operation, origin)
        return
    from sqlgen import rawsql  # sqlglot costs 0.15 s, and many scripts hold no SQL

    for piece in rawsql.split(_text(clause, recorder), recorder.dialect.name):
        recorder.record(Execute(sql=piece.sql, work=piece.work), origin)


def _operation(clause: Clause) -> Operation | None:
    element = getattr(clause, "element", None)
    match type(clause).__name__, element:
        case "CreateTable", sa.Table():
            return CreateTable.from_construct(element)
        case "DropTable", sa.Table():
            return DropTable(table=Name(element.schema, element.name))
        case "CreateEnumType", sa.Enum():
            enum = read_enum(element)
            return CreateEnum(type=enum) if enum else None
        case "DropEnumType", sa.Enum():
            return DropEnum(name=Name(element.schema, str(element.name)))
        case _ if isinstance(clause, ExecutableDDLElement) and not isinstance(clause, sa.DDL):
            raise NotImplementedYet(type(clause).__name__)
        case _:
            return None


def _text(clause: Clause, recorder: Recorder) -> str:
    if isinstance(clause, str):
        return _ESCAPED_COLON.sub(r"\1", clause)
    try:
        return str(clause.compile(dialect=recorder.dialect, compile_kwargs={"literal_binds": True}))
    except CompileError as error:
        raise CallInvalid(str(error)) from error
