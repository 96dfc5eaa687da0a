"""A function, a procedure or an extension made, or made anew."""

from dataclasses import dataclass

from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Routine, Schema


@dataclass(frozen=True, kw_only=True)
class CreateRoutine(Operation):
    routine: Routine
    if_not_exists: bool = False

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        return () if self.if_not_exists and any(map(self.routine.is_alike, schema.routines)) else (self,)

    def apply(self, schema: Schema) -> Schema:
        return schema.set_routine(self.routine)

    def describe(self) -> str:
        return f"Create {self.routine.kind.lower()} {self.routine.name}"

    def effect(self) -> Effect:
        return Effect(kind="routine", table=self.routine.name, name=self.routine.kind)
