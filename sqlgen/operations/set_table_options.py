"""A table with other options than it was made with, as a batch gives them to the one that comes in its place."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class SetTableOptions(Operation):
    """`options` are a dialect's, e.g. `mysql_engine`; those that are not named stay, one that is None goes.
    A comment that is None stays.
    """

    table: Name
    options: Mapping[str, Any]
    prefixes: tuple[str, ...] = ()
    comment: str | None = None

    def apply(self, schema: Schema) -> Schema:
        table = schema.table(self.table)
        options = {key: value for key, value in {**table.options, **self.options}.items() if value is not None}
        return schema.alter_table(
            table.replace(
                options=options,
                prefixes=self.prefixes or table.prefixes,
                comment=table.comment if self.comment is None else self.comment,
            )
        )

    def describe(self) -> str:
        return f"Set options of {self.table}"
