"""Foreign keys checked or not, from here to the end of the session: MySQL's foreign_key_checks."""

from dataclasses import dataclass

from sqlgen.operations.operation import Operation
from sqlgen.schema import Schema


@dataclass(frozen=True, kw_only=True)
class CheckKeys(Operation):
    on: bool

    def apply(self, schema: Schema) -> Schema:
        return schema.replace(keys_checked=self.on)

    def describe(self) -> str:
        return f"Switch the check of foreign keys {'on' if self.on else 'off'}"
