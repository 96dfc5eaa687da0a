"""op.drop_constraint: a constraint gone, of the kind that the schema says it has."""

from dataclasses import dataclass
from typing import Self

from sqlgen.errors import CallInvalid
from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Constraint, Index, Name, Schema, Table


@dataclass(frozen=True, kw_only=True)
class DropConstraint(Operation):
    """`type_` of the call is not kept: scripts leave it out or have it wrong, and the simulated schema knows."""

    table: Name
    constraint: str
    if_exists: bool = False

    @classmethod
    def from_call(
        cls,
        constraint_name: str | None,
        table_name: str,
        type_: str | None = None,
        *,
        schema: str | None = None,
        if_exists: bool | None = None,
    ) -> Self:
        if constraint_name is None:
            raise CallInvalid("a constraint without a name cannot be dropped; give the name that the server chose")
        return cls(table=Name(schema, table_name), constraint=constraint_name, if_exists=bool(if_exists))

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        table = schema.table(self.table)
        there = table.has_constraint(self.constraint) or _unique_index(table, self.constraint, schema)
        return () if self.if_exists and not there else (self,)

    def find(self, schema: Schema) -> Constraint | Index:
        """What the name means: a constraint, or a unique index where the server makes no difference."""
        table = schema.table(self.table)
        return _unique_index(table, self.constraint, schema) or table.constraint(self.constraint)

    def apply(self, schema: Schema) -> Schema:
        table, found = schema.table(self.table), self.find(schema)
        dropped = table.drop_index(found) if isinstance(found, Index) else table.drop_constraint(found)
        return schema.alter_table(dropped)

    def describe(self) -> str:
        return f"Drop constraint {self.constraint} of {self.table}"

    def effect(self) -> Effect:
        return Effect(kind="constraint", table=self.table, name=self.constraint, present=False)


def _unique_index(table: Table, name: str, schema: Schema) -> Index | None:
    if not schema.server.unique_is_index or table.has_constraint(name) or not table.has_index(name):
        return None
    index = table.index(name)
    return index if index.unique else None
