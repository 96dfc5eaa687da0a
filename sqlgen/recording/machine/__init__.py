"""The machine that a script runs on, as it is shown to it: the same on every machine, at every time."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import CodeType

from sqlgen.history import Revision
from sqlgen.recording.machine.chance import drawn_from
from sqlgen.recording.machine.clock import standing_still
from sqlgen.recording.machine.looks import may_ask_the_clock
from sqlgen.recording.recorder import Recorder


@contextmanager
def shown_to(recorder: Recorder, revision: Revision, code: CodeType) -> Iterator[None]:
    """While this is open the clock stands at the revision's Create Date, and chance is drawn from its id.

    So it is in both directions, on each dialect and in each run: all of them begin alike.
    """
    with ExitStack() as around:
        if may_ask_the_clock(code):
            around.enter_context(standing_still(revision))
        around.enter_context(drawn_from(recorder, revision))
        yield
