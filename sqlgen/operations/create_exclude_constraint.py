"""op.create_exclude_constraint: no two rows may agree in all of the elements, each by its own operator."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.sql.elements import ClauseElement

from sqlgen.errors import CallInvalid
from sqlgen.operations.constraint import CreateConstraint
from sqlgen.schema import Exclude, Name
from sqlgen.schema.read import read_exclude


@dataclass(frozen=True, kw_only=True)
class CreateExcludeConstraint(CreateConstraint):
    constraint: Exclude

    @classmethod
    def from_call(
        cls,
        constraint_name: str | None,
        table_name: str,
        *elements: Any,
        where: str | ClauseElement | None = None,
        using: str = "gist",
        ops: Mapping[str, str] | None = None,
        deferrable: bool | None = None,
        initially: str | None = None,
        schema: str | None = None,
    ) -> Self:
        for each in elements:
            if not isinstance(each, tuple | list) or len(each) != 2:
                raise CallInvalid('an element of an exclusion constraint is a pair, as ("period", "&&")')
        given = ExcludeConstraint(
            *elements,
            name=constraint_name,
            where=where,
            using=using,
            ops=dict(ops or {}),
            deferrable=deferrable,
            initially=initially,
        )
        return cls(table=Name(schema, table_name), constraint=read_exclude(given))

    def describe(self) -> str:
        elements = (f"{element} with {operator}" for element, operator in self.constraint.elements)
        return self._said("exclusion constraint", f"({', '.join(elements)})")
