"""A named enum type, where the server has them as objects of their own."""

from dataclasses import dataclass, field

from sqlgen.schema.name import Name


@dataclass(frozen=True, slots=True)
class EnumType:
    name: Name
    values: tuple[str, ...]
    known: bool = True
    """False where SQL that could not be read may have changed the values."""
    mentioned: bool = field(default=False, compare=False, repr=False)
    """Whether SQL speaks of it whose effect is not followed, as a function's: something there may need it."""
