"""PostgreSQL: only what differs from standard SQL."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect as SQLAlchemyDialect

from sqlgen.dialects import literals_postgresql, postgresql_checks
from sqlgen.dialects.base import Dialect, Sql
from sqlgen.dialects.check_rows import row_of
from sqlgen.dialects.postgresql_do import do, percent, stop_if
from sqlgen.dialects.postgresql_exclusion import with_values_in_exclusions
from sqlgen.dialects.postgresql_generated import with_generated_columns
from sqlgen.dialects.postgresql_inherits import with_plain_inherits
from sqlgen.dialects.postgresql_rebuild import rebuild, takes_rebuild
from sqlgen.dialects.postgresql_repeat import repeatable
from sqlgen.dialects.postgresql_server import PostgreSQLServer
from sqlgen.dialects.reflected.postgresql import ReflectedPostgreSQL
from sqlgen.dialects.statement import Statement
from sqlgen.operations import (
    AddColumn,
    AlterColumn,
    BatchAlterTable,
    CreateDomain,
    CreateEnum,
    CreateIndex,
    CreateTable,
    DropDomain,
    DropEnum,
    DropIndex,
    Execute,
    SetTableOptions,
    Step,
)
from sqlgen.operations.alter_column import UNSET
from sqlgen.schema import Column, Fragment, Identity, Name, Table
from sqlgen.schema.build import build_constraint_of, build_table


class PostgreSQL(Dialect):
    """PostgreSQL 14 and newer."""

    name = "postgresql"
    server_type = PostgreSQLServer
    deferrable = frozenset({"primary", "unique", "foreignkey", "exclude"})
    has_exclusion = True
    alters_identity = True
    orders_nulls = True
    more_reserved_words = frozenset({"collation", "concurrently", "lateral", "system_user", "tablesample"})
    """pg_get_keywords() of release 18"""
    literals = literals_postgresql.LITERALS

    def create(self) -> SQLAlchemyDialect:
        dialect: Any = ReflectedPostgreSQL(paramstyle="named")  # type: ignore[no-untyped-call]
        dialect.server_version_info = self.version
        # standard_conforming_strings is on in every file: a backslash is a backslash
        dialect._backslash_escapes = False
        compiler = with_generated_columns(dialect.ddl_compiler, virtual=self.version >= postgresql_checks.VIRTUAL)
        dialect.ddl_compiler = with_plain_inherits(with_values_in_exclusions(compiler))
        return dialect  # type: ignore[no-any-return]

    def create_table(self, step: Step[CreateTable]) -> Iterator[Sql]:
        yield from super().create_table(step)
        yield from self.comments(step.operation.table)

    def comments(self, table: Table) -> Iterator[str]:
        """Statements that set the comments of a new table and of its columns."""
        if table.comment is not None:
            yield self.compile(sa.schema.SetTableComment(build_table(table)))
        for column in table.columns:
            if column.comment is not None:
                yield from self.column_comment(table.name, column)

    def add_column(self, step: Step[AddColumn]) -> Iterator[Sql]:
        yield from super().add_column(step)
        if step.operation.column.comment is not None:
            yield from self.column_comment(step.operation.table, step.operation.column)

    def is_other(self, query: str, row: list[str]) -> str:
        if len(row) == 1:
            return f"({query}) IS DISTINCT FROM {row[0]}"
        names = row_of([f"c{number}" for number, _ in enumerate(row, 1)])
        return f"EXISTS (SELECT FROM ({query}) AS answer{names} WHERE {names} IS DISTINCT FROM {row_of(row)})"

    def lacks(self, table: Name) -> str:
        return f"to_regclass({self.literal(self.table(table))}) IS NULL"

    def stop_if(self, condition: str, message: str) -> str:
        return do(*stop_if(condition, self.literal(percent(message))))

    def column_comment(self, table: Name, column: Column) -> Iterator[str]:
        comment = "NULL" if column.comment is None else self.literal(column.comment)
        yield f"COMMENT ON COLUMN {self.table(table)}.{self.quote(column.name)} IS {comment}"

    def change_column(self, step: Step[AlterColumn]) -> Iterator[Sql]:
        # the old default cannot be cast where the values can't without USING:
        # https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DATA-TYPE
        operation = step.operation
        old = step.before.table(operation.table).column(operation.column)
        if operation.using and operation.server_default is not UNSET and isinstance(old.server_default, Fragment):
            yield f"ALTER TABLE {self.table(operation.table)} ALTER COLUMN {self.quote(old.name)} DROP DEFAULT"
            if operation.server_default is None:
                step = replace(step, operation=replace(operation, server_default=UNSET))
        yield from super().change_column(step)

    def check(self, step: Step[Any]) -> None:
        super().check(step)
        postgresql_checks.check(step, self.version)

    def change_identity(self, old: Column, table: Table) -> str:
        new = table.column(old.name)
        if not isinstance(new.server_default, Identity):
            return "DROP IDENTITY"
        if not isinstance(old.server_default, Identity):
            return f"ADD {self.ddl_compiler.visit_identity_column(build_table(table).c[old.name].identity)}"
        return " ".join(f"SET {change}" for change in _identity_changes(old.server_default, new.server_default))

    def create_index(self, step: Step[CreateIndex]) -> Iterator[Sql]:
        for included in step.operation.index.options.get("postgresql_include", ()):
            step.before.table(step.operation.table).column(included)
        (sql,) = super().create_index(step)
        concurrently = "CREATE INDEX CONCURRENTLY", "CREATE UNIQUE INDEX CONCURRENTLY"
        assert isinstance(sql, str)
        if not sql.startswith(concurrently):
            yield sql
            return
        # cannot run inside a transaction: https://www.postgresql.org/docs/current/sql-createindex.html
        yield Statement(
            sql=sql.replace("CONCURRENTLY", "CONCURRENTLY IF NOT EXISTS", 1),
            sentence=f"{step.sentence}, concurrently",
            in_transaction=False,
        )

    def drop_index(self, step: Step[DropIndex]) -> Iterator[Sql]:
        (sql,) = super().drop_index(step)
        assert isinstance(sql, str)
        if not step.operation.options.get("postgresql_concurrently"):
            yield sql.replace("DROP INDEX CONCURRENTLY", "DROP INDEX", 1)
            return
        # cannot run inside a transaction: https://www.postgresql.org/docs/current/sql-dropindex.html
        bare = sql.replace("DROP INDEX CONCURRENTLY", "DROP INDEX", 1)
        yield Statement(
            sql=bare.replace("DROP INDEX", "DROP INDEX CONCURRENTLY IF EXISTS", 1),
            sentence=f"{step.sentence}, concurrently",
            in_transaction=False,
        )

    def batch_alter_table(self, step: Step[BatchAlterTable]) -> Iterator[Sql]:
        if takes_rebuild(self, step):
            yield from rebuild(self, step)
        else:
            yield from super().batch_alter_table(step)

    def set_table_options(self, step: Step[SetTableOptions]) -> Iterator[Sql]:
        """The comment: other options take a rebuild."""
        comment = step.operation.comment
        if comment is not None:
            yield from self.comments(Table(name=step.operation.table, columns=(), comment=comment))

    def execute(self, step: Step[Execute]) -> Iterator[Sql]:
        for statement in super().execute(step):
            assert isinstance(statement, Statement)
            sql, note = (statement.sql, "") if statement.in_transaction else repeatable(statement.sql)
            yield replace(statement, sql=sql, note=note)

    def create_domain(self, step: Step[CreateDomain]) -> Iterator[Sql]:
        domain = step.operation.type
        table = Table(name=domain.name, columns=(domain.value,))
        yield " ".join((
            f"CREATE DOMAIN {self.table(domain.name)} AS {self.type(domain.value)}",
            *([f"COLLATE {self.quote(domain.collation)}"] if domain.collation else []),
            *([f"DEFAULT {self.default(domain.value, table)}"] if domain.value.server_default else []),
            *([] if domain.value.nullable else ["NOT NULL"]),
            *(str(self.ddl_compiler.process(build_constraint_of(table, each))) for each in domain.checks),
        ))  # fmt: skip

    def drop_domain(self, step: Step[DropDomain]) -> Iterator[Sql]:
        yield f"DROP DOMAIN {self.table(step.operation.name)}"

    def create_enum(self, step: Step[CreateEnum]) -> Iterator[Sql]:
        enum = step.operation.type
        yield f"CREATE TYPE {self.table(enum.name)} AS ENUM ({', '.join(map(self.literal, enum.values))})"

    def drop_enum(self, step: Step[DropEnum]) -> Iterator[Sql]:
        yield f"DROP TYPE {self.table(step.operation.name)}"


def _identity_changes(old: Identity, new: Identity) -> Iterator[str]:
    """What ALTER COLUMN sets, one after another: https://www.postgresql.org/docs/current/sql-altertable.html"""
    if bool(old.always) != bool(new.always):
        yield f"GENERATED {'ALWAYS' if new.always else 'BY DEFAULT'}"
    before, after = dict(old.options), dict(new.options)
    for name, (given, default) in _IDENTITY_OPTIONS.items():
        if before.get(name) != after.get(name):
            value = after.get(name)
            yield default if value is None or value is False else given.format(value)


_IDENTITY_OPTIONS = {
    "start": ("START WITH {}", "START WITH 1"),
    "increment": ("INCREMENT BY {}", "INCREMENT BY 1"),
    "minvalue": ("MINVALUE {}", "NO MINVALUE"),
    "maxvalue": ("MAXVALUE {}", "NO MAXVALUE"),
    "cache": ("CACHE {}", "CACHE 1"),
    "cycle": ("CYCLE", "NO CYCLE"),
}
"""SQLAlchemy's names of the options: how one is set, and what it is where it is not given."""


dialect = PostgreSQL
