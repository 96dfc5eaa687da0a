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
    """False where it asks the clock or chance. Of functions that it calls, those beside it are looked into, and those
    that it was made over, as SQLAlchemy before 2.0.10 makes one over a default that takes no context.
    """
    return (_CLOCK | _CHANCE).isdisjoint(_names(function, depth=3))


def _names(function: Any, depth: int) -> Iterator[str]:
    function = unwrap(function)
    if isinstance(function, partial):
        function = function.func
    yield getattr(function, "__name__", "")
    if isinstance(function, FunctionType):
        names = [*_names_in(function.__code__)]
        yield from names
        held = (cell.cell_contents for cell in function.__closure__ or ())
        for called in (*map(function.__globals__.get, names), *held):
            if depth and isinstance(called, FunctionType):
                yield from _names(called, depth - 1)


def _names_in(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names_in(constant)
