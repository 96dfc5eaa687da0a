"""How far a compile has come: a bar on stderr, where that is a terminal and it takes longer than one notices."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlgen.cli.terminal import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress

    from sqlgen.compiler import Done

NOTICED = 0.5
"""Seconds, from when the compiler has the history."""


@contextmanager
def progress(dialects: tuple[str, ...]) -> "Iterator[Done | None]":
    """What the compiler tells of each revision; None where nobody looks. The bar is gone when it is done."""
    if not is_terminal(err=True) or os.environ.get("TERM") in ("dumb", "unknown"):
        yield None
        return
    bar = _Bar(len(dialects))
    try:
        yield bar.done
    finally:
        if bar.shown:
            bar.shown.stop()


@dataclass(slots=True)
class _Bar:
    dialects: int
    count: int = 0
    begun: float = field(default_factory=time.monotonic)
    shown: "Progress | None" = None

    def done(self, dialect: str, revisions: int) -> None:
        self.count += 1
        if self.shown:
            self.shown.update(self.shown.task_ids[0], completed=self.count, description=dialect)
        elif time.monotonic() - self.begun > NOTICED:
            self.shown = _shown()
            self.shown.add_task(dialect, completed=self.count, total=self.dialects * revisions)
            self.shown.start()


def _shown() -> "Progress":
    from rich.console import Console  # slow to import, and only for a terminal
    from rich.progress import Progress

    return Progress(console=Console(stderr=True), transient=True, redirect_stdout=False)  # stdout may be a pipe
