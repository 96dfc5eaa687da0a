"""What the operations that create a constraint have in common."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation, on_trust
from sqlgen.schema import Constraint, ForeignKey, Name, PrimaryKey, Schema


@dataclass(frozen=True, kw_only=True)
class CreateConstraint(Operation):
    """A constraint added to a table that stands."""

    table: Name
    constraint: Constraint

    def apply(self, schema: Schema) -> Schema:
        table = schema.table(self.table)
        for column in getattr(self.constraint, "columns", ()):
            table.column(column)
        if isinstance(self.constraint, ForeignKey):
            schema.check_referent(self.constraint, table)
        if isinstance(self.constraint, PrimaryKey):
            table = schema.server.prepare_for(self.constraint, table)
        return schema.alter_table(table.add_constraint(self.constraint))

    def doubts(self, schema: Schema) -> Iterator[str]:
        yield from super().doubts(schema)
        if isinstance(self.constraint, ForeignKey) and schema.checks_referents:
            yield from on_trust(self.constraint.referent, schema)

    def effect(self) -> Effect | None:
        name = self.constraint.given_name
        return Effect(kind="constraint", table=self.table, name=name) if name else None

    def _said(self, kind: str, what: str) -> str:
        name = f" {self.constraint.given_name}" if self.constraint.given_name else ""
        return f"Create {kind}{name} on {self.table} {what}"
