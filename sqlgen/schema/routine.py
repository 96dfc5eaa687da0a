"""What stands beside the tables and is known by its text alone: a function, a procedure, an extension."""

import re
from dataclasses import dataclass, field
from typing import Literal

from sqlgen.schema.name import Name

RoutineKind = Literal["FUNCTION", "PROCEDURE", "EXTENSION"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Routine:
    """`sql` is the whole statement as the script wrote it. `arguments` tell those of one name apart."""

    kind: RoutineKind
    name: Name
    arguments: str = ""
    sql: str = field(repr=False)

    def is_alike(self, other: "Routine") -> bool:
        """Whether the one is the other, made anew."""
        return (self.kind, self.name, self.arguments) == (other.kind, other.name, other.arguments)

    def mentions(self, name: Name) -> bool:
        return name.name.lower() in re.findall(r"\w+", self.sql.lower())
