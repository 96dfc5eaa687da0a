"""Runs env.py: offline, as `alembic upgrade --sql` would, and online where it does nothing so."""

import sys
from collections.abc import Sequence
from contextlib import ExitStack, redirect_stdout
from dataclasses import replace
from pathlib import Path
from textwrap import shorten
from types import CodeType
from typing import Any

from sqlalchemy.engine import Dialect

from sqlgen.config import Config
from sqlgen.errors import Diagnostic, Origin, SqlgenError, reason
from sqlgen.errors.env import EnvError, EnvFailed, EnvImportFailed, EnvMigratesOthers, EnvNeverMigrates
from sqlgen.operations import Execute, Step
from sqlgen.recording.context.environment import speaking_for
from sqlgen.recording.env.buffers import opened_for_reading
from sqlgen.recording.env.context import ContextOfEnv
from sqlgen.recording.env.engines import connecting_to_nothing
from sqlgen.recording.env.recorder import RecorderOfEnv
from sqlgen.recording.env.version_table import is_made_otherwise
from sqlgen.recording.environment import Environment, Way
from sqlgen.recording.failure import told_at_line
from sqlgen.recording.machine import shown_outside_revisions
from sqlgen.recording.machine.looks import look
from sqlgen.recording.recorder import Recorder
from sqlgen.recording.standin import script_module, standing_in
from sqlgen.schema import Schema

NAME = "env.py"

_OTHERWISE = (
    "the version table is made otherwise there, by version_table_impl; the files make Alembic's own, VARCHAR(32), "
    "where none is"
)


def run_env(environment: Environment, dialect: Dialect, schema: Schema) -> Environment:
    """The environment as env.py has it, on this dialect; as it is where there is no env.py.

    Raises EnvError, at env.py's line.
    """
    path = environment.script_location / NAME
    if not path.is_file():
        return environment
    offline = _attempt(path, environment, dialect, schema, offline=True)
    if isinstance(offline, Environment):
        return offline
    online = _attempt(path, environment, dialect, schema, offline=False)
    if isinstance(online, Environment):
        return online
    raise _both(offline, online)


def _both(offline: SqlgenError, online: SqlgenError) -> SqlgenError:
    """What is told of a run that failed both ways: how it fails online, and what else it said offline.

    An import that failed is told first: what half of it has left behind may lead the second run astray.
    """
    if isinstance(online, EnvNeverMigrates) or isinstance(offline, EnvImportFailed):
        return offline
    if isinstance(online, EnvFailed) and offline.head != online.head:
        online.offline = offline.head
    return online


def _attempt(
    path: Path, environment: Environment, dialect: Dialect, schema: Schema, *, offline: bool
) -> Environment | SqlgenError:
    recorder = _recorder(path, replace(environment, config=Config(environment, sql=offline)), dialect, schema)
    recorder.offline = offline
    context = ContextOfEnv(recorder)
    try:
        _run(path, context, recorder)
    except SqlgenError as error:
        return (
            error
            if isinstance(error, EnvError)
            else EnvFailed(error.message).at(error.origin or Origin(recorder.source))
        )
    finally:
        recorder.over = True
    if not context.runs:
        return EnvNeverMigrates().at(Origin(recorder.source))
    run = _run_of(context.runs, environment.database)
    if run is None:
        return EnvMigratesOthers(environment.database or "").at(Origin(recorder.source))
    if is_made_otherwise(dialect):
        recorder.warnings.append(Diagnostic(Origin(recorder.source), _OTHERWISE))
    told = (*recorder.warnings, *map(_left_out, recorder.steps))
    return replace(run, warnings=told, draws=look(_code(path)).may_draw)


def _run_of(runs: Sequence[Environment], database: str | None) -> Environment | None:
    """The one for this database, whose name is among its arguments, whatever they are called."""
    if database is None:
        return runs[0]
    return next((run for run in runs if database in run.arguments.values()), None)


def _recorder(path: Path, environment: Environment, dialect: Dialect, schema: Schema) -> RecorderOfEnv:
    """What env.py itself does to a database is recorded, and told."""
    source = path.relative_to(environment.folder).as_posix() if path.is_relative_to(environment.folder) else str(path)
    way = Way(end=tuple(each.revision for each in environment.history.heads))
    return RecorderOfEnv(source, str(path), dialect, schema, environment, way)


def _run(path: Path, context: ContextOfEnv, recorder: Recorder) -> None:
    with ExitStack() as around:
        around.enter_context(redirect_stdout(sys.stderr))
        around.enter_context(standing_in(recorder.environment.paths, recorder.environment.stubs))
        around.enter_context(told_at_line(recorder, EnvImportFailed, _raised))
        module = around.enter_context(script_module(str(path)))
        around.enter_context(recorder.recording())
        around.enter_context(speaking_for(context))
        around.enter_context(connecting_to_nothing(recorder))
        vars(module)["open"] = opened_for_reading
        code = _code(path)
        around.enter_context(shown_outside_revisions(recorder, code))
        exec(code, vars(module))
    if recorder.refusal is not None:
        raise recorder.refusal.at(Origin(recorder.source))


def _code(path: Path) -> CodeType:
    try:
        return compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
    except (OSError, SyntaxError, ValueError) as error:
        raise EnvFailed(f"it cannot be read: {reason(error)}") from error


def _raised(name: str) -> EnvFailed:
    return EnvFailed(f"it raised {name}")


def _left_out(step: Step[Any]) -> Diagnostic:
    """What env.py does to a database by itself."""
    operation = step.operation
    said = operation.sql if isinstance(operation, Execute) else operation.describe()
    sentence = f"env.py does this itself, so it stands in no file: {shorten(said, 100, placeholder=' ...')}"
    return Diagnostic(step.origin, sentence, ("do it in a revision, or wherever the files are run",))
