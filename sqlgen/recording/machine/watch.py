"""Whose doing something is: that of the script which is running, in its own thread or in one that it has started."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NoReturn
from weakref import WeakKeyDictionary

from sqlgen.errors import SqlgenError
from sqlgen.recording.machine.asking import asked_by_project
from sqlgen.recording.recorder import Recorder


@dataclass(frozen=True, slots=True)
class Watch:
    """A run of a script, in this thread. The `others` were there before it, and are no business of its."""

    recorder: Recorder
    thread: threading.Thread
    others: frozenset[threading.Thread]

    def started(self) -> Iterator[threading.Thread]:
        """The threads that are still running, of those that the script has started."""
        return (each for each in threading.enumerate() if each is not self.thread and each not in self.others)

    def refuse(self, error: SqlgenError) -> NoReturn:
        """What a library does in a thread of its own is kept from it, and may not have been the script's wish."""
        if threading.current_thread() is self.thread or asked_by_project(self.recorder):
            self.recorder.refuse(error)
        self.recorder.remark(f"in a thread, {error.message}", *error.hints)
        raise error


_watches: list[Watch] = []
_left: WeakKeyDictionary[threading.Thread, Watch] = WeakKeyDictionary()
"""Threads that scripts have left running. They are watched for as long as they run."""


@contextmanager
def watching(recorder: Recorder) -> Iterator[None]:
    """While this is open, what is done is the script's doing. A thread that it leaves is told."""
    thread = threading.current_thread()
    watch = Watch(recorder, thread, frozenset(threading.enumerate()) - {thread})
    _watches.append(watch)
    try:
        yield
    finally:
        _watches.remove(watch)
        for thread in watch.started():
            _left[thread] = watch
            recorder.remark(
                f"a thread was started that is still running: {thread.name}",
                "start it where the application starts; what it does from here on is not seen",
            )


def watch() -> Watch | None:
    """Of whoever asks, if anybody watches it."""
    if not _watches and not _left:
        return None
    thread = threading.current_thread()
    return _left.get(thread) or next((each for each in reversed(_watches) if thread not in each.others), None)
