"""Tables of the simulated schema, found as a reflection method asks for them: by a name and perhaps a schema's."""

from collections.abc import Callable
from typing import NoReturn

from sqlalchemy.engine import Connection
from sqlalchemy.exc import NoSuchTableError

from sqlgen.schema import Name, Table
from sqlgen.schema.simulation import simulated


def tables(connection: Connection, schema: str | None) -> dict[str, Table]:
    """The tables of a schema by their names, in the order of their making."""
    found = simulated(connection).tables.items()
    return {name.name: table for name, table in found if is_in(connection, name, schema)}


def is_in(connection: Connection, name: Name, schema: str | None) -> bool:
    """Whether the name is in the schema. None means the default schema, which a script may also call by its name."""
    default = connection.dialect.default_schema_name
    return (name.schema or default) == (schema or default)


def schema_names(connection: Connection, *own: str) -> list[str]:
    """The server's own schemas, and those that hold what the revisions made."""
    schema = simulated(connection)
    used = {name.schema for name in (*schema.tables, *schema.types) if name.schema}
    return sorted({*own, *used})


def find_table(connection: Connection, name: str, schema: str | None, fold: Callable[[str], str] = str) -> Table:
    """The table of this name, in whose spelling `fold` makes no difference. Raises NoSuchTableError."""
    found = (table for own, table in tables(connection, schema).items() if fold(own) == fold(name))
    return next(found, None) or no_such_table(name, schema)


def no_such_table(name: str, schema: str | None) -> NoReturn:
    raise NoSuchTableError(f"{schema}.{name}" if schema else name)
