"""What every value of the simulated schema can do: give another one that differs from it in something."""

from collections.abc import Callable
from dataclasses import Field, fields
from functools import cache
from typing import Any, ClassVar, Self


class Value:
    """A frozen dataclass with slots."""

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def replace(self, **changes: Any) -> Self:
        """As `dataclasses.replace`, which takes twice the time: a change to the schema is several of these."""
        kind: Any = type(self)
        made: Self = object.__new__(kind)
        for name, taken, put in _slots(kind):
            put(made, changes.pop(name) if name in changes else taken(self))
        if changes:
            raise TypeError(f"{type(self).__name__} has no {', '.join(changes)}")
        return made


@cache
def _slots(kind: Any) -> tuple[tuple[str, Callable[[Any], Any], Callable[[Any, Any], None]], ...]:
    """The name of each field, and what reads and fills its slot."""
    slots: dict[str, Any] = {each.name: getattr(kind, each.name) for each in fields(kind)}
    return tuple((name, slot.__get__, slot.__set__) for name, slot in slots.items())
