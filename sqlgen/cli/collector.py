"""Python's collector of cycles, which would look at all that was imported and read again and again.

https://docs.python.org/3/library/gc.html#gc.freeze
"""

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager

MANY = 10_000
"""So many new objects are collected among, where Python would do it for a few hundred."""


@contextmanager
def waiting() -> Iterator[None]:
    """It waits, but for what is done while it is `collecting`."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def collecting() -> Iterator[None]:
    """It works, and looks only at what is made meanwhile: scripts make much that hangs together in cycles."""
    was, (threshold, *rest) = gc.isenabled(), gc.get_threshold()
    gc.freeze()
    gc.set_threshold(MANY, *rest)
    gc.enable()
    try:
        yield
    finally:
        gc.set_threshold(threshold, *rest)
        gc.unfreeze()
        if not was:
            gc.disable()


atexit.register(gc.freeze)  # what a process leaves behind at its end is nobody's to collect
