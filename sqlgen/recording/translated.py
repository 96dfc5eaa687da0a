"""`schema_translate_map`: operations with other schemas than the script's, as SQLAlchemy's execution option says.

https://docs.sqlalchemy.org/en/20/core/connections.html#translation-of-schema-names
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from sqlgen.operations import AddColumn, AlterColumn, DropColumn, Operation, RenameTable
from sqlgen.schema import Name
from sqlgen.schema.types import ColumnType, named_types

Schemas = Mapping[str | None, str | None]
Op = TypeVar("Op", bound=Operation)

OPTION = "schema_translate_map"


def translations(connection: Connection | None) -> Schemas:
    """What the script has asked of its connection for all that follows."""
    return (connection.get_execution_options().get(OPTION) if connection is not None else None) or {}


_BY_ALEMBIC = (AddColumn, AlterColumn, DropColumn, RenameTable)
"""Alembic prints these with constructs of its own, which take no notice of the option."""


def translated(operation: Op, schemas: Schemas) -> Op:
    """The operation with every name in its schema, where SQLAlchemy would print it."""
    if not schemas or isinstance(operation, _BY_ALEMBIC):
        return operation
    changed: Op = _translated(operation, schemas)
    return changed


def _translated(value: Any, schemas: Schemas) -> Any:
    match value:
        case Name():
            return Name(_of(value.schema, schemas), value.name)
        case sa.Table():
            return _table(value, schemas)
        case ColumnType():
            return _type(value, schemas)
        case tuple():
            return tuple(_translated(each, schemas) for each in value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            changes = {each.name: _translated(getattr(value, each.name), schemas) for each in fields(value)}
            return replace(value, **(changes | _own_schema(value, schemas)))
        case _:
            return value


def _own_schema(value: Any, schemas: Schemas) -> dict[str, str | None]:
    """That of an operation which names no table: `drop_index("ix", schema="s")`."""
    return {"schema": _of(value.schema, schemas)} if hasattr(value, "schema") else {}


def _of(schema: str | None, schemas: Schemas) -> str | None:
    return schemas.get(schema, schema)


def _type(type_: ColumnType, schemas: Schemas) -> ColumnType:
    for named in tuple(named_types(type_.engine)):
        name = Name(named.schema, str(named.name))
        type_ = type_.renamed(name, Name(_of(named.schema, schemas), name.name))
    return type_


def _table(table: sa.Table, schemas: Schemas) -> sa.Table:
    """As it will be printed, with those that it refers to. Foreign keys go where their own schema goes."""
    metadata = sa.MetaData()

    def copy(each: sa.Table) -> sa.Table:
        return each.to_metadata(
            metadata,
            schema=_of(each.schema, schemas),  # type: ignore[arg-type]
            referred_schema_fn=lambda _table, _schema, _key, referred: _of(referred, schemas),
        )

    for referent in {key.column.table.fullname: key.column.table for key in table.foreign_keys}.values():
        if referent is not table:
            copy(referent)
    return copy(table)
