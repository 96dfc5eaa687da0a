"""The rows of a database, and which of their values must still be there after a revision."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Engine

from sqlgen.operations import (
    AlterColumn,
    BatchAlterTable,
    CreateTable,
    DropColumn,
    DropTable,
    Execute,
    Operation,
    RenameTable,
    Step,
)
from sqlgen.schema import Schema, Table

Rows = dict[str, list[dict[str, object]]]
Trace = dict[str, dict[str, tuple[str, str]]]
"""For each table afterwards its columns, with the table and the column that each was before."""


def read_rows(engine: Engine, schema: Schema) -> Rows:
    """Every row of every table."""
    rows: Rows = {}
    quote = engine.dialect.identifier_preparer.quote
    with engine.connect() as connection:
        for name in schema.tables:
            table = f"{quote(name.schema)}.{quote(name.name)}" if name.schema else quote(name.name)
            found = connection.exec_driver_sql(f"SELECT * FROM {table}")
            rows[str(name)] = [dict(row) for row in found.mappings()]
    return rows


def read_numbers(engine: Engine) -> dict[str, int]:
    """The number that each AUTOINCREMENT of SQLite has reached: https://www.sqlite.org/autoinc.html"""
    if engine.dialect.name != "sqlite":
        return {}
    with engine.connect() as connection:
        there = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").all()
        found = connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence").all() if there else []
    return {name: number for name, number in found}  # noqa: C416


def trace(schema: Schema, steps: Iterable[Step[Any]]) -> Trace:
    """Where the columns of a schema have gone. One with another type is left out: its values may be spelled anew."""
    traced = {
        str(name): {column: (str(name), column) for column in table.column_names}
        for name, table in schema.tables.items()
    }
    for operation in _operations(step.operation for step in steps):
        match operation:
            case CreateTable(table=table):
                traced[str(table.name)] = {}
            case DropTable(table=name):
                traced.pop(str(name), None)
            case RenameTable(table=old, new_table=new):
                traced[str(new)] = traced.pop(str(old), {})
            case BatchAlterTable(table=name, source=Table() as said):
                kept = {key: origin for key, origin in traced.get(str(name), {}).items() if said.has_column(key)}
                traced[str(name)] = kept
            case DropColumn(table=name, column=column):
                traced.get(str(name), {}).pop(column, None)
            case AlterColumn(table=name, column=column):
                origin = traced.get(str(name), {}).pop(column, None)
                if origin is not None and operation.type is None:
                    traced[str(name)][operation.new_column_name or column] = origin
    return {table: columns for table, columns in traced.items() if columns}


def _operations(operations: Iterable[Operation]) -> Iterator[Operation]:
    for each in operations:
        yield each
        if isinstance(each, BatchAlterTable):
            yield from each.operations
        if isinstance(each, Execute):
            yield from each.changes


def before(rows: Rows, traced: Trace) -> object:
    """What must be found afterwards, as far as it can be traced."""
    return {table: _values(rows, [columns[key] for key in sorted(columns)]) for table, columns in traced.items()}


def after(rows: Rows, traced: Trace) -> object:
    return {table: _values(rows, [(table, key) for key in sorted(columns)]) for table, columns in traced.items()}


def _values(rows: Rows, columns: list[tuple[str, str]]) -> list[tuple[object, ...]]:
    """Sorted: no server promises an order."""
    table = columns[0][0]
    return sorted((tuple(row[column] for _, column in columns) for row in rows[table]), key=repr)
