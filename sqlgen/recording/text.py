"""SQL text, recorded statement by statement."""

import re

from sqlgen.errors import Origin, ParameterUngiven
from sqlgen.recording.parameters import check_written
from sqlgen.recording.recorder import Recorder

_ESCAPED_COLON = re.compile(r"\\(:[\w$]*)(?![:\w$])")
"""How SQLAlchemy's text() spells a colon that begins no parameter; plain strings have always gone through it."""


def record_plain(recorder: Recorder, sql: str, origin: Origin) -> None:
    """A string that the script calls SQL. Where it would have a parameter, it is refused, as it fails online."""
    from sqlgen import rawsql  # its reader takes time to import, and many scripts hold no SQL

    if name := rawsql.parameter(sql, recorder.dialect.name):
        raise ParameterUngiven(name)
    record_sql(recorder, _ESCAPED_COLON.sub(r"\1", sql), origin)


def record_sql(recorder: Recorder, sql: str, origin: Origin) -> None:
    """Each statement of the text, byte for byte, with what it does to the schema."""
    from sqlgen import rawsql  # its reader takes time to import, and many scripts hold no SQL

    check_written(sql)
    for statement in rawsql.split(sql, recorder.dialect.name):
        operation = rawsql.read(
            statement, recorder.dialect.name, recorder.schema, transpile=recorder.environment.transpile
        )
        if operation is not None:
            recorder.record(operation, origin)
