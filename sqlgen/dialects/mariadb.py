"""MariaDB: only what differs from MySQL."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.engine import Dialect as SQLAlchemyDialect

from sqlgen.dialects.base import Sql
from sqlgen.dialects.conditions import with_condition
from sqlgen.dialects.effects import constraint_effect
from sqlgen.dialects.mariadb_tables import own_options, stays_in_column, with_tables_of_mariadb
from sqlgen.dialects.mysql import MySQL, has_expression, stable
from sqlgen.dialects.mysql_server import MySQLServer
from sqlgen.dialects.reflected.mysql import ReflectedMariaDB
from sqlgen.dialects.settle import numbered_by_sequences, with_checks_of_its_own
from sqlgen.dialects.statement import Statement
from sqlgen.operations import AddColumn, Step
from sqlgen.schema import Check, Constraint, Index, PrimaryKey, Schema, Server, Table, Unique
from sqlgen.schema.build import build_constraint_of


class MariaDBServer(MySQLServer):
    descending_serves = True
    conditions = frozenset({"add_column", "create_index", "drop_column", "drop_constraint", "drop_index"})
    """https://mariadb.com/kb/en/alter-table/"""
    comment_options = ("mariadb_comment", "mysql_comment")
    check_name = "CONSTRAINT_{number}"
    """https://mariadb.com/kb/en/constraint/"""

    def settle(self, table: Table, schema: Schema) -> Table:
        indexes = tuple(each.replace(options=own_options(each.options)) for each in table.indexes)
        own = table.replace(indexes=indexes, options=own_options(table.options))
        return super().settle(numbered_by_sequences(table if own == table else own), schema)

    def settle_checks(self, table: Table) -> Table:
        """A condition in a column's definition stays there, and has no name: one with a name is made the table's."""
        return with_checks_of_its_own(table, unnamed=False)

    def check_rename(self, table: Table, column: str) -> None:
        """MariaDB carries the new name along."""

    def choose_name(self, constraint: Constraint, table: Table, taken: Iterable[str]) -> str | None:
        in_column = isinstance(constraint, Check) and constraint.in_column
        return None if in_column else super().choose_name(constraint, table, taken)

    def holds(self, constraint: Constraint, table: Table) -> bool:
        """A key over several columns does not shrink, other than in MySQL: error 1072."""
        several = isinstance(constraint, Unique | PrimaryKey) and len(constraint.columns) > 1
        return several or super().holds(constraint, table)


class MariaDB(MySQL):
    """MariaDB 10.6 and newer."""

    name = "mariadb"
    more_reserved_words = frozenset(
        {"delete_domain_id", "master_demote_to_replica", "master_demote_to_slave", "portion"}
    )
    """Tried with each of information_schema.keywords of release 10.11"""
    server_type: ClassVar[type[Server]] = MariaDBServer
    keeps_in_column = staticmethod(stays_in_column)

    def create(self) -> SQLAlchemyDialect:
        dialect: Any = ReflectedMariaDB(paramstyle="named")
        dialect.server_version_info = self.version
        dialect.supports_sequences = True
        dialect.supports_native_uuid = self.version >= (10, 7)  # https://mariadb.com/kb/en/uuid-data-type/
        stable(dialect)
        dialect.ddl_compiler = with_tables_of_mariadb(dialect.ddl_compiler)
        return dialect  # type: ignore[no-any-return]

    def add_column(self, step: Step[AddColumn]) -> Iterator[Sql]:
        # a column's definition has no place for the name of a condition: https://mariadb.com/kb/en/constraint/
        operation, table = step.operation, step.before.table(step.operation.table)
        named = tuple(each for each in operation.constraints if isinstance(each, Check) and each.name)
        rest = tuple(each for each in operation.constraints if each not in named)
        for sql in super().add_column(replace(step, operation=replace(operation, constraints=rest))):
            yield Statement(sql=with_condition(step, str(sql)), effect=operation.effect())
        for check in named:
            alone = build_constraint_of(table.add_column(operation.column), check.replace(in_column=None))
            added = self.compile(sa.schema.AddConstraint(alone))
            yield Statement(sql=added, effect=constraint_effect(check, table))

    def own_options(self, options: Mapping[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in own_options(options).items() if key.startswith("mariadb_")}

    def index(self, index: Index, table: Table) -> str:
        if has_expression(index):
            raise NotImplementedError("MariaDB indexes columns only; index a generated column instead")
        return super().index(index.replace(options=own_options(index.options)), table)


dialect = MariaDB
