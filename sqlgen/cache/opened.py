"""Which files were opened meanwhile, as Python itself tells: https://docs.python.org/3/library/audit_events.html"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_WRITING = os.O_WRONLY | os.O_RDWR

_listening: list["Opened"] = []
"""A hook cannot be taken away again, so there is one for all: it tells those who listen, and costs little else."""


class Opened:
    """`read` are the paths, as they were asked for, whether or not there is such a file; `written` likewise."""

    def __init__(self) -> None:
        self.read: dict[str, None] = {}
        self.written: dict[str, None] = {}

    def take(self, path: Any, flags: Any) -> None:
        if isinstance(path, (str, bytes, os.PathLike)):
            kept = self.written if isinstance(flags, int) and flags & _WRITING else self.read
            kept[os.path.abspath(os.fsdecode(path))] = None  # noqa: PTH100 - of a hook: as little as can be


@contextmanager
def listening() -> Iterator[Opened]:
    """While this is open."""
    _hook_in()
    opened = Opened()
    _listening.append(opened)
    try:
        yield opened
    finally:
        _listening.remove(opened)


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open" and _listening:
        for each in _listening:
            each.take(arguments[0], arguments[2])


_hooked = False


def _hook_in() -> None:
    global _hooked
    if not _hooked:
        sys.addaudithook(_hook)
        _hooked = True
