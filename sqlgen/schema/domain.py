"""A domain of PostgreSQL's: a type with a name, a default and conditions of its own."""

from dataclasses import dataclass, field

from sqlgen.schema.column import Column
from sqlgen.schema.constraint import Check
from sqlgen.schema.name import Name


@dataclass(frozen=True, slots=True)
class Domain:
    """`value` is what a column of the domain is without its name: https://www.postgresql.org/docs/current/domains.html"""

    name: Name
    value: Column
    checks: tuple[Check, ...] = ()
    collation: str | None = None
    known: bool = True
    """False where SQL that could not be read may have changed it."""
    mentioned: bool = field(default=False, compare=False, repr=False)
    """Whether SQL speaks of it whose effect is not followed, as a function's: something there may need it."""
