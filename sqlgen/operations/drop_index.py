"""op.drop_index: an index gone, found by its name where the script names no table."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from sqlgen.errors import IndexMissing
from sqlgen.operations.create_index import index_in
from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema
from sqlgen.schema.naming import index_name_of


@dataclass(frozen=True, kw_only=True)
class DropIndex(Operation):
    """`table` is filled in by `parts`, from the simulated schema."""

    name: str
    table: Name | None
    schema: str | None = None
    if_exists: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_call(
        cls,
        index_name: str,
        table_name: str | None = None,
        *,
        schema: str | None = None,
        if_exists: bool | None = None,
        **kw: Any,
    ) -> Self:
        table = Name(schema, table_name) if table_name else None
        name = index_name_of(Name(schema, table_name or "no_table"), index_name, ())
        return cls(name=str(name), table=table, schema=schema, if_exists=bool(if_exists), options=kw)

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        try:
            owner, _ = index_in(schema, self.name, self.table, self.schema)
        except IndexMissing:
            if self.if_exists:
                return ()
            return (self,)
        if self.if_exists:
            schema.server.check_condition(self.method(), "if_exists", owner)
        return (replace(self, table=owner.name),)

    def apply(self, schema: Schema) -> Schema:
        owner, index = index_in(schema, self.name, self.table, self.schema)
        return schema.alter_table(schema.server.drop_index(owner, index))

    def is_altered(self) -> bool:
        return True

    def describe(self) -> str:
        return f"Drop index {self.name}" + (f" of {self.table}" if self.table else "")

    def effect(self) -> Effect | None:
        if self.table is None:
            return None
        return Effect(kind="index", table=self.table, name=self.name, present=False)
