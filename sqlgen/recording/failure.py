"""What a script raises, told as a sentence at the script's own line."""

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlgen.errors import Origin, SqlgenError, named_reason, reason
from sqlgen.recording.asker import BETWEEN
from sqlgen.recording.recorder import Recorder


@contextmanager
def told_at_line(
    recorder: Recorder, imports: Callable[[str], SqlgenError], raised: Callable[[str], SqlgenError]
) -> Iterator[None]:
    """Whatever the script raises becomes an error with the script's line. What was refused before it is the cause.

    `imports` makes the error of an import that failed, `raised` that of all else.
    """
    try:
        yield
    except (Exception, SystemExit) as error:
        if recorder.refusal is not None:
            raise recorder.refusal.at(_line_of(error, recorder)) from error
        match error:
            case SqlgenError():
                told: SqlgenError = error
            case ImportError():
                told = imports(reason(error).removesuffix(" (unknown location)"))
            case _:
                told = raised(named_reason(error) + _elsewhere(error, recorder))
        raise told.at(_line_of(error, recorder)) from (error.__cause__ if told is error else error)


def _elsewhere(error: BaseException, recorder: Recorder) -> str:
    """Where in the project it was raised, if that is not in the script itself; or in which package."""
    project = recorder.filename.removesuffix(recorder.source)
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        _, installed, module = frame.filename.rpartition("site-packages")
        if installed:
            package = Path(module).with_suffix("").parts[1]
            if package not in BETWEEN:
                return f", in {package}"
        elif frame.filename.startswith(project):
            there = frame.filename != recorder.filename
            return f", at {frame.filename.removeprefix(project)}:{frame.lineno}" if there else ""
    return ""


def _line_of(error: BaseException, recorder: Recorder) -> Origin:
    """The script's last line on the way to the error."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == recorder.filename]
    return Origin(recorder.source, lines[-1] if lines else None)
