"""Views and triggers: whether they are there, by their names. What they say is not compared."""

from collections.abc import Iterator

from sqlalchemy import Connection

from sqlgen.schema import Schema
from sqlgen.verify.catalogue import full_name
from sqlgen.verify.difference import NOTHING, Difference

_SQLITE = "SELECT type, NULL, name, tbl_name FROM sqlite_master WHERE type IN ('view', 'trigger')"

_MYSQL = """
    SELECT 'view', NULL, table_name, NULL FROM information_schema.views WHERE table_schema = DATABASE()
    UNION ALL
    SELECT 'trigger', NULL, trigger_name, event_object_table FROM information_schema.triggers
    WHERE trigger_schema = DATABASE()"""

_POSTGRESQL = """
    SELECT 'view', nspname, relname, NULL FROM pg_class JOIN pg_namespace AS home ON home.oid = relnamespace
    WHERE relkind IN ('v', 'm') AND nspname NOT IN ('pg_catalog', 'information_schema')
        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
    UNION ALL
    SELECT 'trigger', nspname, tgname, relname FROM pg_trigger
    JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_namespace AS home ON home.oid = relnamespace
    WHERE NOT tgisinternal"""
"""Without those that an extension brings."""

_QUESTIONS = {"postgresql": _POSTGRESQL, "mysql": _MYSQL, "mariadb": _MYSQL, "sqlite": _SQLITE}

Object = tuple[str, str, str]
"""Its kind, its name, and its table, which a view has none of."""


def read_objects(connection: Connection, dialect: str) -> set[Object]:
    """All that a database has."""
    found = connection.execution_options(no_parameters=True).exec_driver_sql(_QUESTIONS[dialect])
    return {_object(*row) for row in found}


def _object(kind: str, schema: str | None, name: str, table: str | None) -> Object:
    """A view is found by its schema, a trigger by its table's."""
    if kind == "view" or table is None:
        return kind, full_name(schema, name), ""
    return kind, name, full_name(schema, table)


def differing_objects(found: set[Object], schema: Schema) -> Iterator[Difference]:
    """`schema` is what is known: of a table that is not, a trigger is no news."""
    tables = {str(name): table for name, table in schema.tables.items()}
    expected = {("view", str(name), "") for name in schema.views}
    expected |= {("trigger", each.name, name) for name, table in tables.items() for each in table.triggers}
    told = {each for each in found if each[0] == "view" or each[2] in tables}
    for each in sorted(told ^ expected):
        kind, name, table = each
        sides = ("there", NOTHING) if each in told else (NOTHING, "there")
        yield Difference(f"{kind} {name}{' of table ' * bool(table)}{table}", *sides, (name,))
