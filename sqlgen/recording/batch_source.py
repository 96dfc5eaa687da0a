"""What a batch says that its table is: a Table to copy from, or corrections to what reflection finds."""

import warnings
from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from sqlgen.errors import CallInvalid
from sqlgen.schema import Check, Constraint, Table
from sqlgen.schema.constraint import ColumnsConstraint
from sqlgen.schema.read import read_table, read_whole_table


def copied(table: Table, copy_from: sa.Table) -> Table:
    """What `copy_from` says. It may leave out columns that the table has, and has none that it lacks."""
    said = read_whole_table(copy_from)
    if said.name != table.name:
        raise CallInvalid(f"copy_from is the table {said.name}, and the batch is about {table.name}")
    _check_columns(said, table)
    return said


def reflected(table: Table, connection: Connection, args: Iterable[Any], kwargs: Mapping[str, Any]) -> Table:
    """The table as simulated, but for what `reflect_args` and `reflect_kwargs` change in a reflection of it."""
    table.check_known("reflection has to find its columns", remedy="give copy_from")
    plain = _reflect(table, connection)
    said = _reflect(table, connection, *args, **kwargs)
    _check_columns(said, table)
    changed = {each.name for each in said.columns if each != plain.column(each.name)}
    lost = [_place(each) for each in plain.constraints if each not in said.constraints]
    kept = (each for each in table.constraints if _place(each) not in lost and _of_type(each) not in changed)
    return table.replace(
        columns=tuple(each if each.name in changed else table.column(each.name) for each in said.columns),
        constraints=(*kept, *(each for each in said.constraints if each not in plain.constraints)),
        options={**table.options, **{key: value for key, value in said.options.items() if key not in plain.options}},
    )


def _reflect(table: Table, connection: Connection, *args: Any, **kwargs: Any) -> Table:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", sa.exc.SAWarning)  # of what reflection skips, the simulation knows all
        name = table.name
        return read_table(
            sa.Table(name.name, sa.MetaData(), *args, schema=name.schema, autoload_with=connection, **kwargs)
        )


def _check_columns(said: Table, table: Table) -> None:
    for column in said.column_names:
        table.column(column)


def _place(constraint: Constraint) -> object:
    """What two constraints have in common that stand for each other, where the name tells little."""
    columns = constraint.columns if isinstance(constraint, ColumnsConstraint) else constraint.name
    return constraint.kind, columns


def _of_type(constraint: Constraint) -> str | None:
    return constraint.type_column if isinstance(constraint, Check) else None
