"""SQLite's reflection: SQLAlchemy reads rows of pragmas and the text of CREATE TABLE, and both are written here."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.engine import Connection, reflection
from sqlalchemy.exc import NoSuchTableError

from sqlgen.dialects.layout import lay_out
from sqlgen.dialects.reflected import lookup, sqlite_pragmas
from sqlgen.dialects.reflected.expressions import expression
from sqlgen.schema import Index, Table
from sqlgen.schema.build import build_table


class ReflectedSQLite(SQLiteDialect):
    """SQLAlchemy's dialect of SQLite, over the simulated schema."""

    supports_statement_cache = True
    default_schema_name = "main"

    @reflection.cache
    def get_schema_names(self, connection: Connection, **kw: Any) -> list[str]:
        return lookup.schema_names(connection, "main")

    @reflection.cache
    def has_table(self, connection: Connection, table_name: str, schema: str | None = None, **kw: Any) -> bool:
        return lookup.has_relation(connection, table_name, schema, fold=str.lower)

    @reflection.cache
    def get_table_names(
        self, connection: Connection, schema: str | None = None, sqlite_include_internal: bool = False, **kw: Any
    ) -> list[str]:
        return sorted(lookup.tables(connection, schema))

    @reflection.cache
    def get_view_names(
        self, connection: Connection, schema: str | None = None, sqlite_include_internal: bool = False, **kw: Any
    ) -> list[str]:
        return sorted(lookup.views(connection, schema))

    @reflection.cache
    def get_temp_table_names(self, connection: Any, *args: Any, **kw: Any) -> list[str]:
        return []

    @reflection.cache
    def get_temp_view_names(self, connection: Any, *args: Any, **kw: Any) -> list[str]:
        return []

    @reflection.cache
    def get_view_definition(self, connection: Connection, view_name: str, schema: str | None = None, **kw: Any) -> str:
        return lookup.view_text(connection, view_name, schema)

    @reflection.cache
    def get_indexes(self, connection: Connection, table_name: str, schema: str | None = None, **kw: Any) -> Any:
        """With the conditions of partial indexes, which SQLAlchemy would ask for by a query."""
        read = lookup.own_get_indexes(SQLiteDialect)
        conditions = self._conditions(self._find(connection, table_name, schema))
        return [
            each | {"dialect_options": conditions.get(each["name"], {})}
            for each in read(self, connection, table_name, schema=schema, **kw)
        ]

    def _conditions(self, table: Table) -> dict[str, dict[str, sa.TextClause]]:
        where = {index.name: index.options.get("sqlite_where") for index in table.indexes}
        return {
            name: {"sqlite_where": sa.text(expression(each, self))} for name, each in where.items() if each is not None
        }

    def _find(self, connection: Connection, name: str, schema: str | None) -> Table:
        """A table's name is found however its letters are written."""
        return lookup.find_table(connection, name, schema, fold=str.lower)

    def _get_table_sql(self, connection: Connection, table_name: str, schema: str | None = None, **kw: Any) -> str:
        """What sqlite_master keeps: the text of the table's definition."""
        table = self._find(connection, table_name, schema)
        return lay_out(str(sa.schema.CreateTable(build_table(table)).compile(dialect=self)), backslash_escapes=False)

    def _get_table_pragma(
        self, connection: Connection, pragma: str, table_name: str, schema: str | None = None
    ) -> list[sqlite_pragmas.Row]:
        """A pragma's rows; none of a table that is not there, as in SQLite."""
        try:
            return list(self._rows(connection, pragma, table_name, schema))
        except NoSuchTableError:
            return []

    def _rows(self, connection: Connection, pragma: str, name: str, schema: str | None) -> Iterable[sqlite_pragmas.Row]:
        match pragma:
            case "index_info":
                return sqlite_pragmas.index_info(*self._index(connection, name, schema), self)
            case "index_list":
                return sqlite_pragmas.index_list(self._find(connection, name, schema))
            case "foreign_key_list":
                return sqlite_pragmas.foreign_key_list(self._find(connection, name, schema))
            case _:
                return sqlite_pragmas.table_xinfo(self._find(connection, name, schema), self)

    def _index(self, connection: Connection, name: str, schema: str | None) -> tuple[Index, Table]:
        for table in lookup.tables(connection, schema).values():
            own = {index.name: index for index in table.indexes} | sqlite_pragmas.automatic_indexes(table)
            if name in own:
                return own[name], table
        return lookup.no_such_table(name, schema)
