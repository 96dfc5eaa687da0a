"""Who asks the machine for something: the project's code, be it through a library, or a library for itself."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Any

from sqlgen.recording.asker import BETWEEN
from sqlgen.recording.recorder import Recorder, running

_FOR_THEMSELVES = (
    "asyncio",
    "concurrent",
    "importlib",
    "logging",
    "multiprocessing",
    "sqlalchemy.pool",
    "sqlalchemy.sql.selectable",
    "ssl",
    "tempfile",
    "threading",
)
"""What these modules ask is no business of who called them."""


@dataclass(frozen=True, slots=True)
class Call:
    """By which the project's code asks. `function` is what it calls, empty for what stands in for the machine."""

    recorder: Recorder
    function: str


def call_of_project() -> Call | None:
    """The call that leads here, if a script is running and asks; None for a library that asks for itself."""
    recorder, function = running(), ""
    for frame, module in callers() if recorder else ():
        if recorder and recorder.is_of_project(frame.f_code.co_filename):
            return Call(recorder, function)
        if module.startswith(_FOR_THEMSELVES):
            return None
        if module.partition(".")[0] not in BETWEEN:
            function = _name(frame, module)
    return None


def asked_by_project(recorder: Recorder, for_themselves: tuple[str, ...] = ()) -> bool:
    """Whether the project's code leads here, in whichever thread, with none of these modules asking for itself."""
    for frame, module in callers():
        if recorder.is_of_project(frame.f_code.co_filename):
            return True
        if module.startswith(for_themselves):
            return False
    return False


def callers() -> Iterator[tuple[FrameType, str]]:
    """Who called whom to come here, the last one first, each with its module's name."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        yield frame, str(frame.f_globals.get("__name__"))
        frame = frame.f_back


def _name(frame: FrameType, module: str) -> str:
    """`secrets.token_hex`, `SystemRandom.choice`."""
    itself = frame.f_locals.get("self")
    return f"{module if itself is None else type(itself).__name__}.{frame.f_code.co_name}"


@contextmanager
def replaced(owner: Any, **attributes: Any) -> Iterator[None]:
    """While this is open, the owner has these attributes, of those that it has at all."""
    before = {name: getattr(owner, name) for name in attributes if hasattr(owner, name)}
    own = vars(owner).keys() & before.keys()
    try:
        for name in before:
            setattr(owner, name, attributes[name])
        yield
    finally:
        for name, value in before.items():
            if name in own:
                setattr(owner, name, value)
            else:
                delattr(owner, name)
