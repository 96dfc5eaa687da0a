"""Columns of PostgreSQL that a table has from another one: by INHERITS, and by LIKE."""

from collections.abc import Iterable, Iterator, Mapping

import sqlalchemy as sa

from sqlgen.schema.column import Column, Computed, Identity
from sqlgen.schema.constraint import Check
from sqlgen.schema.fragment import Fragment
from sqlgen.schema.name import Name
from sqlgen.schema.schema import Schema
from sqlgen.schema.table import Table
from sqlgen.schema.types import ColumnType
from sqlgen.schema.verbatim import VerbatimType

SERIALS: Mapping[str, type[sa.Integer]] = {
    "SMALLSERIAL": sa.SmallInteger,
    "BIGSERIAL": sa.BigInteger,
    "SERIAL": sa.Integer,
}
"""https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL"""


def with_inherited(table: Table, schema: Schema) -> Table:
    """The table with its parents' columns in front, and their conditions. Of a parent that is not known, nor is it.

    https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-PARMS-INHERITS
    """
    said = table.options.get("postgresql_inherits") or ()
    parents = [schema.table(Name(None, each)) for each in ((said,) if isinstance(said, str) else said)]
    columns: dict[str, Column] = {}
    for column in (*(each for parent in parents for each in _inherited(parent)), *table.columns):
        columns[column.name] = _merged(columns.get(column.name), column)
    names = {str(each.name) for each in table.constraints}
    checks = [each for parent in parents for each in _checks(parent) if str(each.name) not in names]
    return table.replace(
        columns=tuple(columns.values()),
        constraints=(*table.constraints, *checks),
        known=table.known and all(each.known for each in parents),
    )


def _inherited(parent: Table) -> Iterator[Column]:
    for column in parent.columns:
        bare = with_its_default(column, parent).replace(comment=None)
        yield bare.replace(server_default=None) if isinstance(bare.server_default, Identity) else bare


def _checks(parent: Table) -> Iterable[Check]:
    return (each for each in parent.constraints if isinstance(each, Check))


def _merged(before: Column | None, column: Column) -> Column:
    """One that stands already is another time said: its own default goes before, NOT NULL holds."""
    if before is None:
        return column
    default = column.server_default or before.server_default
    return column.replace(nullable=before.nullable and column.nullable, server_default=default)


def with_its_default(column: Column, table: Table) -> Column:
    """A column as another table has it: one that counts rows asks the sequence of the first."""
    serial = isinstance(column.type.engine, VerbatimType) and column.type.engine.text.upper() in SERIALS
    if not serial and column.autoincrement is not True:
        return column
    sequence = Name(table.name.schema, f"{table.name.name}_{column.name}_seq")
    default = column.server_default or Fragment(sa.text(f"nextval('{sequence}'::regclass)"))
    return without_default(column).replace(server_default=default)


def without_default(column: Column) -> Column:
    """The column with its type and its NOT NULL alone."""
    engine = column.type.engine
    type_ = SERIALS.get(engine.text.upper()) if isinstance(engine, VerbatimType) else None
    return column.replace(
        type=ColumnType.read(type_) if type_ else column.type, server_default=None, autoincrement=False, comment=None
    )


def like(table: Table, included: set[str]) -> tuple[Column, ...]:
    """Its columns, with what INCLUDING says.

    https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-PARMS-LIKE
    """
    return tuple(_like(each, table, included) for each in table.columns)


def _like(column: Column, table: Table, included: set[str]) -> Column:
    kinds = {Computed: "GENERATED", Identity: "IDENTITY"}
    copied = without_default(column)
    if kinds.get(type(column.server_default), "DEFAULTS") in included:
        copied = with_its_default(column, table)
    return copied.replace(comment=column.comment if "COMMENTS" in included else None)
