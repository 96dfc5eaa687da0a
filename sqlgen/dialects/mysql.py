"""MySQL: only what differs from standard SQL."""

from collections.abc import Iterator
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.dialects.mysql.base import MySQLDialect
from sqlalchemy.engine import Dialect as SQLAlchemyDialect

from sqlgen.dialects.base import Dialect, Sql
from sqlgen.dialects.mysql_server import MySQLServer
from sqlgen.operations import AlterColumn, CreateTable, RenameTable, Step
from sqlgen.schema import Computed, Server


class MySQL(Dialect):
    """MySQL 8.0 and newer."""

    name = "mysql"
    server: ClassVar[Server] = MySQLServer()
    backslash_escapes = True
    """As sql_mode has it, which every file sets: https://dev.mysql.com/doc/refman/8.4/en/string-literals.html"""

    def create(self) -> SQLAlchemyDialect:
        dialect: Any = MySQLDialect(paramstyle="named")
        dialect.server_version_info = (8, 0, 13)
        return dialect  # type: ignore[no-any-return]

    def rename_table(self, step: Step[RenameTable]) -> Iterator[Sql]:
        # an unqualified new name would be one of the session's database, not of the table's
        operation = step.operation
        yield f"ALTER TABLE {self.table(operation.table)} RENAME TO {self.table(operation.new_table)}"

    def alter_column(self, step: Step[AlterColumn]) -> Iterator[Sql]:
        # MODIFY and CHANGE replace the whole definition: say all of it, or NOT NULL, DEFAULT and COMMENT are lost
        # https://dev.mysql.com/doc/refman/8.4/en/alter-table.html#alter-table-redefine-column
        operation = step.operation
        table = step.after.table(operation.table)
        old = step.before.table(operation.table).column(operation.column)
        new = table.column(operation.new_column_name or operation.column)
        if isinstance(old.server_default, Computed) != isinstance(new.server_default, Computed):
            raise NotImplementedError("a computed column cannot be made of one that stands, nor the other way round")
        verb = "MODIFY" if old.name == new.name else f"CHANGE {self.quote(old.name)}"
        yield f"ALTER TABLE {self.table(operation.table)} {verb} {self.column(new, table)}"

    def create_table(self, step: Step[CreateTable]) -> Iterator[Sql]:
        # a server started with --sql-require-primary-key or another default engine is the DBA's to decide
        yield self.compile(sa.schema.CreateTable(step.operation.construct))


dialect = MySQL
