"""The machine that a script runs on, as it is shown to it: the same on every machine, at every time, and alone."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import CodeType

from sqlgen.history import Revision
from sqlgen.recording.machine.chance import drawn_from
from sqlgen.recording.machine.clock import NO_REVISION, Moment, moment_of, standing_still
from sqlgen.recording.machine.closed import close
from sqlgen.recording.machine.listeners import forgotten
from sqlgen.recording.machine.looks import look
from sqlgen.recording.machine.process import as_before, change
from sqlgen.recording.machine.watch import watching
from sqlgen.recording.recorder import Recorder


@contextmanager
def shown_to(recorder: Recorder, revision: Revision, code: CodeType) -> Iterator[None]:
    """While this is open the clock stands at the revision's Create Date, and chance is drawn from its id.

    So it is in both directions, on each dialect and in each run: all of them begin alike.
    """
    with ExitStack() as around:
        if look(code).may_listen:
            around.enter_context(forgotten(recorder))
        around.enter_context(_shown(recorder, code, moment_of(revision), revision.revision))
        yield


@contextmanager
def shown_outside_revisions(recorder: Recorder, code: CodeType | None = None) -> Iterator[None]:
    """The same for env.py, for models, and for a script that is asked which it is: always as on this day."""
    with _shown(recorder, code, NO_REVISION, recorder.source):
        yield


@contextmanager
def _shown(recorder: Recorder, code: CodeType | None, moment: Moment, seed: str) -> Iterator[None]:
    """Of what has no code to look at, all is expected."""
    close()
    seen = look(code) if code else None
    with ExitStack() as around:
        if seen is None or seen.may_change_the_process or recorder.environment.variables:
            around.enter_context(as_before())
            change(recorder.environment.variables)
        around.enter_context(watching(recorder))
        if seen is None or seen.may_ask_the_clock:
            around.enter_context(standing_still(moment))
        if seen is None or seen.may_draw or recorder.environment.draws:
            around.enter_context(drawn_from(recorder, seed))
        yield
