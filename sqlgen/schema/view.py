"""A view. The simulation knows that it is there and what it says, and not which columns it has."""

from dataclasses import dataclass, field, replace
from typing import Self

from sqlgen.schema.fragment import Fragment
from sqlgen.schema.name import Name


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """`sql` is the whole CREATE VIEW as the script wrote it; it does not hold where the server has another by now."""

    name: Name
    sql: str = field(repr=False)
    materialized: bool = False
    holds: bool = field(default=True, compare=False, repr=False)

    def renamed(self, name: Name) -> Self:
        return replace(self, name=name, holds=False)

    def after_renaming(self, table: Name, column: str | None = None) -> Self:
        """The view after a table, or a column of it, got another name: servers follow, or break the view."""
        words = Fragment(self.sql).words()
        return replace(self, holds=False) if table.name in words and (column or table.name) in words else self

    def reads(self, name: Name) -> bool:
        """Whether it mentions a table or another view, as far as text tells."""
        return name != self.name and self.mentions(name)

    def mentions(self, name: Name) -> bool:
        return name.name in Fragment(self.sql).words()
