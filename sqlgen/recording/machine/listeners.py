"""What a script has SQLAlchemy call, for all tables, engines and the like: it is called for that script alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.event import api, contains, remove

from sqlgen.recording.machine.asking import replaced
from sqlgen.recording.recorder import Recorder


@contextmanager
def forgotten(recorder: Recorder) -> Iterator[None]:
    """Afterwards no class has a listener of the project's that this has been open for.

    One of a single object goes with it, and those of libraries are there for all.
    """
    event_key, added = api._event_key, []

    def noted(target: Any, identifier: str, fn: Callable[..., Any]) -> Any:
        if isinstance(target, type) and recorder.is_of_project(_file(fn)):
            added.append((target, identifier, fn))
        return event_key(target, identifier, fn)

    try:
        with replaced(api, _event_key=noted):
            yield
    finally:
        for each in added:
            if contains(*each):
                remove(*each)


def _file(function: Any) -> str:
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    return code.co_filename if code else ""
