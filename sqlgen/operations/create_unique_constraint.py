"""op.create_unique_constraint: columns whose values together may stand once only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from sqlgen.operations.constraint import CreateConstraint
from sqlgen.schema import Name, Unique
from sqlgen.schema.naming import named
from sqlgen.schema.read import freeze_options


@dataclass(frozen=True, kw_only=True)
class CreateUniqueConstraint(CreateConstraint):
    constraint: Unique

    @classmethod
    def from_call(
        cls,
        constraint_name: str | None,
        table_name: str,
        columns: Sequence[str],
        *,
        schema: str | None = None,
        deferrable: bool | None = None,
        initially: str | None = None,
        **kw: Any,
    ) -> Self:
        constraint = Unique(
            name=constraint_name,
            columns=tuple(columns),
            deferrable=deferrable,
            initially=initially,
            options=freeze_options(kw),
        )
        table = Name(schema, table_name)
        return cls(table=table, constraint=named(table, constraint))

    def describe(self) -> str:
        return self._said("unique constraint", f"({', '.join(self.constraint.columns)})")
