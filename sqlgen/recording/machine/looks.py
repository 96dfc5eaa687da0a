"""Whether a script may ask the clock, as far as its code tells. One that cannot need not wait for `time_machine`."""

import sys
from collections.abc import Iterator
from dis import EXTENDED_ARG, opmap
from functools import cache
from types import CodeType

_IMPORT = opmap["IMPORT_NAME"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CLOCKS = _words("asyncio calendar datetime email importlib time uuid")
"""Modules of Python's by which a script can learn what time it is; and by one of these names:"""
_QUESTIONS = _words("""
    asctime astimezone clock_gettime clock_gettime_ns ctime formatdate fromtimestamp getattr gmtime import_module
    localtime mktime now sleep strftime time time_ns timestamp today utcfromtimestamp utcnow uuid1 uuid6 uuid7
""")

_WITHOUT = _words("alembic sqlalchemy sqlgen")
"""Libraries that do not ask it by themselves. Of others, and of the project's own modules, it is not known."""


@cache
def may_ask_the_clock(code: CodeType) -> bool:
    """Of a script's module. A second answer costs nothing."""
    parts = [*_parts(code)]
    imported = {name.partition(".")[0] for part in parts for name in _imports(part)}
    if not imported <= sys.stdlib_module_names | _WITHOUT:
        return True
    return bool(imported & _CLOCKS) and any(not _QUESTIONS.isdisjoint(part.co_names) for part in parts)


def _parts(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _parts(constant)


def _imports(code: CodeType) -> Iterator[str]:
    """The modules that it imports. A relative import has an empty name, which is no known module's."""
    operations, high = code.co_code[::2], 0
    if _IMPORT not in operations:
        return
    for operation, low in zip(operations, code.co_code[1::2], strict=True):
        if operation == _IMPORT:
            yield code.co_names[high | low]
        high = (high | low) << 8 if operation == EXTENDED_ARG else 0
