"""The clock, which stands still while a script runs, so that what the script makes of it is always the same."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlgen.history import Revision
from sqlgen.recording.machine.asking import call_of_project, replaced

UNDATED = datetime(2000, 1, 1, tzinfo=UTC)
"""What the time is for a script that tells no Create Date."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When it is for a script, and why."""

    date: datetime
    why: str


NO_REVISION = Moment(UNDATED, "as it belongs to no revision")

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


def moment_of(revision: Revision) -> Moment:
    """The time at which it was made."""
    date = created(revision)
    return Moment(date, "its Create Date") if date else Moment(UNDATED, "as it tells no Create Date")


@contextmanager
def standing_still(moment: Moment) -> Iterator[None]:
    """While this is open it is this moment, in UTC. Who sleeps is there at once."""
    import time_machine  # and unittest with it: a script that asks no clock does not wait for them

    sleep = time.sleep
    sentence = f"the script asks the clock, and gets {moment.date:%Y-%m-%d %H:%M:%S} UTC, {moment.why}"

    def asked() -> int:
        if call := call_of_project():
            call.recorder.remark(sentence, "func.now() is the time at which the file runs")
        return clock()

    def slept(seconds: float) -> None:
        if call_of_project():
            traveller.shift(seconds)
        else:
            sleep(seconds)

    with time_machine.travel(moment.date, tick=False) as traveller:
        clock, traveller.time_ns = traveller.time_ns, asked  # type: ignore[method-assign]
        with replaced(time, sleep=slept, ctime=_ctime, asctime=_told):
            yield


def _ctime(seconds: float | None = None) -> str:
    """`time_machine` leaves these two as they are."""
    return _asctime(time.localtime(seconds))


def _told(moment: time.struct_time | None = None) -> str:
    return _asctime(moment or time.localtime())
