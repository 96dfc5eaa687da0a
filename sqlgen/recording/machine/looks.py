"""What a script may do to the machine, as far as its code tells: what it cannot do, need not be seen to."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from dis import EXTENDED_ARG, opmap
from functools import lru_cache
from types import CodeType

_IMPORT = opmap["IMPORT_NAME"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CLOCKS = _words("asyncio calendar datetime email importlib time uuid")
"""Modules of Python's by which a script can learn what time it is; and by one of these names:"""
_QUESTIONS = _words("""
    altzone asctime astimezone clock_gettime clock_gettime_ns ctime daylight formatdate fromtimestamp getattr gmtime
    import_module localtime mktime now sleep strftime time time_ns timestamp timezone today tzname utcfromtimestamp
    utcnow uuid1 uuid6 uuid7
""")

_WITHOUT = _words("alembic sqlalchemy sqlgen")
"""Libraries that do not ask it by themselves. Of others, and of the project's own modules, it is not known."""


_WITHIN = _WITHOUT | _words("""
    __future__ abc base64 bisect calendar collections contextlib copy csv dataclasses datetime decimal enum fractions
    functools hashlib itertools json math numbers operator pathlib pprint random re secrets statistics string struct
    textwrap time types typing unicodedata uuid zoneinfo
""")
"""By these a script changes nothing of the process that it runs in, unless it has code that stands elsewhere."""
_CODE = _words("__import__ eval exec")
_LISTENING = _words("event getattr listen listens_for")


_CHANCELESS = _WITHOUT | _words("""
    __future__ collections copy datetime decimal enum functools itertools json logging re string textwrap typing
    warnings
""")
"""Modules that draw nothing; and the names by which a script comes from them to others that do:"""
_DRAWS = _CODE | _words("""
    __builtins__ builtins create_xid getrandom modules os random rev_id sys urandom util uuid uuid1 uuid4
""")


@dataclass(frozen=True, slots=True)
class Look:
    """The modules that a script imports, without those in them, and all names that its code has."""

    imports: frozenset[str]
    names: frozenset[str]

    @property
    def may_ask_the_clock(self) -> bool:
        if not self.imports <= sys.stdlib_module_names | _WITHOUT:
            return True
        return bool(self.imports & _CLOCKS and self.names & _QUESTIONS)

    @property
    def may_draw(self) -> bool:
        """Chance, by itself or by another."""
        return not self.imports <= _CHANCELESS or bool(self.names & _DRAWS)

    @property
    def may_change_the_process(self) -> bool:
        return not self.imports <= _WITHIN or bool(self.names & _CODE)

    @property
    def may_listen(self) -> bool:
        """To SQLAlchemy's events."""
        return self.may_change_the_process or bool(self.names & _LISTENING)


@lru_cache(maxsize=2)
def look(code: CodeType) -> Look:
    """At a script's module, which runs in both directions, one after the other."""
    parts = [*_parts(code)]
    imports = frozenset(name.partition(".")[0] for part in parts for name in _imports(part))
    return Look(imports, frozenset(name for part in parts for name in part.co_names))


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
