"""PostgreSQL's reflection: its queries of the catalogue are answered whole, for many tables at once as SQLAlchemy asks.

The shapes are those of SQLAlchemy 2.1, whichever release is installed.
"""

from collections.abc import Callable, Collection, Iterable
from typing import Any, NoReturn

from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.engine import Connection, ObjectKind, ObjectScope, reflection

from sqlgen.dialects.reflected import lookup
from sqlgen.dialects.reflected import postgresql_keys as keys
from sqlgen.dialects.reflected.postgresql_columns import is_serial, reflect_columns, sequence_name
from sqlgen.dialects.reflected.postgresql_named import domain_facts, enum_facts
from sqlgen.schema import Domain, EnumType, Identity, Name, Table
from sqlgen.schema.build import build_table
from sqlgen.schema.simulation import simulated

Reflected = Iterable[tuple[tuple[str | None, str], Any]]

_TABLE_OPTIONS = ("postgresql_using", "postgresql_with", "postgresql_tablespace", "postgresql_inherits")


class ReflectedPostgreSQL(PGDialect):
    """SQLAlchemy's dialect of PostgreSQL, over the simulated schema."""

    supports_statement_cache = True
    default_schema_name = "public"

    # What is there

    @reflection.cache
    def get_schema_names(self, connection: Connection, **kw: Any) -> list[str]:
        return lookup.schema_names(connection, "information_schema", "public")

    @reflection.cache
    def has_schema(self, connection: Connection, schema_name: str, **kw: Any) -> bool:  # type: ignore[override]
        return schema_name == "pg_catalog" or schema_name in self.get_schema_names(connection)

    @reflection.cache
    def has_table(self, connection: Connection, table_name: str, schema: str | None = None, **kw: Any) -> bool:
        return lookup.has_relation(connection, table_name, schema)

    def has_multi_table(
        self, connection: Connection, table_names: Iterable[str], schema: str | None = None, **kw: Any
    ) -> Any:
        return [((schema, name), lookup.has_relation(connection, name, schema)) for name in table_names]

    @reflection.cache
    def get_table_names(self, connection: Connection, schema: str | None = None, **kw: Any) -> list[str]:
        return list(lookup.tables(connection, schema))

    @reflection.cache
    def get_view_names(self, connection: Connection, schema: str | None = None, **kw: Any) -> list[str]:
        return list(lookup.views(connection, schema))

    @reflection.cache
    def get_materialized_view_names(self, connection: Connection, schema: str | None = None, **kw: Any) -> list[str]:
        return list(lookup.views(connection, schema, materialized=True))

    @reflection.cache
    def get_temp_table_names(self, connection: Connection, schema: str | None = None, **kw: Any) -> list[str]:
        return []

    get_temp_view_names = _get_foreign_table_names = get_temp_table_names

    @reflection.cache
    def get_view_definition(self, connection: Connection, view_name: str, schema: str | None = None, **kw: Any) -> str:
        return lookup.view_text(connection, view_name, schema)

    @reflection.cache
    def get_table_oid(self, connection: Connection, table_name: str, schema: str | None = None, **kw: Any) -> NoReturn:
        lookup.find_table(connection, table_name, schema)
        raise NotImplementedError("get_table_oid: only the server knows it")

    @reflection.cache
    def get_sequence_names(self, connection: Connection, schema: str | None = None, **kw: Any) -> list[str]:
        """Those that stand by themselves, and those that columns own."""
        return lookup.sequence_names(connection, schema) + [
            sequence_name(table.name, column.name).name
            for table in lookup.tables(connection, schema).values()
            for column, built in zip(table.columns, build_table(table).c, strict=True)
            if is_serial(built) or isinstance(column.server_default, Identity)
        ]

    @reflection.cache
    def has_sequence(self, connection: Connection, sequence_name: str, schema: str | None = None, **kw: Any) -> bool:
        return sequence_name in self.get_sequence_names(connection, schema)

    @reflection.cache
    def has_type(self, connection: Connection, type_name: str, schema: str | None = None, **kw: Any) -> bool:
        """An enum type, a domain, or the type of a table's rows."""
        found = simulated(connection)
        return any(
            name.name == type_name and self._is_in(connection, name, schema) for name in (*found.types, *found.tables)
        )

    @reflection.cache
    def _load_enums(self, connection: Connection, schema: str | None = None, **kw: Any) -> list[dict[str, Any]]:
        types = simulated(connection).types
        enums = ((name, type_) for name, type_ in types.items() if isinstance(type_, EnumType))
        found = (enum_facts(type_) for name, type_ in enums if self._is_in(connection, name, schema))
        return sorted(found, key=lambda each: (each["schema"], each["name"]))

    @reflection.cache
    def _load_domains(self, connection: Connection, schema: str | None = None, **kw: Any) -> list[dict[str, Any]]:
        types = simulated(connection).types
        domains = ((name, type_) for name, type_ in types.items() if isinstance(type_, Domain))
        found = (domain_facts(type_, self) for name, type_ in domains if self._is_in(connection, name, schema))
        return sorted(found, key=lambda each: (each["schema"], each["name"]))

    def _is_in(self, connection: Connection, name: Name, schema: str | None) -> bool:
        return schema == "*" or lookup.is_in(connection, name, schema)

    # What a table has

    def get_multi_columns(self, connection: Connection, *args: Any, **kw: Any) -> Any:
        everything = simulated(connection)
        return self._multi(
            lambda table, asked: reflect_columns(table, everything, self, asked), connection, *args, **kw
        )

    def get_multi_pk_constraint(self, connection: Connection, *args: Any, **kw: Any) -> Any:
        return self._multi(lambda table, _: keys.reflect_primary_key(table), connection, *args, **kw)

    def get_multi_unique_constraints(self, connection: Connection, *args: Any, **kw: Any) -> Any:
        return self._multi(lambda table, _: keys.reflect_uniques(table), connection, *args, **kw)

    def get_multi_check_constraints(self, connection: Connection, *args: Any, **kw: Any) -> Any:
        return self._multi(lambda table, _: keys.reflect_checks(table, self), connection, *args, **kw)

    def get_multi_indexes(self, connection: Connection, *args: Any, **kw: Any) -> Any:
        return self._multi(lambda table, _: keys.reflect_indexes(table, self), connection, *args, **kw)

    def get_multi_foreign_keys(self, connection: Connection, *args: Any, **kw: Any) -> Any:
        everything, default = simulated(connection), self.default_schema_name

        def reflect(table: Table, asked: str | None) -> list[keys.Facts]:
            return keys.reflect_foreign_keys(table, everything, asked, default)

        return self._multi(reflect, connection, *args, **kw)

    def get_multi_table_comment(self, connection: Connection, *args: Any, **kw: Any) -> Any:
        return self._multi(lambda table, _: {"text": table.comment or None}, connection, *args, **kw)

    def get_multi_table_options(self, connection: Connection, *args: Any, **kw: Any) -> Any:
        return self._multi(lambda table, _: _table_options(table), connection, *args, **kw)

    @reflection.cache
    def get_table_options(self, connection: Connection, table_name: str, schema: str | None = None, **kw: Any) -> Any:
        """SQLAlchemy 2.0 does not know them."""
        return _table_options(lookup.find_table(connection, table_name, schema))

    def _multi(
        self,
        reflect: Callable[[Table, str | None], Any],
        connection: Connection,
        schema: str | None,
        filter_names: Collection[str] | None,
        scope: ObjectScope,
        kind: ObjectKind,
        **kw: Any,
    ) -> Reflected:
        """What `reflect` says of each table that is asked for; what is in a view is not known."""
        if kind & ObjectKind.ANY_VIEW and ObjectScope.DEFAULT in scope:
            lookup.refuse_views(connection, schema, lambda view: not filter_names or view in filter_names)
        if ObjectKind.TABLE not in kind or ObjectScope.DEFAULT not in scope:
            return []
        found = lookup.tables(connection, schema)
        asked = sorted(name for name in found if not filter_names or name in filter_names)
        return [((schema, name), reflect(lookup.known(connection, found[name]), schema)) for name in asked]


def _table_options(table: Table) -> dict[str, Any]:
    options = {key: table.options[key] for key in _TABLE_OPTIONS if table.options.get(key)}
    if "postgresql_with" in options:
        options["postgresql_with"] = {key: str(value) for key, value in options["postgresql_with"].items()}
    if isinstance(parent := options.get("postgresql_inherits"), str):
        options["postgresql_inherits"] = [parent]
    return options
