"""A value that only a database would know: a count of rows, a key that it gives."""

from collections.abc import Callable
from typing import Any, NoReturn

Refuse = Callable[[], NoReturn]


class Unknown(int):
    """It can be kept, added up and shown, as the -1 of PEP 249 for a count that is not known; it decides nothing.

    A number, because libraries look at the type of a key; one of a kind, because they remember rows by their keys.
    """

    refuse: Refuse

    def __new__(cls, refuse: Refuse) -> "Unknown":
        unknown = super().__new__(cls, -1)
        unknown.refuse = refuse
        return unknown

    def _decide(self, *_: Any) -> NoReturn:
        self.refuse()

    def __eq__(self, other: object) -> bool:
        return self is other or self._decide()

    def __ne__(self, other: object) -> bool:
        return self is not other and self._decide()

    def __hash__(self) -> int:
        return id(self)

    __lt__ = __le__ = __gt__ = __ge__ = __bool__ = _decide
    __index__ = _decide

    def _reckon(self, *_: Any) -> "Unknown":
        return Unknown(self.refuse)

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _reckon
