"""A view. The simulation knows that it is there and what it says, and not which columns it has."""

from dataclasses import dataclass, field, replace
from typing import Self

from sqlgen.schema.fragment import Fragment
from sqlgen.schema.name import Name


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """`sql` is the whole CREATE VIEW as the script wrote it."""

    name: Name
    sql: str = field(repr=False)
    materialized: bool = False

    def renamed(self, name: Name) -> Self:
        return replace(self, name=name)

    def reads(self, name: Name) -> bool:
        """Whether it mentions a table or another view, as far as text tells."""
        return name != self.name and self.mentions(name)

    def mentions(self, name: Name) -> bool:
        return name.name in Fragment(self.sql).words()
