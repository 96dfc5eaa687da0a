"""A domain made, before the first column that has it."""

from dataclasses import dataclass

from sqlalchemy.dialects.postgresql import DOMAIN

from sqlgen.operations.operation import Operation
from sqlgen.schema import Check, Column, ColumnType, Domain, Fragment, Name, Schema
from sqlgen.schema.read import read_default


@dataclass(frozen=True, kw_only=True)
class CreateDomain(Operation):
    type: Domain

    def apply(self, schema: Schema) -> Schema:
        return schema.create_type(self.type)

    def describe(self) -> str:
        return f"Create domain {self.type.name}"


def read_domain(type_: DOMAIN) -> Domain:
    """The domain as the server's own object."""
    checks = (Check(name=type_.constraint_name, sqltext=Fragment.read(type_.check)),) if type_.check is not None else ()
    value = Column(
        name="value",
        type=ColumnType.read(type_.data_type),
        nullable=not type_.not_null,
        server_default=read_default(type_.default),
    )
    return Domain(Name(type_.schema, str(type_.name)), value, checks, type_.collation)
