"""What the simulated schema holds, found as a reflection method asks for it: by a name and perhaps a schema's."""

from collections.abc import Callable
from typing import Any, NoReturn

from sqlalchemy.engine import Connection
from sqlalchemy.exc import NoSuchTableError

from sqlgen.errors import TableUnknown, ViewUnknown
from sqlgen.schema import Name, Table
from sqlgen.schema.simulation import simulated, simulation_of
from sqlgen.schema.view import View


def tables(connection: Connection, schema: str | None) -> dict[str, Table]:
    """The tables of a schema by their names, in the order of their making."""
    found = simulated(connection).tables.items()
    return {name.name: table for name, table in found if is_in(connection, name, schema)}


def views(connection: Connection, schema: str | None, *, materialized: bool = False) -> dict[str, View]:
    """The views of a schema by their names, in the order of their making."""
    found = simulated(connection).views.items()
    kind = {name: view for name, view in found if view.materialized is materialized}
    return {name.name: view for name, view in kind.items() if is_in(connection, name, schema)}


def has_relation(connection: Connection, name: str, schema: str | None, fold: Callable[[str], str] = str) -> bool:
    """Whether a table or a view has this name, in whose spelling `fold` makes no difference."""
    materialized = views(connection, schema, materialized=True)
    there = (*tables(connection, schema), *views(connection, schema), *materialized)
    return fold(name) in map(fold, there)


def view_text(connection: Connection, name: str, schema: str | None) -> str:
    """The statement that made a view, in the script's own words. Raises NoSuchTableError."""
    found = views(connection, schema) | views(connection, schema, materialized=True)
    return found[name].sql if name in found else no_such_table(name, schema)


def is_in(connection: Connection, name: Name, schema: str | None) -> bool:
    """Whether the name is in the schema. None means the default schema, which a script may also call by its name."""
    default = connection.dialect.default_schema_name
    return (name.schema or default) == (schema or default)


def sequence_names(connection: Connection, schema: str | None) -> list[str]:
    """The sequences of a schema that stand by themselves."""
    return [name.name for name in simulated(connection).sequences if is_in(connection, name, schema)]


def schema_names(connection: Connection, *own: str) -> list[str]:
    """The server's own schemas, and those that the revisions made or have made something in."""
    schema = simulated(connection)
    used = {name.schema for name in (*schema.tables, *schema.types) if name.schema}
    return sorted({*own, *used, *schema.schemas})


def find_table(connection: Connection, name: str, schema: str | None, fold: Callable[[str], str] = str) -> Table:
    """The table of this name, in whose spelling `fold` makes no difference.

    Raises NoSuchTableError, and what is refused where what there is in the table is not known.
    """
    found = (table for own, table in tables(connection, schema).items() if fold(own) == fold(name))
    table = next(found, None)
    if table is None:
        refuse_views(connection, schema, lambda view: fold(view) == fold(name))
        no_such_table(name, schema)
    return known(connection, table)


def known(connection: Connection, table: Table) -> Table:
    try:
        table.check_known("the inspector is asked what is in it", remedy="let the script go on without asking")
    except TableUnknown as unknown:
        simulation_of(connection).refuse(unknown)
    return table


def refuse_views(connection: Connection, schema: str | None, asked: Callable[[str], bool]) -> None:
    """Of a view, the text is known, and not what is in it."""
    for view in (*views(connection, schema), *views(connection, schema, materialized=True)):
        if asked(view):
            simulation_of(connection).refuse(ViewUnknown(view))


def no_such_table(name: str, schema: str | None) -> NoReturn:
    raise NoSuchTableError(f"{schema}.{name}" if schema else name)


def own_get_indexes(kind: Any) -> Any:
    """SQLAlchemy's: GeoAlchemy2 replaces it by one that queries, for all, and keeps it under another name."""
    return getattr(kind, "_get_indexes_normal_behavior", kind.get_indexes)
