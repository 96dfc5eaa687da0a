"""SQLAlchemy's dialect for one recording: what it would send to a database is recorded."""

from collections.abc import Iterator, Sequence
from functools import cache
from inspect import getattr_static
from typing import Any
from weakref import proxy

from sqlalchemy import util
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.engine.interfaces import BindTyping

from sqlgen.operations import Execute
from sqlgen.operations.execute import Work
from sqlgen.recording.connection.driver import NoConnection, NoCursor, NoDriver
from sqlgen.recording.connection.driver_sql import in_place
from sqlgen.recording.connection.parameters import MarkingCompiler, check_written, inlined, trimmed, types_of
from sqlgen.recording.connection.queries import gives_rows, only_reads
from sqlgen.recording.connection.question import Question
from sqlgen.recording.connection.statement_context import StatementContext
from sqlgen.recording.ddl import record_ddl
from sqlgen.recording.recorder import Recorder
from sqlgen.recording.text import record_sql

COLLECT = "sqlgen_collect"
"""The execution option that holds a list, to which statements go instead of being recorded."""

KEEP_QUERIES = "sqlgen_keep_queries"
"""The execution option that has a query recorded even if it only reads."""

_SETTINGS: dict[str, Any] = {
    "dbapi": NoDriver,
    "driver": "sqlgen",
    "default_isolation_level": "READ COMMITTED",
    "bind_typing": BindTyping.NONE,  # our literals say their types themselves
    # the ORM asks which rows it has changed, instead of reading them first; it is told: none that it knows
    **dict.fromkeys(("update_returning", "delete_returning"), True),
    # no keys of new rows come back
    **dict.fromkeys(("insert_returning", "insert_executemany_returning", "update_executemany_returning"), False),
    **dict.fromkeys(("insert_executemany_returning_sort_by_parameter_order", "use_insertmanyvalues"), False),
    # the counts that the ORM looks at are as it expects them
    **dict.fromkeys(("supports_sane_rowcount", "supports_sane_multi_rowcount"), True),
}


class RecordingDialect:
    """Mixed into SQLAlchemy's dialect: these methods are the last that a statement passes on its way to a driver."""

    name: str
    recorder: Recorder

    def do_execute(self, cursor: NoCursor, statement: str, parameters: Any, context: Any = None) -> None:
        self._take(cursor, statement, [parameters], context)

    def do_executemany(self, cursor: NoCursor, statement: str, parameters: Sequence[Any], context: Any = None) -> None:
        self._take(cursor, statement, parameters, context)

    def do_execute_no_params(self, cursor: NoCursor, statement: str, context: Any = None) -> None:
        self._take(cursor, statement, [None], context)

    def do_savepoint(self, connection: Connection, name: str) -> None:
        """A mark in the recording, and no statement of the file."""
        nothing = _nothing(connection)
        nothing.savepoints[name] = nothing.written

    def do_rollback_to_savepoint(self, connection: Connection, name: str) -> None:
        nothing = _nothing(connection)
        nothing.roll_back_to(nothing.savepoints[name])

    def do_release_savepoint(self, connection: Connection, name: str) -> None:
        """What was written since stays."""

    def get_isolation_level_values(self, dbapi_connection: NoConnection) -> list[str]:
        return ["AUTOCOMMIT", "READ UNCOMMITTED", "READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"]

    def get_isolation_level(self, dbapi_connection: NoConnection) -> str:
        return "AUTOCOMMIT" if dbapi_connection.autocommit else "READ COMMITTED"

    def set_isolation_level(self, dbapi_connection: NoConnection, level: str) -> None:
        """The files have levels of their own. What runs in no transaction is kept without a commit."""
        dbapi_connection.autocommit = level == "AUTOCOMMIT"

    def _take(self, cursor: NoCursor, statement: str, rows: Sequence[Any], context: Any) -> None:
        if context.isddl:
            cursor.connection.written += 1
            record_ddl(self.recorder, context, statement)
            return
        collected: list[str] | None = context.execution_options.get(COLLECT)
        for sql in self._with_values(statement, rows, context):
            check_written(sql)
            cursor.asked(sql, self._columns(sql, context), by_script=not context._is_implicit_returning)
            if collected is not None:
                collected.append(sql)
            else:
                self._record(cursor, sql, context)

    def _with_values(self, statement: str, rows: Sequence[Any], context: Any) -> Iterator[str]:
        """The statement once for each row of parameters."""
        if context.compiled is None:
            yield from (in_place(statement, row, self._as_dialect) for row in rows)
        else:
            types = types_of(context)
            template = statement if context.is_text else trimmed(statement)
            yield from (inlined(template, row or {}, types, self._as_dialect) for row in rows)

    def _record(self, cursor: NoCursor, sql: str, context: Any) -> None:
        origin = self.recorder.origin()
        if context.is_crud:
            cursor.connection.written += 1
            self.recorder.record(Execute(sql=sql, work=Work.DATA), origin)
        elif context.execution_options.get(KEEP_QUERIES) or not only_reads(sql, self.name):
            cursor.connection.written += 1
            record_sql(self.recorder, sql, origin)
        else:
            self.recorder.note_unread(sql, origin)

    def take_text(self, cursor: NoCursor, statement: str, parameters: Any) -> None:
        """What a script gives to a cursor itself, around SQLAlchemy."""
        with self.recorder.at_line("execute", (statement,)) as origin:
            sql = in_place(statement, parameters, self._as_dialect)
            cursor.asked(sql, self._columns(sql, None))
            if only_reads(sql, self.name):
                self.recorder.note_unread(sql, origin)
            else:
                cursor.connection.written += 1
                record_sql(self.recorder, sql, origin)

    def _columns(self, sql: str, context: Any) -> list[str]:
        """The names of the columns that the result would have; one without a name where they are not known."""
        if context is not None and context.compiled:
            known = [str(column.keyname) for column in context.compiled._result_columns]
            if known or context.is_crud:
                return known or [""] * context._is_implicit_returning
        return Question.of(self.recorder, sql).columns() if gives_rows(sql, self.name) else []

    @property
    def _as_dialect(self) -> Dialect:
        return self  # type: ignore[return-value]


def _nothing(connection: Connection) -> NoConnection:
    nothing: Any = connection.connection.dbapi_connection
    return nothing  # type: ignore[no-any-return]


def recording_dialect(recorder: Recorder) -> Dialect:
    """A dialect like the recorder's, which prints alike, with its statements recorded.

    It does not keep the recorder: SQLAlchemy's pools hold a connection, and this with it, for as long as anything uses
    it, which the recorder does.
    """
    theirs: Any = recorder.dialect
    kind: Any = type(theirs)
    recording = _mixed(RecordingDialect, kind)
    dialect: Dialect = recording.__new__(recording)
    vars(dialect).update(
        {name: value for name, value in vars(theirs).items() if name not in _memories(kind)},
        **_SETTINGS,
        recorder=proxy(recorder),
        statement_compiler=_mixed(MarkingCompiler, theirs.statement_compiler),
        execution_ctx_cls=_mixed(StatementContext, theirs.execution_ctx_cls),
    )
    return dialect


@cache
def _memories(kind: type[Any]) -> frozenset[str]:
    """The attributes that the dialect has once worked out of its settings, where ours are others."""
    return frozenset(each for each in dir(kind) if isinstance(getattr_static(kind, each, None), util.memoized_property))


@cache
def _mixed(ours: Any, theirs: Any) -> Any:
    return type(f"Recording{theirs.__name__}", (ours, theirs), {"supports_statement_cache": True})
