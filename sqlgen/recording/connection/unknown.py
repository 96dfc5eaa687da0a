"""A value that only a database would know: a count of rows, a key that it gives."""

from collections.abc import Callable
from typing import Any, NoReturn

Refuse = Callable[[], NoReturn]

_SHOWN = "⟨\u2060unknown\u2060⟩"
"""What it is in a text: readable, and with characters in it that are not seen and that no script writes by chance."""

_NUMBER = -9220033775801314159
"""What it is where Python looks at a number itself, as `%d` does: one that no script writes by chance."""


class Unknown(int):
    """It can be kept, added up and shown; it decides nothing, and SQL that it has got into is found out.

    A number, because libraries look at the type of a key; one of a kind, because they remember rows by their keys.
    """

    refuse: Refuse

    def __new__(cls, refuse: Refuse) -> "Unknown":
        unknown = super().__new__(cls, _NUMBER)
        unknown.refuse = refuse
        return unknown

    def _decide(self, *_: object) -> NoReturn:
        self.refuse()

    def __eq__(self, other: object) -> bool:
        return self is other or self._decide()

    def __ne__(self, other: object) -> bool:
        return self is not other and self._decide()

    def __hash__(self) -> int:
        return id(self)

    __lt__ = __le__ = __gt__ = __ge__ = __bool__ = _decide
    __index__ = __int__ = __float__ = __round__ = __pow__ = __rpow__ = __divmod__ = __rdivmod__ = _decide

    def _reckon(self, *_: object) -> "Unknown":
        return Unknown(self.refuse)

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _reckon
    __neg__ = __pos__ = __abs__ = __mod__ = __rmod__ = _reckon
    __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = _reckon

    def __str__(self) -> str:
        return _SHOWN

    __repr__ = __str__

    def __format__(self, _: str) -> str:
        return _SHOWN


class Counted(Unknown):
    """A count that is known after all. Whoever looks at it is told, and has it noted that he was."""

    number: int
    note: Callable[[], None]

    def __new__(cls, number: int, note: Callable[[], None]) -> "Counted":
        counted = int.__new__(cls, _NUMBER)
        counted.number, counted.note = number, note
        return counted

    def tell(self) -> int:
        self.note()
        return self.number


def _told(name: str) -> Callable[..., Any]:
    def method(self: Counted, *args: Any) -> Any:
        return getattr(self.tell(), name)(*args)

    return method


for _name in (
    *("eq", "ne", "hash", "lt", "le", "gt", "ge", "bool", "index", "int", "float", "round", "pow", "rpow", "divmod"),
    *("rdivmod", "add", "radd", "sub", "rsub", "mul", "rmul", "neg", "pos", "abs", "mod", "rmod", "truediv"),
    *("rtruediv", "floordiv", "rfloordiv", "str", "repr", "format"),
):
    setattr(Counted, f"__{_name}__", _told(f"__{_name}__"))


def is_unknown_in(text: str) -> bool:
    """Whether a text holds an Unknown that was shown in it."""
    return _SHOWN in text or str(_NUMBER) in text
