"""The clock, which stands still while a script runs, so that what the script makes of it is always the same."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlgen.history import Revision
from sqlgen.recording.machine.asking import call_of_project, replaced

UNDATED = datetime(2000, 1, 1, tzinfo=UTC)
"""What the time is for a script that tells no Create Date."""

_CREATED = re.compile(r"^Create Date:(.+)$", re.MULTILINE)
_asctime = time.asctime


def created(revision: Revision) -> datetime | None:
    """The Create Date that its docstring tells; one without an offset is taken for UTC. None if it tells none."""
    if not (told := _CREATED.search(revision.doc)):
        return None
    try:
        date = datetime.fromisoformat(told[1].strip())
        return date.astimezone(UTC) if date.tzinfo else date.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


@contextmanager
def standing_still(revision: Revision) -> Iterator[None]:
    """While this is open it is the time at which the revision was made, in UTC. Who sleeps is there at once."""
    import time_machine  # and unittest with it: a script that asks no clock does not wait for them

    date, sleep = created(revision), time.sleep
    sentence = _sentence(date)

    def asked() -> int:
        if call := call_of_project():
            call.recorder.remark(sentence, "func.now() is the time at which the file runs")
        return clock()

    def slept(seconds: float) -> None:
        if call_of_project():
            traveller.shift(seconds)
        else:
            sleep(seconds)

    with time_machine.travel(date or UNDATED, tick=False) as traveller:
        clock, traveller.time_ns = traveller.time_ns, asked  # type: ignore[method-assign]
        with replaced(time, sleep=slept, ctime=_ctime, asctime=_told):
            yield


def _sentence(date: datetime | None) -> str:
    why = "its Create Date" if date else "as it tells no Create Date"
    return f"the script asks the clock, and gets {date or UNDATED:%Y-%m-%d %H:%M:%S} UTC, {why}"


def _ctime(seconds: float | None = None) -> str:
    """`time_machine` leaves these two as they are."""
    return _asctime(time.localtime(seconds))


def _told(moment: time.struct_time | None = None) -> str:
    return _asctime(moment or time.localtime())
