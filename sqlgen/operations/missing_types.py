"""The named types of columns: those that have to be made first, and those that are taken to be there."""

from collections.abc import Iterable, Iterator

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import DOMAIN

from sqlgen.operations.create_domain import CreateDomain, read_domain
from sqlgen.operations.create_enum import CreateEnum, read_enum
from sqlgen.schema import Column, Name, Schema
from sqlgen.schema.types import named_types

Made = CreateEnum | CreateDomain


def missing_types(columns: Iterable[Column], schema: Schema) -> Iterator[Made]:
    """One operation for each type that the schema lacks, on a server that has such types.

    Raises TypeMissing for one that the script says is there, and that cannot be.
    """
    seen = set(schema.types)
    for type_ in _named(columns, schema):
        created = creation(type_)
        if created.type.name in seen:
            continue
        if _is_there(type_):
            schema.type(created.type.name)
        else:
            seen.add(created.type.name)
            yield created


def trusted_types(columns: Iterable[Column], schema: Schema) -> Iterator[str]:
    """The doubt about each type that the script says is there and no revision made."""
    for type_ in _named(columns, schema):
        name = Name(type_.schema, str(type_.name))
        if name not in schema.types and _is_there(type_):
            yield f"no revision made type {name}: it is taken to be there"


def creation(type_: sa.Enum | DOMAIN) -> Made:
    """The operation that makes the type."""
    return CreateDomain(type=read_domain(type_)) if isinstance(type_, DOMAIN) else CreateEnum(type=read_enum(type_))


def _named(columns: Iterable[Column], schema: Schema) -> Iterator[sa.Enum | DOMAIN]:
    for column in columns if schema.server.named_types else ():
        yield from named_types(column.type.engine)


def _is_there(type_: sa.Enum | DOMAIN) -> bool:
    """create_type=False, which SQLAlchemy 2.0 knows of its PostgreSQL types only."""
    return not getattr(type_, "create_type", True)
