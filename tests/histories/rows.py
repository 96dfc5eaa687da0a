"""Rows of ours in the tables of a history, and what has become of them: both databases are given the same."""

import datetime
import re
import uuid
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from tests.nets.online import timeless

Contents = dict[str, list[dict[str, Any]]]

_DAY = datetime.datetime(2024, 2, 29, 12, 30, 15)


def read_contents(connection: Connection, tables: Sequence[str]) -> Contents:
    """Every row of every table, sorted: no server promises an order."""
    return {name: sorted(_read(connection, name), key=repr) for name in sorted(tables)}


def _read(connection: Connection, table: str) -> list[dict[str, Any]]:
    quoted = connection.dialect.identifier_preparer.quote(table)
    rows = connection.exec_driver_sql(f"SELECT * FROM {quoted}").mappings()
    return [timeless(dict(row)) for row in rows]


def fill(engine: Engine, texts: Mapping[str, str], version_table: str) -> None:
    """Two rows into each empty table that takes them. `texts` are what columns of a name must hold for its scripts."""
    tables = sa.MetaData()
    with engine.connect() as connection:
        tables.reflect(connection)
        for table in tables.sorted_tables:
            if not table.name.startswith(version_table) and _is_empty(connection, table):
                _fill(connection, table, texts)
        connection.commit()


def _is_empty(connection: Connection, table: sa.Table) -> bool:
    return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar() == 0


def _fill(connection: Connection, table: sa.Table, texts: Mapping[str, str]) -> None:
    """All of it or nothing: a condition of the table may not be one that we can meet."""
    try:
        with connection.begin_nested():
            for number in (1, 2):
                connection.execute(table.insert().values(_row(connection, table, number, texts)))
    except (SQLAlchemyError, LookupError):
        return


def _row(connection: Connection, table: sa.Table, number: int, texts: Mapping[str, str]) -> dict[str, Any]:
    """The number-th row. What the server numbers or computes is left to it."""
    row: dict[str, Any] = {}
    for column in table.columns:
        default = str(getattr(column.server_default, "arg", ""))
        if column.computed is None and column.identity is None and not default.startswith("nextval("):
            row[column.name] = texts.get(column.name) or _allowed(table, column) or _value(column, number)
    for key in sorted(table.foreign_key_constraints, key=lambda each: len(each.elements), reverse=True):
        for element in key.elements:
            row[element.parent.name] = _referenced(connection, element, number)
    return row


def _referenced(connection: Connection, element: sa.ForeignKey, number: int) -> Any:
    """A value of the row of that number in the other table; LookupError if it is needed, and there is none."""
    target = element.column
    values = connection.execute(sa.select(target).order_by(target)).scalars().all()
    if len(values) >= number:
        return values[number - 1]
    if element.parent.nullable:
        return None
    raise LookupError(f"no row to reference in {target.table}")


def _allowed(table: sa.Table, column: sa.Column[Any]) -> str | None:
    """The first text that a condition of the table allows the column to have."""
    for check in (str(each.sqltext) for each in table.constraints if isinstance(each, sa.CheckConstraint)):
        found = re.search(r"'([^']*)'", check)
        if found and re.search(rf"\b{column.name}\b", check):
            return found[1]
    return None


def _value(column: sa.Column[Any], number: int) -> Any:
    """LookupError for a type that is not known here."""
    type_ = column.type
    if isinstance(type_, sa.Enum):
        return type_.enums[0]
    if isinstance(type_, sa.String):
        return f"{column.name} {number}"[-(type_.length or 1000) :]
    values: dict[Any, Any] = {
        sa.Boolean: number == 1,
        sa.Integer: number % 2 if "TINYINT" in repr(type_) else number,
        sa.Float: number + 0.5,
        sa.Numeric: Decimal(number),
        sa.DateTime: _DAY,
        sa.Date: _DAY.date(),
        sa.JSON: {"number": number},
        sa.LargeBinary: bytes([number]),
        sa.Uuid: uuid.UUID(int=number),
    }
    kind = next((kind for kind in values if isinstance(type_, kind)), type(type_))
    return values[kind]
