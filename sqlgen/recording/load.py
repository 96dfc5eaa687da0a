"""Runs a revision script: its module afresh each time, then its upgrade() or downgrade() before a recorder."""

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack, redirect_stdout
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import CodeType
from typing import Literal

from sqlalchemy.engine import Dialect

from sqlgen.errors import (
    Diagnostic,
    ImportFailed,
    Origin,
    ResultRead,
    RevisionUnreadable,
    ScriptFailed,
    SqlgenError,
    UpgradeMissing,
    named_reason,
    one_line,
)
from sqlgen.history import Revision, bytecode
from sqlgen.recording.applied import call_on_version_apply
from sqlgen.recording.environment import NO_ENVIRONMENT, Environment, Reading, Way
from sqlgen.recording.failure import told_at_line
from sqlgen.recording.machine import shown_to
from sqlgen.recording.recorder import Recorder
from sqlgen.recording.standin import script_module, standing_in
from sqlgen.schema import Schema


class NoDowngrade(ScriptFailed):
    """What the script itself says, and no mistake: it is told without a place."""

    sentence = "{reason}"

    @property
    def head(self) -> str:
        return one_line(self.message)


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a script is recorded: a dialect, and the schema that it finds there."""

    dialect: Dialect
    schema: Schema
    environment: Environment = NO_ENVIRONMENT


Direction = Literal["upgrade", "downgrade"]


def record(
    revision: Revision,
    direction: Direction,
    dialect: Dialect,
    schema: Schema,
    environment: Environment = NO_ENVIRONMENT,
    way: Way = Way(),  # noqa: B008 - a value
) -> Recorder:
    """What the script does in this direction to this schema, on its way from one version to another.

    Raises ScriptError, at the script's line. A downgrade() that is missing or raises is NoDowngrade.
    """
    (recorded,) = record_together(revision, direction, [Stage(dialect, schema, environment)], way)
    if isinstance(recorded, SqlgenError):
        raise recorded
    return recorded


def record_together(
    revision: Revision, direction: Direction, stages: Sequence[Stage], way: Way
) -> list[Recorder | SqlgenError]:
    """The same on several dialects, with what is raised on each in the place of its recorder.

    The script runs once for all of them, or else for those that a run before it could not serve.
    """
    recorded: dict[int, Recorder | SqlgenError] = {}
    while len(recorded) < len(stages):
        (first, leader), *others = [
            (place, _recorder(revision, direction, each, way))
            for place, each in enumerate(stages)
            if place not in recorded
        ]
        leader.followers = [each for _, each in others if each.environment == leader.environment]
        try:
            _run_once(revision, direction, leader)
            recorded[first] = leader
            recorded |= {place: each for place, each in others if each in leader.followers}
        except ResultRead as error:
            recorded[first] = _offline(revision, direction, leader, error)
        except SqlgenError as error:
            recorded[first] = error
    return [recorded[place] for place in range(len(stages))]


def _recorder(revision: Revision, direction: Direction, stage: Stage, way: Way) -> Recorder:
    recorder = Recorder(revision.source, str(revision.path), stage.dialect, stage.schema, stage.environment, way)
    rows = stage.environment.rows
    recorder.reading = Reading(revision.revision, direction, rows.get(revision.revision, rows.get("")))
    return recorder


def _offline(revision: Revision, direction: Direction, online: Recorder, error: ResultRead) -> Recorder | SqlgenError:
    """A script that reads rows, and has asked whether it is offline, is told that it is. Its other branch is better."""
    if "offline" not in online.asked:
        return error
    again = _recorder(revision, direction, Stage(online.dialect, online.before, online.environment), online.way)
    again.offline = True
    try:
        _run_once(revision, direction, again)
    except SqlgenError as refusal:
        return refusal
    again.warnings.append(Diagnostic.of(error, "told that it is offline it reads none, and that is what is recorded"))
    return again


def _run_once(revision: Revision, direction: Direction, recorder: Recorder) -> None:
    """Runs the script before a recorder and those that follow it."""
    # what the script prints is talk, and stdout is for results
    with ExitStack() as around:
        around.enter_context(redirect_stdout(sys.stderr))
        around.enter_context(standing_in(recorder.environment.paths, recorder.environment.stubs))
        around.enter_context(told_at_line(recorder, ImportFailed, ScriptFailed))
        code = code_of(revision)
        module = around.enter_context(script_module(recorder.filename))
        around.enter_context(recorder.recording())
        around.enter_context(shown_to(recorder, revision, code))
        with recorder.being_loaded():
            exec(code, vars(module))
        run = getattr(module, direction, None)
        if not callable(run):
            raise _missing(revision, direction)
        _run(run, recorder, direction)
        call_on_version_apply(revision, direction, recorder)
    if recorder.refusal is not None:
        raise recorder.refusal.at(Origin(recorder.source))


def _missing(revision: Revision, direction: str) -> SqlgenError:
    if direction == "upgrade":
        return UpgradeMissing(revision.revision).at(Origin(revision.source))
    return NoDowngrade("the script has no downgrade()")


def _run(function: Callable[..., object], recorder: Recorder, direction: str) -> None:
    """A downgrade() that raises says that there is no way back; one that was refused, or lacks a module, is wrong."""
    try:
        function(**recorder.environment.arguments)
    except (SqlgenError, ImportError):
        raise
    except (Exception, SystemExit) as error:
        if direction == "downgrade" and recorder.refusal is None:
            raise NoDowngrade(f"downgrade() raises {named_reason(error)}") from error
        raise


def code_of(revision: Revision) -> CodeType:
    """The script, compiled."""
    return _code(revision.path, revision.source, revision.source_sha256)


@lru_cache(maxsize=64)
def _code(path: Path, source: str, sha256: str) -> CodeType:
    """Compiled once for the recordings of a revision, which follow one another.

    The hash is here so that a process which sees the file change sees it whole.
    """
    try:
        if path.suffix == ".pyc":
            return bytecode.code_of(path.read_bytes(), str(path))
        return compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
    except (OSError, SyntaxError, ValueError) as error:
        raise RevisionUnreadable(str(error)).at(Origin(source)) from error
