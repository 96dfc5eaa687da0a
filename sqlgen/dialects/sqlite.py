"""SQLite: few things can be altered in place, and everything else is one rebuild of the table."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy.engine import Dialect as SQLAlchemyDialect

from sqlgen.dialects import literals_sqlite, sqlite_rebuild
from sqlgen.dialects.base import Dialect, Sql, parts
from sqlgen.dialects.defaults import is_expression, with_stable_defaults
from sqlgen.dialects.reflected.sqlite import ReflectedSQLite
from sqlgen.dialects.sqlite_inplace import in_place
from sqlgen.operations import AddColumn, AlterColumn, BatchAlterTable, DropColumn, DropConstraint, RenameTable, Step
from sqlgen.operations.constraint import CreateConstraint
from sqlgen.schema import Name


class SQLite(Dialect):
    """SQLite 3.38 and newer."""

    name = "sqlite"
    literals = literals_sqlite.LITERALS

    def create(self) -> SQLAlchemyDialect:
        dialect: Any = ReflectedSQLite(paramstyle="named")
        dialect.server_version_info = (3, 38)
        dialect.ddl_compiler = with_stable_defaults(dialect.ddl_compiler, is_expression)
        return dialect  # type: ignore[no-any-return]

    def rename_table(self, step: Step[RenameTable]) -> Iterator[Sql]:
        yield from super().rename_table(step)

    def add_column(self, step: Step[AddColumn]) -> Iterator[Sql]:
        yield from super().add_column(step) if in_place(step) else self.rebuild(step, step.operation.table)

    def drop_column(self, step: Step[DropColumn]) -> Iterator[Sql]:
        yield from super().drop_column(step) if in_place(step) else self.rebuild(step, step.operation.table)

    def alter_column(self, step: Step[AlterColumn]) -> Iterator[Sql]:
        yield from super().alter_column(step) if in_place(step) else self.rebuild(step, step.operation.table)

    def create_constraint(self, step: Step[CreateConstraint]) -> Iterator[Sql]:
        yield from self.rebuild(step, step.operation.table)

    create_check_constraint = create_foreign_key = create_primary_key = create_unique_constraint = create_constraint

    def drop_constraint(self, step: Step[DropConstraint]) -> Iterator[Sql]:
        yield from self.rebuild(step, step.operation.table)

    def batch_alter_table(self, step: Step[BatchAlterTable]) -> Iterator[Sql]:
        operation = step.operation
        if not operation.recreate and all(map(in_place, parts(step))):
            yield from super().batch_alter_table(step)
        else:
            yield from self.rebuild(step, operation.table)

    def rebuild(self, step: Step[Any], name: Name) -> Iterator[Sql]:
        """The table made anew as it is after the step, its rows copied; nothing where it prints the same as before."""
        before, after = step.before.table(name), step.after.table(name)
        before.check_known("SQLite makes it anew, from what is known of it")
        forced = isinstance(step.operation, BatchAlterTable) and step.operation.recreate
        if forced or sqlite_rebuild.definition(self, before) != sqlite_rebuild.definition(self, after):
            yield from sqlite_rebuild.rebuild(self, step, before, after)


dialect = SQLite
