"""SQL text, recorded statement by statement."""

from sqlgen.errors import Origin
from sqlgen.recording.parameters import check_written
from sqlgen.recording.recorder import Recorder


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
