"""A step of a replay: an operation, with the schema before it and after it."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlgen.errors import Origin
from sqlgen.operations.operation import Operation
from sqlgen.schema import Schema

O_co = TypeVar("O_co", bound=Operation, covariant=True)


@dataclass(frozen=True, slots=True)
class Step(Generic[O_co]):
    """What a dialect prints from: it says only what differs between `before` and `after`."""

    operation: O_co
    before: Schema
    after: Schema
    origin: Origin

    @property
    def sentence(self) -> str:
        """What the step does, for the comment above its first statement."""
        said = self.operation.describe()
        return f"{said}, line {self.origin.line}" if self.operation.shows_line else said
