"""Revision scripts run before a recorder, without files."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlgen.dialects import get_dialect
from sqlgen.dialects.statement import Statement
from sqlgen.errors import SqlgenError
from sqlgen.history import Revision
from sqlgen.recording import Recorder
from sqlgen.recording.machine.chance import drawn_from
from sqlgen.recording.machine.clock import moment_of, standing_still
from sqlgen.schema import Schema


def run(script: Callable[[], object], dialect: str = "postgresql", schema: Schema | None = None) -> Recorder:
    """What a function does as if it were the upgrade() of a revision. Raises what it was refused for."""
    printer = get_dialect(dialect)
    filename = script.__code__.co_filename
    recorder = Recorder(Path(filename).name, filename, printer.sqlalchemy, schema or printer.empty_schema())
    revision = Revision(revision="aaaaaaaaaaaa")
    with (
        recorder.recording(),
        standing_still(moment_of(revision)),
        drawn_from(recorder, revision.revision),
        suppress(SqlgenError),
    ):
        script()
    if recorder.refusal:
        raise recorder.refusal
    return recorder


def statements(recorder: Recorder) -> list[Statement]:
    printer = get_dialect(recorder.dialect.name)
    return [statement for step in recorder.steps for statement in printer.statements(step)]


def sql(script: Callable[[], object], dialect: str = "postgresql", schema: Schema | None = None) -> list[str]:
    """The statements that a function comes to."""
    return [statement.sql for statement in statements(run(script, dialect, schema))]
