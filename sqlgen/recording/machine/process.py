"""What scripts change of the process that they run in: when they have run, it is as before."""

import builtins
import locale
import os
import signal
import sys
import threading
import warnings
from _signal import getsignal  # type: ignore[import-not-found]  # `signal` makes enumerations of all, which takes long
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from sqlgen.recording.machine import logs


@contextmanager
def as_before() -> Iterator[None]:
    """What was not changed is not touched."""
    before = [(state, put_back, state()) for state, put_back in _PARTS]
    try:
        yield
    finally:
        for state, put_back, kept in before:
            if state() != kept:
                put_back(kept)


def changed(before: Mapping[str, str]) -> dict[str, str | None]:
    """The variables that are otherwise now; None is one that is gone."""
    return {name: os.environ.get(name) for name in {*before, *os.environ} if before.get(name) != os.environ.get(name)}


def change(variables: Mapping[str, str | None]) -> None:
    for name, value in variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def variables() -> dict[str, str]:
    return dict(os.environ)


def _environ() -> dict[Any, Any]:
    """The same, as the system has them: to decode them all takes longer than all else that is looked at."""
    return os.environ._data.copy()  # type: ignore[attr-defined, no-any-return]


def _set_environ(before: dict[Any, Any]) -> None:
    decoded = {os.environ.decodekey(name): os.environ.decodevalue(value) for name, value in before.items()}
    change({**dict.fromkeys(changed(decoded)), **decoded})


def _folder() -> str | None:
    """The working folder; None where it is gone."""
    with suppress(OSError):
        return os.getcwd()  # noqa: PTH109 - a string, as it goes back
    return None


def _go_back(folder: str | None) -> None:
    if folder is not None:
        with suppress(OSError):
            os.chdir(folder)


def _filters() -> tuple[list[Any], Any]:
    return list(warnings.filters), warnings.showwarning


def _filter_again(before: tuple[list[Any], Any]) -> None:
    warnings.filters[:], warnings.showwarning = before  # type: ignore[index]
    with warnings.catch_warnings():
        """So that Python forgets what it has decided by the other ones."""


def _locale() -> str:
    return locale.setlocale(locale.LC_ALL)


def _set_locale(before: str) -> None:
    locale.setlocale(locale.LC_ALL, before)


_NUMBERS = tuple(map(int, signal.valid_signals()))


def _signals() -> dict[int, Any]:
    return dict(zip(_NUMBERS, map(getsignal, _NUMBERS), strict=True))


def _handle_again(before: dict[int, Any]) -> None:
    """One that was not set by Python is None, and cannot be set again."""
    for number, handler in before.items():
        if handler is not None and getsignal(number) != handler:
            signal.signal(number, handler)


_NAMES = ("stdin", "stderr", "argv", "excepthook", "displayhook", "breakpointhook")


def _python() -> tuple[dict[str, Any], dict[str, Any], Any, int]:
    """The built-in functions, and what of Python's modules stands for the process."""
    of_sys = {name: getattr(sys, name) for name in _NAMES} | {"argv": sys.argv[:]}
    return vars(builtins).copy(), of_sys, threading.excepthook, sys.getrecursionlimit()


def _python_again(before: tuple[dict[str, Any], dict[str, Any], Any, int]) -> None:
    functions, of_sys, threading.excepthook, limit = before
    for name in vars(builtins).keys() - functions.keys():
        delattr(builtins, name)
    vars(builtins).update(functions)
    vars(sys).update(of_sys)
    sys.setrecursionlimit(limit)


_PARTS: tuple[tuple[Callable[[], Any], Callable[[Any], None]], ...] = (
    (_environ, _set_environ),
    (_folder, _go_back),
    (_filters, _filter_again),
    (_locale, _set_locale),
    (_signals, _handle_again),
    (logs.state, logs.put_back),
    (_python, _python_again),
)
"""What is looked at, and how it is put back."""
