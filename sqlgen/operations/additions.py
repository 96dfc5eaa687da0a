"""What `table_args` and `table_kwargs` of a batch add to the table that it makes anew."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.schema import SchemaItem

from sqlgen.operations.add_column import AddColumn
from sqlgen.operations.create_index import CreateIndex
from sqlgen.operations.creation import creation
from sqlgen.operations.operation import Operation
from sqlgen.operations.set_table_options import SetTableOptions
from sqlgen.schema import Table
from sqlgen.schema.build import build_column
from sqlgen.schema.read import freeze_options, read_column, read_constraints, read_index


def additions(table: Table, args: Sequence[SchemaItem], kwargs: Mapping[str, Any]) -> Iterator[Operation]:
    """`table` is the one that the changes of the batch leave, whose columns the constraints may name."""
    columns = (build_column(column) for column in table.columns)
    made = sa.Table(table.name.name, sa.MetaData(), *columns, *args, schema=table.name.schema, **kwargs)
    for column in made.columns:
        if not table.has_column(column.name):
            yield AddColumn(table=table.name, column=read_column(column))
    yield from (creation(table.name, each) for each in read_constraints(made))
    for index in made.indexes:
        yield CreateIndex(table=table.name, index=read_index(index))
    if kwargs:
        yield SetTableOptions(
            table=table.name,
            options=freeze_options(made.dialect_kwargs),
            prefixes=tuple(map(str, made._prefixes)),
            comment=made.comment,
        )
