"""How far something has come: a bar on stderr, where that is a terminal and it takes longer than one notices."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlgen.cli.terminal import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress

NOTICED = 0.5
"""Seconds."""

Tell = Callable[[str, int, int], None]
"""What is at work, how much is done, and of how much."""


@contextmanager
def progress() -> Iterator[Tell]:
    """What is told of the work done so far is shown, if anybody looks. The bar is gone when it is over."""
    bar = _Bar(looked_at=is_terminal(err=True) and os.environ.get("TERM") not in ("dumb", "unknown"))
    try:
        yield bar.tell
    finally:
        if bar.shown:
            bar.shown.stop()


@dataclass(slots=True)
class _Bar:
    looked_at: bool
    begun: float = field(default_factory=time.monotonic)
    shown: "Progress | None" = None

    def tell(self, what: str, done: int, of: int) -> None:
        if self.shown:
            self.shown.update(self.shown.task_ids[0], description=what, completed=done, total=of)
        elif self.looked_at and time.monotonic() - self.begun > NOTICED:
            self.shown = _shown()
            self.shown.add_task(what, completed=done, total=of)
            self.shown.start()


def _shown() -> "Progress":
    from rich.console import Console  # slow to import, and only for a terminal
    from rich.progress import Progress

    return Progress(console=Console(stderr=True), transient=True, redirect_stdout=False)  # stdout may be a pipe
