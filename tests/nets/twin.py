"""The simulated schema, put on a server of its own: what the catalogue then says is what it should say of the real one.

The server itself brings types, defaults and conditions into its normal form, so that no mapping of ours stands between.
"""

from collections.abc import Iterator

from sqlalchemy import Engine

from sqlgen.dialects import get_dialect
from sqlgen.dialects.base import Dialect
from sqlgen.errors import Origin
from sqlgen.operations import (
    CreateCheckConstraint,
    CreateDomain,
    CreateEnum,
    CreateForeignKey,
    CreateIndex,
    CreateTable,
    Operation,
    Step,
)
from sqlgen.schema import Check, Constraint, Domain, ForeignKey, Index, Name, Schema
from sqlgen.schema.build import build_table


def build_twin(schema: Schema, dialect_name: str, engine: Engine) -> None:
    """Makes everything that the schema holds, under the names that the simulation has for it."""
    dialect = get_dialect(dialect_name)
    with engine.begin() as connection:
        for sql in _statements(schema, dialect):
            connection.execution_options(no_parameters=True).exec_driver_sql(sql)


def _statements(schema: Schema, dialect: Dialect) -> Iterator[str]:
    schemas = {name.schema for name in (*schema.tables, *schema.types, *schema.sequences) if name.schema}
    yield from (f"CREATE SCHEMA {dialect.quote(each)}" for each in sorted(schemas) if dialect.name == "postgresql")
    yield from (f"CREATE SEQUENCE {dialect.table(each.name)} {each.options}" for each in schema.sequences.values())
    made = dialect.empty_schema()
    for operation in _operations(schema):
        after = operation.apply(made)
        yield from (each.sql for each in dialect.statements(Step(operation, made, after, Origin("twin"))))
        made = after


def _operations(schema: Schema) -> Iterator[Operation]:
    """Tables first, then what needs other tables or comes after a table on its own."""
    for type_ in schema.types.values():
        yield CreateDomain(type=type_) if isinstance(type_, Domain) else CreateEnum(type=type_)
    made, later = set[Name](), list[Operation]()
    for table in schema.tables.values():
        made.add(table.name)
        named = tuple(each.replace(named=each.name is not None) for each in table.constraints)
        keys = [each for each in named if isinstance(each, ForeignKey) and each.referent not in made]
        unchecked = [each for each in named if "postgresql_not_valid" in each.options]
        deferred = (keys if schema.server.checks_referents else []) + unchecked
        alone = table.replace(constraints=tuple(each for each in named if each not in deferred), indexes=())
        yield CreateTable(table=alone, indexes=(), construct=build_table(alone))
        later += (_creation(table.name, each) for each in deferred)
        for index in table.indexes:
            yield CreateIndex(table=table.name, index=_written(index))
    yield from later


def _creation(table: Name, constraint: Constraint) -> Operation:
    if isinstance(constraint, ForeignKey):
        return CreateForeignKey(table=table, constraint=constraint)
    assert isinstance(constraint, Check)
    return CreateCheckConstraint(table=table, constraint=constraint)


def _written(index: Index) -> Index:
    """The index as a script would ask for it, in a transaction."""
    options = {key: value for key, value in index.options.items() if key != "postgresql_concurrently"}
    return index.replace(implied=False, options=options)
