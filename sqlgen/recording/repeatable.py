"""Whether a function gives the same value each time, as far as its code tells."""

from collections.abc import Callable, Iterator
from functools import partial
from inspect import unwrap
from types import CodeType, FunctionType
from typing import Any

_CLOCK = {"ctime", "localtime", "gmtime", "monotonic", "now", "time_ns", "today", "utcnow"}
_CHANCE = {"choice", "getrandbits", "randint", "random", "randrange", "shuffle", "token_bytes", "token_hex"}
_CHANCE |= {"token_urlsafe", "urandom", "uuid1", "uuid4", "uuid6", "uuid7"}


def is_repeatable(function: Callable[..., Any]) -> bool:
    """False where it asks the clock or chance. Of functions that it calls, those beside it are looked into."""
    return (_CLOCK | _CHANCE).isdisjoint(_names(function, depth=3))


def _names(function: Any, depth: int) -> Iterator[str]:
    function = unwrap(function)
    if isinstance(function, partial):
        function = function.func
    yield getattr(function, "__name__", "")
    if isinstance(function, FunctionType):
        for name in _names_in(function.__code__):
            yield name
            called = function.__globals__.get(name)
            if depth and isinstance(called, FunctionType):
                yield from _names(called, depth - 1)


def _names_in(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names_in(constant)
