"""Waiting for what another process does."""

import time
from collections.abc import Callable

_PATIENCE = 30.0
"""Seconds."""


def wait(for_what: Callable[[], bool], otherwise: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not for_what():
        if time.monotonic() > deadline:
            raise TimeoutError(otherwise)
        time.sleep(0.005)
