"""SQLite: few things can be altered in place, and everything else is one rebuild of the table."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from sqlalchemy.engine import Dialect as SQLAlchemyDialect

from sqlgen.dialects import literals_sqlite, sqlite_rebuild
from sqlgen.dialects.base import Dialect, Sql
from sqlgen.dialects.check_rows import row_of
from sqlgen.dialects.defaults import is_expression, with_stable_defaults
from sqlgen.dialects.parts import parts
from sqlgen.dialects.reflected.sqlite import ReflectedSQLite
from sqlgen.dialects.sqlite_inplace import in_place, with_references
from sqlgen.dialects.sqlite_keys import check_keys, check_schemas
from sqlgen.dialects.statement import Statement
from sqlgen.errors import RebuildRefused
from sqlgen.operations import (
    AddColumn,
    AlterColumn,
    BatchAlterTable,
    CreateTableComment,
    DropColumn,
    DropConstraint,
    DropTableComment,
    Step,
)
from sqlgen.operations.constraint import CreateConstraint
from sqlgen.schema import Name, Server

_COPY_FROM = "say what it is by copy_from, in op.batch_alter_table"


class SQLiteServer(Server):
    keeps_comments = False
    conditions = frozenset({"create_index", "drop_index"})


class SQLite(Dialect):
    """SQLite 3.38 and newer."""

    name = "sqlite"
    server_type: ClassVar[type[Server]] = SQLiteServer
    literals = literals_sqlite.LITERALS
    deferrable = frozenset({"foreignkey"})
    rename = "RENAME COLUMN"
    more_reserved_words = frozenset({"nothing", "returning"})
    """Tried with each of https://www.sqlite.org/lang_keywords.html"""

    def create(self) -> SQLAlchemyDialect:
        dialect: Any = ReflectedSQLite(paramstyle="named")
        dialect.server_version_info = self.version
        dialect.ddl_compiler = with_stable_defaults(dialect.ddl_compiler, is_expression)
        return dialect  # type: ignore[no-any-return]

    def script(self, steps: Sequence[Step[Any]]) -> Iterator[Statement]:
        """A foreign key may lose what it references on the way: SQLite asks only when rows are written, or checked."""
        for step in steps:
            check_keys(step, steps[-1].after)
            check_schemas(step)
            yield from self.statements(step)

    def add_column(self, step: Step[AddColumn]) -> Iterator[Sql]:
        yield from super().add_column(step) if in_place(step) else self.rebuild(step, step.operation.table)

    def create_table_comment(self, step: Step[CreateTableComment]) -> Iterator[Sql]:
        return iter(())

    def drop_table_comment(self, step: Step[DropTableComment]) -> Iterator[Sql]:
        return iter(())

    def drop_column(self, step: Step[DropColumn]) -> Iterator[Sql]:
        yield from super().drop_column(step) if in_place(step) else self.rebuild(step, step.operation.table)

    def alter_column(self, step: Step[AlterColumn]) -> Iterator[Sql]:
        yield from super().alter_column(step) if in_place(step) else self.rebuild(step, step.operation.table)

    def create_constraint(self, step: Step[CreateConstraint]) -> Iterator[Sql]:
        yield from self.rebuild(step, step.operation.table)

    create_check_constraint = create_exclude_constraint = create_foreign_key = create_constraint
    create_primary_key = create_unique_constraint = create_constraint

    def drop_constraint(self, step: Step[DropConstraint]) -> Iterator[Sql]:
        yield from self.rebuild(step, step.operation.table)

    def batch_alter_table(self, step: Step[BatchAlterTable]) -> Iterator[Sql]:
        operation = step.operation
        folded = with_references(parts(step))
        said = [part for part in folded if in_place(part) or self._differs(part, operation.table)]
        begun = operation.begun(step.before)
        said_anew = begun is not step.before and self._differs(replace(step, after=begun), operation.table)
        hindrance = next((part for part in said if not in_place(part)), None)
        if operation.recreate == "never" and hindrance:
            raise RebuildRefused(str(operation.table), hindrance.operation.describe())
        if operation.recreate == "always" or hindrance or said_anew:
            yield from self.rebuild(step, operation.table)
        else:
            for part in said:
                yield from self.statements(part)

    def is_other(self, query: str, row: list[str]) -> str:
        return f"({query}) IS NOT {row_of(row)}"

    def lacks(self, table: Name) -> str:
        return (
            f"NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = {self.literal(table.name)})"
        )

    def stop_if(self, condition: str, message: str) -> str:
        """As the guard of a file does."""
        return f"SELECT json_extract('{{}}', {self.literal(message)})\nWHERE {condition}"

    def _differs(self, step: Step[Any], name: Name) -> bool:
        """Whether the table is another one after the step, for SQLite, which has no comments."""
        before, after = step.before.table(name), step.after.table(name)
        before.check_known("SQLite makes it anew, from what is known of it", remedy=_COPY_FROM)
        return not self.is_alike(before, after)

    def rebuild(self, step: Step[Any], name: Name) -> Iterator[Sql]:
        """The table made anew as it is after the step, its rows copied; nothing where it prints the same as before."""
        before, after = step.before.table(name), step.after.table(name)
        forced = isinstance(step.operation, BatchAlterTable) and step.operation.recreate == "always"
        if self._differs(step, name) or forced:
            yield from sqlite_rebuild.rebuild(self, step, before, after)


dialect = SQLite
