"""SQL text, recorded statement by statement."""

import re

from sqlgen.errors import Origin, ParameterUngiven
from sqlgen.recording.connection.parameters import check_written
from sqlgen.recording.recorder import Recorder

_ESCAPED_COLON = re.compile(r"\\(:[\w$]*)(?![:\w$])")
"""How SQLAlchemy's text() spells a colon that begins no parameter; plain strings have always gone through it."""


def record_sql(recorder: Recorder, sql: str, origin: Origin, *, plain: bool = False) -> None:
    """Each statement of the text, byte for byte, with what it does to the schema.

    `plain`: a string, which online goes through text(): where it would have a parameter it fails, and is refused here.
    """
    from sqlgen import rawsql  # its reader takes time to import, and many scripts hold no SQL

    check_written(sql)
    dialect = recorder.dialect.name
    for written in rawsql.split(sql, dialect):
        statement = _ESCAPED_COLON.sub(r"\1", written) if plain else written
        operation = rawsql.read(statement, dialect, recorder.schema, transpile=recorder.environment.transpile)
        if plain and (parameter := rawsql.parameter(written, dialect)):
            raise ParameterUngiven(parameter)
        if operation is not None:
            recorder.record(operation, origin)
