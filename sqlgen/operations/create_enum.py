"""An enum type made as an object of its own, before the first column that has it."""

from dataclasses import dataclass

import sqlalchemy as sa

from sqlgen.operations.operation import Operation
from sqlgen.schema import EnumType, Name, Schema


@dataclass(frozen=True, kw_only=True)
class CreateEnum(Operation):
    type: EnumType

    def apply(self, schema: Schema) -> Schema:
        return schema.create_type(self.type)

    def describe(self) -> str:
        return f"Create type {self.type.name}"


def read_enum(type_: sa.Enum) -> EnumType:
    """The enum type as the server's own object."""
    return EnumType(Name(type_.schema, str(type_.name)), tuple(type_.enums))
