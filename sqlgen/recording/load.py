"""Runs a revision script: its module afresh each time, then its upgrade() or downgrade() before a recorder."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Literal

from sqlalchemy.engine import Dialect

from sqlgen.errors import ImportFailed, Origin, RevisionUnreadable, ScriptFailed, SqlgenError, UpgradeMissing
from sqlgen.history import Revision
from sqlgen.recording.recorder import Recorder
from sqlgen.recording.standin import script_module, standing_in
from sqlgen.schema import Schema


class NoDowngrade(ScriptFailed):
    sentence = "{reason}"


def record(
    revision: Revision,
    direction: Literal["upgrade", "downgrade"],
    dialect: Dialect,
    schema: Schema,
    paths: tuple[str, ...] = (),
) -> Recorder:
    """What the script does in this direction to this schema. `paths` go before `sys.path` while it runs.

    Raises ScriptError, at the script's line. A downgrade() that is missing or raises is NoDowngrade.
    """
    filename = str(revision.path)
    recorder = Recorder(revision.source, filename, dialect, schema)
    with standing_in(paths), _told_at_line(recorder), script_module(filename) as module:
        exec(_code(revision.path, revision.source), vars(module))
        run = getattr(module, direction, None)
        if run is None:
            raise _missing(revision, direction)
        with recorder.recording():
            run()
    if recorder.refusal is not None:
        raise recorder.refusal
    return recorder


def _missing(revision: Revision, direction: str) -> SqlgenError:
    if direction == "upgrade":
        return UpgradeMissing(revision.revision).at(Origin(revision.source))
    return NoDowngrade("the script has no downgrade()")


@contextmanager
def _told_at_line(recorder: Recorder) -> Iterator[None]:
    """Whatever the script raises becomes an error with the script's line."""
    try:
        yield
    except SqlgenError as error:
        raise error.at(_line_of(error, recorder)) from error.__cause__
    except ImportError as error:
        raise ImportFailed(str(error)).at(_line_of(error, recorder)) from error
    except (Exception, SystemExit) as error:
        reason = f"{type(error).__name__}: {error}".replace("\n", " ").removesuffix(": ")
        raise ScriptFailed(reason).at(_line_of(error, recorder)) from error


def _line_of(error: BaseException, recorder: Recorder) -> Origin:
    """The script's last line on the way to the error."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == recorder.filename]
    return Origin(recorder.source, lines[-1] if lines else None)


@cache
def _code(path: Path, source: str) -> CodeType:
    try:
        return compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
    except (OSError, SyntaxError, ValueError) as error:
        raise RevisionUnreadable(str(error)).at(Origin(source)) from error
