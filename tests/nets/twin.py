"""The simulated schema, put on a server of its own: what the catalogue then says is what it should say of the real one.

The server itself brings types, defaults and conditions into its normal form, so that no mapping of ours stands between.
"""

from collections.abc import Iterator

from sqlalchemy import Engine

from sqlgen.dialects import get_dialect
from sqlgen.dialects.base import Dialect
from sqlgen.errors import Origin
from sqlgen.operations import CreateEnum, CreateIndex, CreateTable, Operation, Step
from sqlgen.schema import Schema, Table
from sqlgen.schema.build import build_table


def build_twin(schema: Schema, dialect_name: str, engine: Engine) -> None:
    """Makes everything that the schema holds, under the names that the simulation has for it."""
    dialect = get_dialect(dialect_name)
    with engine.begin() as connection:
        for sql in _statements(schema, dialect):
            connection.execution_options(no_parameters=True).exec_driver_sql(sql)


def _statements(schema: Schema, dialect: Dialect) -> Iterator[str]:
    made = dialect.empty_schema()
    for operation in _operations(schema):
        after = operation.apply(made)
        yield from (each.sql for each in dialect.statements(Step(operation, made, after, Origin("twin"))))
        made = after


def _operations(schema: Schema) -> Iterator[Operation]:
    yield from (CreateEnum(type=type_) for type_ in schema.types.values())
    for table in _parents_first(schema):
        named = table.replace(constraints=tuple(each.replace(named=True) for each in table.constraints), indexes=())
        yield CreateTable(table=named, indexes=(), construct=build_table(named))
        for index in table.indexes:
            yield CreateIndex(table=table.name, index=index.replace(implied=False))


def _parents_first(schema: Schema) -> list[Table]:
    left, ordered = dict(schema.tables), list[Table]()
    while left:
        ready = [
            table
            for table in left.values()
            if all(key.referent == table.name or key.referent not in left for key in table.foreign_keys)
        ]
        assert ready, f"foreign keys go in a circle: {', '.join(map(str, left))}"
        ordered += ready
        for table in ready:
            del left[table.name]
    return ordered
