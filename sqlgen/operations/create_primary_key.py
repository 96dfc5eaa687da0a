"""op.create_primary_key: the columns that name a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from sqlgen.operations.constraint import CreateConstraint
from sqlgen.operations.effect import Effect
from sqlgen.schema import Name, PrimaryKey
from sqlgen.schema.naming import named


@dataclass(frozen=True, kw_only=True)
class CreatePrimaryKey(CreateConstraint):
    constraint: PrimaryKey

    @classmethod
    def from_call(
        cls, constraint_name: str | None, table_name: str, columns: Sequence[str], *, schema: str | None = None
    ) -> Self:
        table = Name(schema, table_name)
        return cls(table=table, constraint=named(table, PrimaryKey(name=constraint_name, columns=tuple(columns))))

    def effect(self) -> Effect:
        return Effect(kind="primary key", table=self.table)

    def describe(self) -> str:
        return self._said("primary key", f"({', '.join(self.constraint.columns)})")
