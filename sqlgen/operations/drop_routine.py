"""A function, a procedure or an extension gone. One that no revision made may go too."""

from dataclasses import dataclass

from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema
from sqlgen.schema.routine import RoutineKind


@dataclass(frozen=True, kw_only=True)
class DropRoutine(Operation):
    """All of the name, whatever their arguments."""

    kind: RoutineKind
    name: Name

    def apply(self, schema: Schema) -> Schema:
        return schema.drop_routine(self.kind, self.name)

    def describe(self) -> str:
        return f"Drop {self.kind.lower()} {self.name}"

    def effect(self) -> Effect:
        return Effect(kind="routine", table=self.name, name=self.kind, present=False)
