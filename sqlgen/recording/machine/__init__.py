"""The machine that a script runs on, as it is shown to it: the same on every machine, at every time, and alone."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import CodeType

from sqlgen.history import Revision
from sqlgen.recording.machine.chance import drawn_from
from sqlgen.recording.machine.clock import NO_REVISION, Moment, moment_of, standing_still
from sqlgen.recording.machine.closed import close
from sqlgen.recording.machine.looks import may_ask_the_clock
from sqlgen.recording.machine.watch import watching
from sqlgen.recording.recorder import Recorder


@contextmanager
def shown_to(recorder: Recorder, revision: Revision, code: CodeType) -> Iterator[None]:
    """While this is open the clock stands at the revision's Create Date, and chance is drawn from its id.

    So it is in both directions, on each dialect and in each run: all of them begin alike.
    """
    with _shown(recorder, code, moment_of(revision), revision.revision):
        yield


@contextmanager
def shown_to_env(recorder: Recorder, code: CodeType) -> Iterator[None]:
    """The same for env.py, which belongs to no revision."""
    with _shown(recorder, code, NO_REVISION, "env.py"):
        yield


@contextmanager
def _shown(recorder: Recorder, code: CodeType, moment: Moment, seed: str) -> Iterator[None]:
    close()
    with ExitStack() as around:
        around.enter_context(watching(recorder))
        if may_ask_the_clock(code):
            around.enter_context(standing_still(moment))
        around.enter_context(drawn_from(recorder, seed))
        yield
