"""An enum type made as an object of its own, before the first column that has it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

import sqlalchemy as sa

from sqlgen.operations.operation import Operation
from sqlgen.schema import Column, EnumType, Name, Schema
from sqlgen.schema.types import native_enums


@dataclass(frozen=True, kw_only=True)
class CreateEnum(Operation):
    type: EnumType

    @classmethod
    def missing(cls, columns: Iterable[Column], schema: Schema) -> Iterator[Self]:
        """One for each enum type of the columns that the schema lacks, on a server that has such types."""
        seen = set(schema.types)
        for column in columns if schema.server.named_types else ():
            wanted = (each for each in native_enums(column.type.engine) if getattr(each, "create_type", True))
            for enum in filter(None, map(read_enum, wanted)):
                if enum.name not in seen:
                    seen.add(enum.name)
                    yield cls(type=enum)

    def apply(self, schema: Schema) -> Schema:
        return schema.create_type(self.type)

    def describe(self) -> str:
        return f"Create type {self.type.name}"


def read_enum(type_: sa.Enum) -> EnumType | None:
    """The enum type as the server's own object; None where it is none."""
    if not type_.native_enum or not type_.name:
        return None
    return EnumType(Name(type_.schema, type_.name), tuple(type_.enums))
