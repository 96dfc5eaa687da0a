"""MySQL: only what differs from standard SQL."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.engine import Dialect as SQLAlchemyDialect

from sqlgen.dialects import literals_mysql, mysql_checks
from sqlgen.dialects.base import Dialect, Sql
from sqlgen.dialects.check_rows import row_of
from sqlgen.dialects.column_checks import in_order
from sqlgen.dialects.defaults import is_mysql_expression, with_stable_defaults
from sqlgen.dialects.effects import chosen_effect
from sqlgen.dialects.literals import Literals
from sqlgen.dialects.mysql_options import split_options
from sqlgen.dialects.mysql_options_order import with_options_in_order
from sqlgen.dialects.mysql_places import with_places
from sqlgen.dialects.mysql_redefined import redefined
from sqlgen.dialects.mysql_repeat import dropped_before, dropped_if_there
from sqlgen.dialects.mysql_server import MySQLServer
from sqlgen.dialects.mysql_types import with_escaped_values, with_identifiers
from sqlgen.dialects.parts import parts
from sqlgen.dialects.reflected.mysql import ReflectedMySQL
from sqlgen.dialects.statement import Statement
from sqlgen.operations import (
    AddColumn,
    AlterColumn,
    BatchAlterTable,
    DropConstraint,
    Execute,
    MoveColumn,
    RenameTable,
    SetTableOptions,
    Step,
)
from sqlgen.operations.effect import Effect
from sqlgen.schema import Column, Computed, Fragment, Index, Name, Server, Table
from sqlgen.schema.build import build_column_of, build_table


class MySQL(Dialect):
    """MySQL 8.0 and newer."""

    name = "mysql"
    server_type: ClassVar[type[Server]] = MySQLServer
    literals: ClassVar[Literals] = literals_mysql.LITERALS
    more_reserved_words = frozenset({"external", "library", "tablesample"})
    """information_schema.keywords of release 9.7"""
    backslash_escapes = True
    """As sql_mode has it, which every file sets: https://dev.mysql.com/doc/refman/8.4/en/string-literals.html"""

    def create(self) -> SQLAlchemyDialect:
        dialect: Any = ReflectedMySQL(paramstyle="named")
        dialect.server_version_info = self.version
        return stable(dialect)

    def rename_table(self, step: Step[RenameTable]) -> Iterator[Sql]:
        # an unqualified new name would be one of the session's database, not of the table's
        operation = step.operation
        yield f"ALTER TABLE {self.table(operation.table)} RENAME TO {self.table(operation.new_table)}"

    def index(self, index: Index, table: Table) -> str:
        lengths = index.options.get("mysql_length")
        return super().index(self._with_lengths(index, lengths) if lengths and has_expression(index) else index, table)

    def _with_lengths(self, index: Index, lengths: int | Mapping[str, int]) -> Index:
        """Columns have lengths, and expressions have none, behind which SQLAlchemy writes them too.

        https://dev.mysql.com/doc/refman/8.4/en/create-index.html
        """
        if isinstance(lengths, int):
            raise NotImplementedError('an expression has no length; name the columns: mysql_length={"column": 10}')
        quote = self.sqlalchemy.identifier_preparer.quote
        expressions = tuple(
            Fragment(sa.literal_column(f"{quote(each)}({lengths[each]})"))
            if isinstance(each, str) and each in lengths
            else each
            for each in index.expressions
        )
        options = {key: value for key, value in index.options.items() if key != "mysql_length"}
        return index.replace(expressions=expressions, options=options)

    def is_other(self, query: str, row: list[str]) -> str:
        return f"NOT (({query}) <=> {row_of(row)})"

    def lacks(self, table: Name) -> str:
        condition = f"table_schema = DATABASE() AND table_name = {self.literal(table.name)}"
        return f"NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE {condition})"

    def stop_if(self, condition: str, message: str) -> str:
        """As the guard of a file does: the name of an engine that there is not, and the error repeats it."""
        stop = f"IF({condition},\n    {self.literal(message)},\n    @@default_storage_engine)"
        return f"SET SESSION default_storage_engine = {stop}"

    def check(self, step: Step[Any]) -> None:
        super().check(step)
        mysql_checks.check(step)

    def table_comment(self, name: Name, comment: str | None) -> str:
        """An empty comment is none: https://dev.mysql.com/doc/refman/8.4/en/create-table.html"""
        return f"ALTER TABLE {self.table(name)} COMMENT {self.literal(comment or '')}"

    def change_column(self, step: Step[AlterColumn]) -> Iterator[Sql]:
        # MODIFY and CHANGE replace the whole definition: say all of it, or NOT NULL, DEFAULT and COMMENT are lost
        # https://dev.mysql.com/doc/refman/8.4/en/alter-table.html#alter-table-redefine-column
        operation = step.operation
        table = step.after.table(operation.table)
        old = step.before.table(operation.table).column(operation.column)
        new = table.column(operation.new_column_name or operation.column)
        if not new.known and operation.only_renames:
            names = f"{self.quote(old.name)} TO {self.quote(new.name)}"
            yield f"ALTER TABLE {self.table(operation.table)} RENAME COLUMN {names}"
            return
        if not new.known:
            table.check_known("MODIFY has to say all of the column")
        verb = "MODIFY" if old.name == new.name else f"CHANGE {self.quote(old.name)}"
        changed = self._redefining(f"{verb} {self.changed_column(new, table)}", table, old, new)
        yield replace(changed, effect=operation.effect())

    def _redefining(self, change: str, table: Table, old: Column, new: Column) -> Statement:
        types = tuple(self.type(each) for each in (old, new) if each.known)
        sql = f"ALTER TABLE {self.table(table.name)} {change}"
        return Statement(sql=sql, redefines=redefined(table, old, new, types))

    def changed_column(self, column: Column, table: Table) -> str:
        """The whole definition, spelled as Alembic does: NULL is said, and the comment stands last."""
        if isinstance(column.server_default, Computed):
            return self.column(column, table)
        return " ".join(self._words(column, table))

    def _words(self, column: Column, table: Table) -> Iterator[str]:
        yield f"{self.quote(column.name)} {self.type(column)} {'NULL' if column.nullable else 'NOT NULL'}"
        if column.autoincrement:
            yield "AUTO_INCREMENT"
        if isinstance(column.server_default, Fragment):
            default = self.default(column, table)
            yield f"DEFAULT ({default})" if is_mysql_expression(default) else f"DEFAULT {default}"
        if column.comment is not None:
            yield f"COMMENT {self.literal(column.comment)}"
        for check in in_order(build_column_of(table, column.name).constraints):
            yield self.ddl_compiler.process(check)

    def effect(self, step: Step[Any]) -> Effect | None:
        """A step that is done again would make another constraint, where the server chooses the name."""
        return super().effect(step) or chosen_effect(step)

    def batch_alter_table(self, step: Step[BatchAlterTable]) -> Iterator[Sql]:
        begun, name = step.operation.begun(step.before), step.operation.table
        if begun is not step.before and not self.is_alike(begun.table(name), step.before.table(name)):
            raise NotImplementedError(
                f"copy_from or reflect_args say that table {name} is another, and it is altered, not made anew;"
                " say the difference by operations"
            )
        for part in with_places(parts(step)):
            yield from self.statements(part)

    def new_column(self, operation: AddColumn) -> str:
        return super().new_column(operation) + self._place(operation.insert_before, operation.insert_after)

    def move_column(self, step: Step[MoveColumn]) -> Iterator[Sql]:
        operation, table = step.operation, step.after.table(step.operation.table)
        column = table.column(operation.column)
        place = self._place(None if operation.after else table.columns[0].name, operation.after)
        yield self._redefining(f"MODIFY {self.changed_column(column, table)}{place}", table, column, column)

    def _place(self, before: str | None, after: str | None) -> str:
        if after is not None:
            return f" AFTER {self.quote(after)}"
        return " FIRST" if before is not None else ""

    def set_table_options(self, step: Step[SetTableOptions]) -> Iterator[Sql]:
        operation = step.operation
        alter = f"ALTER TABLE {self.table(operation.table)}"
        conversion, others = split_options(self.own_options(operation.options))
        if others or operation.comment is not None:
            alone = Table(name=operation.table, columns=(), options=others, comment=operation.comment)
            yield f"{alter} {self.ddl_compiler.post_create_table(build_table(alone)).strip()}"
        if conversion:
            yield f"{alter} CONVERT TO {conversion}"

    def own_options(self, options: Mapping[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in options.items() if key.startswith("mysql_")}

    def execute(self, step: Step[Execute]) -> Iterator[Sql]:
        for statement in super().execute(step):
            assert isinstance(statement, Statement)
            before, sign = dropped_before(statement.sql), step.operation.effect()
            if before:
                yield replace(statement, sql=before, effect=sign and replace(sign, present=False))
            sql, note = dropped_if_there(statement.sql)
            yield replace(statement, sql=sql, note=note, effect=sign)

    def drop_constraint(self, step: Step[DropConstraint]) -> Iterator[Sql]:
        operation = step.operation
        table = step.before.table(operation.table)
        if operation.kind is None and operation.constraint and not table.has_constraint(operation.constraint):
            table.check_known("the statement names the kind of the constraint", remedy="give type_")
        yield from super().drop_constraint(step)


def stable(dialect: Any) -> SQLAlchemyDialect:
    """SQLAlchemy's dialect, with what its releases print differently in one form."""
    dialect.ddl_compiler = with_options_in_order(with_stable_defaults(dialect.ddl_compiler, is_mysql_expression))
    types = with_identifiers(with_escaped_values(type(dialect.type_compiler_instance)))(dialect)
    dialect.type_compiler = dialect.type_compiler_instance = types
    return dialect  # type: ignore[no-any-return]


dialect = MySQL


def has_expression(index: Index) -> bool:
    """Whether it is over something else than columns."""
    return any(isinstance(each, Fragment) and each.column_order is None for each in index.expressions)
