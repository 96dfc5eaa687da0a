"""An index of a table."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from sqlgen.schema.fragment import Fragment
from sqlgen.schema.value import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Index(Value):
    """`expressions` are column names or SQL. `implied` marks one that the server made for a foreign key by itself."""

    name: str
    expressions: tuple[str | Fragment, ...]
    unique: bool = False
    implied: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)
    """Keyword arguments of a dialect, e.g. `postgresql_where`."""

    @property
    def is_key(self) -> bool:
        """Whether a foreign key may reference what it indexes: unique values, over all rows."""
        return self.unique and not any(key.endswith("_where") for key in self.options)

    def involves(self, column: str) -> bool:
        """Whether the index reads this column, in its list or in a condition."""
        return any(column in _words(part) for part in (*self.expressions, *self.options.values()))

    def renamed(self, old: str, new: str) -> Self:
        """The index after a column of its table was renamed."""
        options = {key: _renamed(value, old, new) for key, value in self.options.items()}
        return self.replace(expressions=_renamed(self.expressions, old, new), options=options)


def _words(part: Any) -> set[str]:
    if isinstance(part, Fragment):
        return part.words()
    if isinstance(part, list | tuple | dict):
        return set().union(*(_words(each) for each in part))
    return {part} if isinstance(part, str) else set()


def _renamed(part: Any, old: str, new: str) -> Any:
    match part:
        case Fragment():
            return part.renamed(old, new)
        case list() | tuple():
            return type(part)(_renamed(each, old, new) for each in part)
        case dict():
            return {(new if key == old else key): value for key, value in part.items()}
        case str() if part == old:
            return new
        case _:
            return part
