"""op.execute and op.get_bind: SQL that the script says itself, as text or as a construct of SQLAlchemy's."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from sqlalchemy.engine import Connection
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.elements import ClauseElement, TextClause
from sqlalchemy.sql.selectable import SelectBase

from sqlgen.recording.connection.connect import RecordingConnection, connect
from sqlgen.recording.connection.dialect import KEEP_QUERIES
from sqlgen.recording.recorder import Recorder, current, shared
from sqlgen.recording.text import record_sql

Clause: TypeAlias = str | ClauseElement

_ALIKE = (TextClause, UpdateBase, SelectBase)
"""What is only printed. DDL is asked what it is for, and some of it calls the script, with the connection."""


def execute(sqltext: Clause, *, execution_options: Mapping[str, Any] | None = None) -> None:
    """The script's own SQL: a string is kept byte for byte, a construct is printed with its values in place."""
    recorder = shared()
    with recorder.at_line("execute", (sqltext,)) as origin:
        if isinstance(sqltext, str):
            recorder.together(lambda each: record_sql(each, sqltext, origin, plain=True))
        else:
            if not isinstance(sqltext, _ALIKE):
                recorder.go_alone()
            options = {**(execution_options or {}), KEEP_QUERIES: True}
            recorder.together(lambda each: _run(each, sqltext, options))


def _run(recorder: Recorder, clause: ClauseElement, options: Mapping[str, Any]) -> None:
    connection_of(recorder).run(clause, execution_options=options)


def get_bind() -> Connection:
    """SQLAlchemy's own connection, which connects to nothing: what goes through it is recorded."""
    return connection_of(current())


def connection_of(recorder: Recorder) -> RecordingConnection:
    """The one connection of a recording."""
    if recorder.connection is None:
        recorder.connection = connect(recorder)
    assert isinstance(recorder.connection, RecordingConnection)
    return recorder.connection
