"""The simulated schema, put on a server of its own: what the catalogue then says is what it should say of the real one.

The server itself brings types, defaults and conditions into its normal form, so that no mapping of ours stands between.
"""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Engine

from sqlgen.dialects import get_dialect
from sqlgen.dialects.statement import Statement
from sqlgen.dump import dump
from sqlgen.schema import Schema
from sqlgen.schema.tables import Tables


def build_twin(schema: Schema, dialect_name: str, engine: Engine) -> None:
    """Makes the schema's tables and types, under the names that the simulation has for them, beside a baseline."""
    tables = Tables(table.replace(triggers=()) for table in schema.tables.values())
    bare = replace(
        schema, tables=tables, views={}, routines=tuple(each for each in schema.routines if each.kind == "EXTENSION")
    )
    made = dump(bare, get_dialect(dialect_name, schema.server.version))
    _run(engine, (*made.statements, *made.waiting))


def build_known(schema: Schema, dialect_name: str, engine: Engine) -> None:
    """Makes all that is known of the schema on an empty database, what its scripts made with SQL of their own too."""
    _run(engine, dump(schema, get_dialect(dialect_name, schema.server.version)).statements)


def _run(engine: Engine, statements: Iterable[Statement]) -> None:
    with engine.begin() as connection:
        for statement in statements:
            connection.execution_options(no_parameters=True).exec_driver_sql(statement.sql)
