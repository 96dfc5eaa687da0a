"""An enum type dropped."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class DropEnum(Operation):
    """`left` says that it is no call of the script's: the downgrade has left a type that its upgrade made."""

    word: ClassVar[str] = "type"

    name: Name
    left: bool = False

    def apply(self, schema: Schema) -> Schema:
        return schema.drop_type(self.name)

    def doubts(self, schema: Schema) -> Iterator[str]:
        if self.name not in schema.types:
            yield f"no revision made type {self.name}: it is taken to be there"

    def describe(self) -> str:
        why = ", which the upgrade made and nothing uses any more" if self.left else ""
        return f"Drop {self.word} {self.name}{why}"
