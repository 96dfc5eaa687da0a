"""A sequence that stands by itself, not one that a column brought along."""

from dataclasses import dataclass, field

from sqlgen.schema.name import Name


@dataclass(frozen=True, slots=True)
class Sequence:
    """`options` are its words behind the name: `START WITH 100`."""

    name: Name
    options: str = field(default="", compare=False)
