"""op.create_foreign_key: columns whose values must stand in another table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from sqlgen.errors import CallInvalid
from sqlgen.operations.constraint import CreateConstraint
from sqlgen.schema import ForeignKey, Name
from sqlgen.schema.naming import named
from sqlgen.schema.read import freeze_options


@dataclass(frozen=True, kw_only=True)
class CreateForeignKey(CreateConstraint):
    constraint: ForeignKey

    @classmethod
    def from_call(
        cls,
        constraint_name: str | None,
        source_table: str,
        referent_table: str,
        local_cols: Sequence[str],
        remote_cols: Sequence[str],
        *,
        onupdate: str | None = None,
        ondelete: str | None = None,
        deferrable: bool | None = None,
        initially: str | None = None,
        match: str | None = None,
        source_schema: str | None = None,
        referent_schema: str | None = None,
        use_alter: bool | None = None,
        **dialect_kw: Any,
    ) -> Self:
        if len(local_cols) != len(remote_cols):
            raise CallInvalid(f"{len(local_cols)} columns cannot reference {len(remote_cols)}")
        constraint = ForeignKey(
            name=constraint_name,
            columns=tuple(local_cols),
            referent=Name(referent_schema, referent_table),
            referent_columns=tuple(remote_cols),
            onupdate=onupdate,
            ondelete=ondelete,
            deferrable=deferrable,
            initially=initially,
            match=match,
            options=freeze_options(dialect_kw),
        )
        table = Name(source_schema, source_table)
        return cls(table=table, constraint=named(table, constraint))

    def describe(self) -> str:
        key = self.constraint
        there = f"{key.referent} ({', '.join(key.referent_columns)})"
        return self._said("foreign key", f"({', '.join(key.columns)}) to {there}")
