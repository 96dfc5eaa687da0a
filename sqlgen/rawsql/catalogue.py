"""Queries of the server's catalogue, which the simulated schema answers: whether a table is there, or a column."""

from collections.abc import Iterator, Mapping

from sqlglot import exp

from sqlgen.rawsql.parsed import Tree
from sqlgen.schema import Name, Schema

_VIEWS = {
    ("information_schema", "tables"): ("table_schema", "table_name", ""),
    ("information_schema", "columns"): ("table_schema", "table_name", "column_name"),
    ("pg_catalog", "pg_tables"): ("schemaname", "tablename", ""),
    ("", "pg_tables"): ("schemaname", "tablename", ""),
    ("", "sqlite_master"): ("", "name", ""),
    ("", "sqlite_schema"): ("", "name", ""),
}
"""The columns in which a view has the schema, the table and the column."""

_CURRENT = frozenset({"CURRENT_SCHEMA", "DATABASE", "SCHEMA"})
"""Functions that give the schema in which tables without one stand."""


class NotFollowed(Exception):
    """Why the catalogue's answer is not known."""


def is_catalogue(source: Tree) -> bool:
    return isinstance(source, exp.Table) and (source.db.lower(), source.name.lower()) in _VIEWS


def found(query: exp.Select, source: exp.Table, dialect: str, schema: Schema) -> tuple[Mapping[str, str], ...]:
    """The rows of a query whose conditions are equalities that name the table. Raises NotFollowed."""
    of_schema, of_table, of_column = _VIEWS[source.db.lower(), source.name.lower()]
    said = dict(_equalities(query, source.alias_or_name))
    name = said.pop(of_table, None)
    if name is None or query.args.get("joins"):
        raise NotFollowed("it does not ask for one table by its name")
    where = _schema(said.pop(of_schema, None), dialect)
    if said.pop("type", "table").lower() != "table" or said.pop("table_type", "BASE TABLE").upper() != "BASE TABLE":
        raise NotFollowed("only tables are looked for")
    column = said.pop(of_column, None)
    if said:
        raise NotFollowed(f"{', '.join(said)} of the catalogue is not followed")
    return tuple(_rows(Name(where, name), column, (of_table, of_column), schema))


def _schema(said: str | None, dialect: str) -> str | None:
    """The schema of a name, None for the one in which tables without a schema stand."""
    return None if said in (None, "", {"postgresql": "public", "sqlite": "main"}.get(dialect)) else said


def _rows(name: Name, column: str | None, columns: tuple[str, str], schema: Schema) -> Iterator[Mapping[str, str]]:
    of_table, of_column = columns
    table = schema.tables.get(name)
    if table is None:
        if any(str(each).lower() == str(name).lower() for each in (*schema.tables, *schema.views)):
            raise NotFollowed(f"the name {name} is spelled otherwise")
        return
    if not of_column:
        if not (table.made or table.known):
            raise NotFollowed(f"no revision made {name}")
        yield {of_table: name.name}
        return
    if not table.known:
        raise NotFollowed(f"the columns of {name} are not known")
    for each in table.column_names:
        if column in (None, each):
            yield {of_table: name.name, of_column: each}


def _equalities(query: exp.Select, alias: str) -> Iterator[tuple[str, str]]:
    """The values that the query's conditions ask for, by column; an empty one is the schema of the connection."""
    where = query.args.get("where")
    for condition in _conditions(where.this) if where else ():
        match condition:
            case exp.EQ(this=exp.Column() as column, expression=value) if column.table in ("", alias):
                yield column.name.lower(), _text(value)
            case _:
                raise NotFollowed("its conditions are not followed")


def _conditions(condition: Tree) -> Iterator[Tree]:
    """Those that hold together."""
    if isinstance(condition, exp.Paren):
        yield from _conditions(condition.this)
    elif isinstance(condition, exp.And):
        yield from (each for part in (condition.left, condition.right) for each in _conditions(part))
    else:
        yield condition


def _text(value: Tree) -> str:
    if isinstance(value, exp.Literal) and value.is_string:
        return str(value.this)
    if isinstance(value, exp.Func) and not value.expressions and value.sql_name().upper() in _CURRENT:
        return ""
    raise NotFollowed("its conditions are not followed")
