"""op.create_index: an index over columns and expressions of a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from sqlgen.errors import CallInvalid
from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Fragment, Index, Name, Schema, Table
from sqlgen.schema.naming import index_name_of
from sqlgen.schema.read import freeze_options


@dataclass(frozen=True, kw_only=True)
class CreateIndex(Operation):
    table: Name
    index: Index
    if_not_exists: bool = False

    @classmethod
    def from_call(
        cls,
        index_name: str | None,
        table_name: str,
        columns: Sequence[Any],
        *,
        schema: str | None = None,
        unique: bool = False,
        if_not_exists: bool | None = None,
        **kw: Any,
    ) -> Self:
        kw.pop("quote", None)
        expressions = tuple(each if isinstance(each, str) else Fragment.read(each) for each in columns)
        table = Name(schema, table_name)
        name = index_name_of(table, index_name, expressions)
        if name is None:
            raise CallInvalid("an index over an expression needs a name")
        index = Index(
            name=str(name),
            expressions=expressions,
            unique=unique,
            options=freeze_options(kw),
        )
        return cls(table=table, index=index, if_not_exists=bool(if_not_exists))

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        if self.if_not_exists:
            table = schema.table(self.table)
            schema.server.check_condition(self.method(), "if_not_exists", table)
            return () if table.has_index(self.index.name) else (self,)
        return (self,)

    def apply(self, schema: Schema) -> Schema:
        table = schema.table(self.table)
        for column in self.index.expressions:
            if isinstance(column, str):
                table.column(column)
        if schema.server.shares_index_names:
            schema.check_index_name(self.index.name, table.name)
        return schema.alter_table(table.add_index(self.index))

    def is_altered(self) -> bool:
        return True

    def describe(self) -> str:
        unique = "unique index" if self.index.unique else "index"
        return f"Create {unique} {self.index.name} on {self.table} ({', '.join(map(_said, self.index.expressions))})"

    def effect(self) -> Effect:
        return Effect(kind="index", table=self.table, name=self.index.name)


def _said(expression: str | Fragment) -> str:
    return expression if isinstance(expression, str) else str(expression)


def index_in(schema: Schema, name: str, table: Name | None, in_schema: str | None) -> tuple[Table, Index]:
    """The index of this name and its table, where the script may have named only the index."""
    owner = schema.index_owner(name, in_schema) if table is None else schema.table(table)
    return owner, owner.index(name)
