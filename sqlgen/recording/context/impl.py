"""`op.get_context().impl`: Alembic's DefaultImpl, which takes SQLAlchemy's objects where `op` takes names."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy import schema as ddl

from sqlgen.operations import AddColumn, AlterColumn, DropColumn, RenameTable
from sqlgen.recording.asker import lacking
from sqlgen.recording.bulk_insert import bulk_insert
from sqlgen.recording.context.bound import Bound
from sqlgen.recording.recorder import Recorder

Options = Mapping[str, Any] | None


class Impl(Bound):
    """Each method is what Alembic's of this name does on a connection. `memo` is a plug-in's to use."""

    as_sql = False
    command_terminator = ";"

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self.memo: dict[Any, Any] = {}

    @property
    def __dialect__(self) -> str:
        """By which Alembic chooses an implementation."""
        return self.dialect.name

    @property
    def transactional_ddl(self) -> bool:
        """As Alembic's, which has SQLite's DDL transactional only where a setting says so."""
        return self.dialect.name == "postgresql"

    def static_output(self, text: str) -> None:
        """Talk: online Alembic sends nothing of it to the database."""
        print(text)

    def _exec(
        self, construct: Any, execution_options: Options = None, multiparams: Any = None, params: Options = None
    ) -> Any:
        statement = sa.text(construct) if isinstance(construct, str) else construct
        return self.bind.execute(statement, multiparams or params, execution_options=execution_options)

    def create_table(self, table: sa.Table, if_not_exists: bool = False) -> None:
        table.create(self.bind, checkfirst=if_not_exists)

    def drop_table(self, table: sa.Table, if_exists: bool = False) -> None:
        table.drop(self.bind, checkfirst=if_exists)

    def create_index(self, index: sa.Index, **kw: Any) -> None:
        self.bind.execute(ddl.CreateIndex(index, **kw))

    def drop_index(self, index: sa.Index, **kw: Any) -> None:
        self.bind.execute(ddl.DropIndex(index, **kw))

    def add_constraint(self, const: sa.Constraint, **kw: Any) -> None:
        if const._create_rule is None or const._create_rule(self.dialect.statement_compiler(self.dialect, None)):
            self.bind.execute(ddl.AddConstraint(const, **kw))

    def drop_constraint(self, const: sa.Constraint, **kw: Any) -> None:
        self.bind.execute(ddl.DropConstraint(const, **kw))

    def create_table_comment(self, table: sa.Table) -> None:
        self.bind.execute(ddl.SetTableComment(table))

    def drop_table_comment(self, table: sa.Table) -> None:
        self.bind.execute(ddl.DropTableComment(table))

    def create_column_comment(self, column: sa.Column[Any]) -> None:
        self.bind.execute(ddl.SetColumnComment(column))

    def add_column(self, table_name: str, column: sa.Column[Any], **kw: Any) -> None:
        """The column alone, which may stand in a table already: who asks for this adds constraints and indexes."""
        with self._recorder.at_line("add_column", (table_name, column), kw) as origin:
            self._recorder.record(AddColumn.from_call(table_name, column._copy(), **kw).alone(), origin)

    def alter_column(self, table_name: str, column_name: str, *, name: str | None = None, **kw: Any) -> None:
        self._recorder.call(AlterColumn, (table_name, column_name), kw | {"new_column_name": name})

    def drop_column(self, table_name: str, column: sa.Column[Any], **kw: Any) -> None:
        self._recorder.call(DropColumn, (table_name, column.name), kw)

    def rename_table(self, old_table_name: str, new_table_name: Any, schema: Any = None) -> None:
        self._recorder.call(RenameTable, (old_table_name, str(new_table_name)), {"schema": schema})

    def bulk_insert(self, table: sa.TableClause, rows: list[dict[str, Any]], multiinsert: bool = True) -> None:
        bulk_insert(table, rows, multiinsert=multiinsert)

    def __getattr__(self, name: str) -> Any:
        raise lacking(f"get_context().impl.{name}")
