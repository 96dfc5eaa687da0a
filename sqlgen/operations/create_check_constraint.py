"""op.create_check_constraint: a condition that every row must keep."""

from dataclasses import dataclass
from typing import Any, Self

import sqlalchemy as sa
from sqlalchemy.sql.elements import ClauseElement

from sqlgen.operations.constraint import CreateConstraint
from sqlgen.schema import Check, Fragment, Name
from sqlgen.schema.naming import named
from sqlgen.schema.read import freeze_options


@dataclass(frozen=True, kw_only=True)
class CreateCheckConstraint(CreateConstraint):
    constraint: Check

    @classmethod
    def from_call(
        cls,
        constraint_name: str | None,
        table_name: str,
        condition: str | ClauseElement,
        *,
        schema: str | None = None,
        deferrable: bool | None = None,
        initially: str | None = None,
        **kw: Any,
    ) -> Self:
        constraint = Check(
            name=constraint_name,
            sqltext=Fragment.read(sa.text(condition) if isinstance(condition, str) else condition),
            deferrable=deferrable,
            initially=initially,
            options=freeze_options(kw),
        )
        table = Name(schema, table_name)
        return cls(table=table, constraint=named(table, constraint))

    def describe(self) -> str:
        return self._said("check constraint", f"({' '.join(str(self.constraint.sqltext).split())})")
