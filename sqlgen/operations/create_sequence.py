"""A sequence made that stands by itself."""

from dataclasses import dataclass

from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Schema, Sequence


@dataclass(frozen=True, kw_only=True)
class CreateSequence(Operation):
    sequence: Sequence

    def apply(self, schema: Schema) -> Schema:
        return schema.set_sequence(self.sequence)

    def describe(self) -> str:
        return f"Create sequence {self.sequence.name}"

    def effect(self) -> Effect:
        return Effect(kind="table", table=self.sequence.name)
