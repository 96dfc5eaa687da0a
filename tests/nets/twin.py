"""The simulated schema, put on a server of its own: what the catalogue then says is what it should say of the real one.

The server itself brings types, defaults and conditions into its normal form, so that no mapping of ours stands between.
"""

from dataclasses import replace

from sqlalchemy import Engine

from sqlgen.dialects import get_dialect
from sqlgen.dump import dump
from sqlgen.schema import Schema
from sqlgen.schema.tables import Tables


def build_twin(schema: Schema, dialect_name: str, engine: Engine) -> None:
    """Makes the schema's tables and types, under the names that the simulation has for them, beside a baseline."""
    tables = Tables(table.replace(triggers=()) for table in schema.tables.values())
    bare = replace(
        schema, tables=tables, views={}, routines=tuple(each for each in schema.routines if each.kind == "EXTENSION")
    )
    with engine.begin() as connection:
        made = dump(bare, get_dialect(dialect_name))
        for statement in (*made.statements, *made.waiting):
            connection.execution_options(no_parameters=True).exec_driver_sql(statement.sql)
