"""MySQL's and MariaDB's reflection: SQLAlchemy reads the text of SHOW CREATE TABLE, and that text is written here."""

from typing import Any, ClassVar

from sqlalchemy.dialects.mysql.base import MySQLDialect
from sqlalchemy.dialects.mysql.mariadb import MariaDBDialect
from sqlalchemy.engine import Connection, reflection

from sqlgen.dialects.reflected import lookup
from sqlgen.dialects.reflected.mysql_create import ShowCreate, Shows
from sqlgen.dialects.reflected.mysql_defaults import mariadb_default, mysql_default
from sqlgen.dialects.reflected.mysql_types import mariadb_type, mysql_type


class ReflectedMySQL(MySQLDialect):
    """SQLAlchemy's dialect of MySQL. The name of the database is not known, so the default schema has none."""

    supports_statement_cache = True
    default_schema_name = None
    _connection_charset: str | None = None
    _needs_correct_for_88718_96365 = False
    # what SQLAlchemy finds out when it connects: here what every release has that there are files for; an upsert's
    # VALUES() too, which 8.0.20 and newer only discourage, while not every SQLAlchemy says what they like better
    _support_float_cast = supports_for_update_of = use_mysql_for_share = True
    _requires_alias_for_on_duplicate_key = False

    shows: ClassVar[Shows] = Shows(
        type=mysql_type,
        default=mysql_default,
        condition="({})",
        collation="utf8mb4_0900_ai_ci",
        usual_action="NO ACTION",
        order=str.lower,
        only_tables_collate=False,
    )
    system_schemas: ClassVar[tuple[str, ...]] = ("information_schema", "mysql", "performance_schema", "sys")

    @reflection.cache
    def get_schema_names(self, connection: Connection, **kw: Any) -> list[str]:
        return lookup.schema_names(connection, *self.system_schemas)

    @reflection.cache
    def has_table(self, connection: Connection, table_name: str, schema: str | None = None, **kw: Any) -> bool:
        return lookup.has_relation(connection, table_name, schema)

    @reflection.cache
    def get_table_names(self, connection: Connection, schema: str | None = None, **kw: Any) -> list[str]:
        return sorted(lookup.tables(connection, schema))

    @reflection.cache
    def get_view_names(self, connection: Connection, schema: str | None = None, **kw: Any) -> list[str]:
        return sorted(lookup.views(connection, schema))

    @reflection.cache
    def get_view_definition(self, connection: Connection, view_name: str, schema: str | None = None, **kw: Any) -> str:
        return lookup.view_text(connection, view_name, schema)

    @reflection.cache
    def get_indexes(self, connection: Connection, table_name: str, schema: str | None = None, **kw: Any) -> Any:
        return lookup.own_get_indexes(MySQLDialect)(self, connection, table_name, schema, **kw)

    @reflection.cache
    def _setup_parser(self, connection: Connection, table_name: str, schema: str | None = None, **kw: Any) -> Any:
        table = lookup.find_table(connection, table_name, schema)
        return self._tabledef_parser.parse(ShowCreate(self, self.shows, table).text(), None)


class ReflectedMariaDB(ReflectedMySQL, MariaDBDialect):
    """SQLAlchemy's dialect of MariaDB."""

    supports_statement_cache = True
    supports_for_update_of = use_mysql_for_share = False
    insert_returning = delete_returning = True
    shows = Shows(
        type=mariadb_type,
        default=mariadb_default,
        condition="{}",
        collation="utf8mb4_general_ci",
        usual_action="RESTRICT",
        order=str,
        only_tables_collate=True,
    )
    system_schemas = ("information_schema", "mysql", "performance_schema")

    @reflection.cache
    def get_sequence_names(self, connection: Connection, schema: str | None = None, **kw: Any) -> list[str]:
        return lookup.sequence_names(connection, schema)

    @reflection.cache
    def has_sequence(self, connection: Connection, sequence_name: str, schema: str | None = None, **kw: Any) -> bool:
        return sequence_name in lookup.sequence_names(connection, schema)
