"""Runs env.py: offline, as `alembic upgrade --sql` would, and online where it does nothing so."""

import sys
from contextlib import ExitStack, redirect_stdout
from dataclasses import replace
from pathlib import Path
from textwrap import shorten

from sqlalchemy.engine import Dialect

from sqlgen.config import Config
from sqlgen.errors import Diagnostic, Origin, SqlgenError
from sqlgen.errors.env import EnvError, EnvFailed, EnvImportFailed, EnvNeverMigrates
from sqlgen.operations import Execute, Step
from sqlgen.recording.context.environment import speaking_for
from sqlgen.recording.env.context import ContextOfEnv
from sqlgen.recording.env.engines import connecting_to_nothing
from sqlgen.recording.env.logs import logging_as_before
from sqlgen.recording.env.recorder import RecorderOfEnv
from sqlgen.recording.environment import Environment, Way
from sqlgen.recording.failure import told_at_line
from sqlgen.recording.recorder import Recorder
from sqlgen.recording.standin import script_module, standing_in
from sqlgen.schema import Schema

NAME = "env.py"


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
    raise offline if isinstance(online, EnvNeverMigrates) else online


def _attempt(
    path: Path, environment: Environment, dialect: Dialect, schema: Schema, *, offline: bool
) -> Environment | SqlgenError:
    recorder = _recorder(path, environment, dialect, schema)
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
    return replace(context.runs[0], warnings=tuple(_told(recorder)))


def _recorder(path: Path, environment: Environment, dialect: Dialect, schema: Schema) -> RecorderOfEnv:
    """What env.py itself does to a database is recorded, and told."""
    source = path.relative_to(environment.folder).as_posix() if path.is_relative_to(environment.folder) else str(path)
    seen = replace(environment, config=Config(environment))
    way = Way(end=tuple(each.revision for each in environment.history.heads))
    return RecorderOfEnv(source, str(path), dialect, schema, seen, way)


def _run(path: Path, context: ContextOfEnv, recorder: Recorder) -> None:
    with ExitStack() as around:
        around.enter_context(redirect_stdout(sys.stderr))
        around.enter_context(logging_as_before())
        around.enter_context(standing_in(recorder.environment.paths))
        around.enter_context(told_at_line(recorder, EnvImportFailed, _raised))
        module = around.enter_context(script_module(str(path)))
        around.enter_context(recorder.recording())
        around.enter_context(speaking_for(context))
        around.enter_context(connecting_to_nothing(recorder))
        exec(compile(path.read_bytes(), str(path), "exec", dont_inherit=True), vars(module))
    if recorder.refusal is not None:
        raise recorder.refusal


def _raised(reason: str) -> EnvFailed:
    return EnvFailed(f"it raised {reason}")


def _told(recorder: Recorder) -> list[Diagnostic]:
    """What was ignored, and what env.py does to a database by itself."""
    return [*recorder.warnings, *(_left_out(step) for step in recorder.steps)]


def _left_out(step: Step) -> Diagnostic:  # type: ignore[type-arg]
    operation = step.operation
    said = operation.sql if isinstance(operation, Execute) else operation.describe()
    sentence = f"env.py does this itself, so it stands in no file: {shorten(said, 100, placeholder=' ...')}"
    return Diagnostic(step.origin, sentence, ("do it in a revision, or wherever the files are run",))
