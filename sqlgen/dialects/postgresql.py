"""PostgreSQL: only what differs from standard SQL."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect as SQLAlchemyDialect

from sqlgen.dialects import literals_postgresql
from sqlgen.dialects.base import Dialect, Sql
from sqlgen.dialects.postgresql_repeat import repeatable
from sqlgen.dialects.postgresql_server import PostgreSQLServer
from sqlgen.dialects.reflected.postgresql import ReflectedPostgreSQL
from sqlgen.dialects.statement import Statement
from sqlgen.operations import AddColumn, CreateEnum, CreateIndex, CreateTable, DropEnum, DropIndex, Execute, Step
from sqlgen.schema import Column, Identity, Name, Table
from sqlgen.schema.build import build_table


class PostgreSQL(Dialect):
    """PostgreSQL 14 and newer."""

    name = "postgresql"
    server = PostgreSQLServer()
    literals = literals_postgresql.LITERALS

    def create(self) -> SQLAlchemyDialect:
        dialect: Any = ReflectedPostgreSQL(paramstyle="named")  # type: ignore[no-untyped-call]
        dialect.server_version_info = (14,)
        dialect.supports_virtual_generated_columns = False  # from 18 on
        # standard_conforming_strings is on in every file: a backslash is a backslash
        dialect._backslash_escapes = False
        return dialect  # type: ignore[no-any-return]

    def create_table(self, step: Step[CreateTable]) -> Iterator[Sql]:
        yield from super().create_table(step)
        table = step.operation.table
        if table.comment is not None:
            yield self.compile(sa.schema.SetTableComment(step.operation.construct))
        for column in table.columns:
            if column.comment is not None:
                yield from self.column_comment(table.name, column)

    def add_column(self, step: Step[AddColumn]) -> Iterator[Sql]:
        yield from super().add_column(step)
        if step.operation.column.comment is not None:
            yield from self.column_comment(step.operation.table, step.operation.column)

    def column_comment(self, table: Name, column: Column) -> Iterator[Sql]:
        comment = "NULL" if column.comment is None else self.literal(column.comment)
        yield f"COMMENT ON COLUMN {self.table(table)}.{self.quote(column.name)} IS {comment}"

    def change_identity(self, old: Column, table: Table) -> str:
        new = table.column(old.name)
        if not isinstance(new.server_default, Identity):
            return "DROP IDENTITY"
        compiler, built = self.ddl_compiler, build_table(table).c[old.name].identity
        identity = compiler.visit_identity_column(built)
        if not isinstance(old.server_default, Identity):
            return f"ADD {identity}"
        kind = "ALWAYS" if new.server_default.always else "BY DEFAULT"
        options = _identity_options(compiler.get_identity_options(built))
        changes = [f"SET GENERATED {kind}", *(f"SET {option}" for option in options)]
        return " ".join(changes)

    def create_index(self, step: Step[CreateIndex]) -> Iterator[Sql]:
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

    def execute(self, step: Step[Execute]) -> Iterator[Sql]:
        for statement in super().execute(step):
            assert isinstance(statement, Statement)
            sql, note = (statement.sql, "") if statement.in_transaction else repeatable(statement.sql)
            yield replace(statement, sql=sql, note=note)

    def create_enum(self, step: Step[CreateEnum]) -> Iterator[Sql]:
        enum = step.operation.type
        yield f"CREATE TYPE {self.table(enum.name)} AS ENUM ({', '.join(map(self.literal, enum.values))})"

    def drop_enum(self, step: Step[DropEnum]) -> Iterator[Sql]:
        yield f"DROP TYPE {self.table(step.operation.name)}"


def _identity_options(options: str) -> list[str]:
    """`INCREMENT BY 2 START WITH 5` as its parts, for ALTER COLUMN, which wants SET before each."""
    words: list[str] = []
    for word in options.split():
        if word in ("INCREMENT", "START", "MINVALUE", "MAXVALUE", "NO", "CACHE", "CYCLE") and words[-1:] != ["NO"]:
            words.append(word)
        elif words:
            words[-1] = f"{words[-1]} {word}"
    return words


dialect = PostgreSQL
