"""What the dialects have in common: one method an operation. A dialect overrides it only where its database differs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, ClassVar, TypeAlias

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from sqlgen.dialects.check_rows import ChecksRows
from sqlgen.dialects.conditions import with_condition
from sqlgen.dialects.effects import constraint_effect
from sqlgen.dialects.parts import checks_lost, parts
from sqlgen.dialects.refusal import refusal
from sqlgen.dialects.settle import NO_EXCLUSION
from sqlgen.dialects.statement import Statement, Work
from sqlgen.errors import SqlgenError
from sqlgen.operations import (
    AddColumn,
    AlterColumn,
    BatchAlterTable,
    BulkInsert,
    CreateIndex,
    CreateTable,
    CreateTableComment,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropTable,
    DropTableComment,
    Execute,
    MoveColumn,
    RenameTable,
    SetTableOptions,
    Step,
)
from sqlgen.operations.alter_column import UNSET
from sqlgen.operations.constraint import CreateConstraint
from sqlgen.operations.effect import Effect
from sqlgen.schema import (
    Check,
    Column,
    Constraint,
    Exclude,
    ForeignKey,
    Fragment,
    Identity,
    Index,
    Name,
    PrimaryKey,
    Schema,
    Server,
    Table,
)
from sqlgen.schema.build import build_constraint_of, build_index_of, build_index_to_drop
from sqlgen.schema.constraint import WORDS, Kind

Sql: TypeAlias = str | Statement
"""What a method prints: text, or a statement where there is more to say than its text."""


class Dialect(ChecksRows):
    """Standard SQL, and the flow that all dialects share."""

    server_type: ClassVar[type[Server]] = Server
    deferrable: ClassVar[frozenset[Kind]] = frozenset()
    """The kinds of constraints that can wait for the end of the transaction."""
    has_exclusion: ClassVar[bool] = False
    """Whether there are exclusion constraints."""
    rename: ClassVar[str] = "RENAME"
    """The words before the names of a renamed column, as Alembic says them."""
    orders_nulls: ClassVar[bool] = False
    """Whether an index says where it holds NULL."""
    alters_identity: ClassVar[bool] = False
    """Whether a column that stands can become an identity, or cease to be one."""

    def empty_schema(self) -> Schema:
        return Schema(server=self.server_type(self.version))

    def script(self, steps: Sequence[Step[Any]]) -> Iterator[Statement]:
        """The statements of all that a revision does in one direction."""
        for step in steps:
            yield from self.statements(step)

    def statements(self, step: Step[Any]) -> Iterator[Statement]:
        """The statements of a step; the first has its sentence, and a single one its effect."""
        try:
            printed = [*self._print(step)]
        except SqlgenError as error:
            raise error.at(step.origin) from error.__cause__
        except (SQLAlchemyError, NotImplementedError) as error:
            raise refusal(self.name, self.type, step, error).at(step.origin) from error
        effect = self.effect(step) if len(printed) == 1 else None
        for number, said in enumerate(printed):
            sentence = "" if number else step.sentence
            if isinstance(said, str):
                yield Statement(sql=said, sentence=sentence, step=step, effect=effect)
            else:
                yield replace(
                    said, sentence=said.sentence or sentence, step=said.step or step, effect=said.effect or effect
                )

    def effect(self, step: Step[Any]) -> Effect | None:
        """The catalogue's sign that the one statement of a step has run."""
        effect: Effect | None = step.operation.effect()
        return effect

    def _print(self, step: Step[Any]) -> Iterable[Sql]:
        for part in parts(step) if isinstance(step.operation, BatchAlterTable) else (step,):
            self.check(part)
        method: Any = getattr(self, step.operation.method())
        return [each if isinstance(each, Statement) else with_condition(step, each) for each in method(step)]

    def check(self, step: Step[Any]) -> None:
        """Raises NotImplementedError for what the database does not have, whatever way the step would be printed."""
        match step.operation:
            case CreateConstraint(constraint=constraint):
                self._check_constraint(constraint)
            case CreateTable(table=table):
                for constraint in table.constraints:
                    self._check_constraint(constraint)
            case CreateIndex(index=index) if not self.orders_nulls:
                if any(isinstance(each, Fragment) and each.orders_nulls for each in index.expressions):
                    raise NotImplementedError("an index has no place for NULLS FIRST or NULLS LAST")
            case AlterColumn(table=name, column=column, server_default=new) if new is not UNSET:
                old = step.before.table(name).column(column).server_default
                if not self.alters_identity and (isinstance(old, Identity) or isinstance(new, Identity)):
                    raise NotImplementedError("a column that stands cannot become an identity, nor cease to be one")

    def _check_constraint(self, constraint: Constraint) -> None:
        if isinstance(constraint, Exclude) and not self.has_exclusion:
            raise NotImplementedError(NO_EXCLUSION)
        waits = constraint.deferrable or constraint.initially
        if waits and constraint.kind not in self.deferrable:
            raise NotImplementedError(f"no {WORDS[constraint.kind]} can be DEFERRABLE")

    # One method an operation

    def create_table(self, step: Step[CreateTable]) -> Iterator[Sql]:
        yield self.compile(sa.schema.CreateTable(step.operation.construct))

    def drop_table(self, step: Step[DropTable]) -> Iterator[Sql]:
        operation = step.operation
        there = step.before.tables.get(operation.table)
        asks = operation.if_exists and not (there and there.known)
        yield f"DROP TABLE {'IF EXISTS ' if asks else ''}{self.table(operation.table)}"

    def rename_table(self, step: Step[RenameTable]) -> Iterator[Sql]:
        operation = step.operation
        yield f"ALTER TABLE {self.table(operation.table)} RENAME TO {self.quote(operation.new_table.name)}"

    def create_table_comment(self, step: Step[CreateTableComment]) -> Iterator[Sql]:
        yield self.table_comment(step.operation.table, step.operation.comment or None)

    def drop_table_comment(self, step: Step[DropTableComment]) -> Iterator[Sql]:
        yield self.table_comment(step.operation.table, None)

    def table_comment(self, name: Name, comment: str | None) -> str:
        """The statement that sets a table's comment, or drops it."""
        said = "NULL" if comment is None else self.literal(comment)
        return f"COMMENT ON TABLE {self.table(name)} IS {said}"

    def add_column(self, step: Step[AddColumn]) -> Iterator[Sql]:
        operation = step.operation
        column = step.after.table(operation.table).column(operation.column.name)
        definition = self.new_column(replace(operation, column=column))
        yield f"ALTER TABLE {self.table(operation.table)} ADD COLUMN {definition}"

    def new_column(self, operation: AddColumn) -> str:
        """The definition of a column that is added, with the constraints that it spells itself."""
        column, given = operation.column, operation.constraints
        # a column that numbers the rows is spelled so only where it is the key
        key = PrimaryKey(columns=(column.name,))
        checks = tuple(each for each in given if isinstance(each, Check))
        alone = Table(
            name=operation.table, columns=(column,), constraints=(*([key] if column.autoincrement else []), *checks)
        )
        keys = ["PRIMARY KEY" for each in given if isinstance(each, PrimaryKey)]
        references = [self._reference(each, alone) for each in given if isinstance(each, ForeignKey)]
        return " ".join([self.column(column, alone), *keys, *references])

    def _reference(self, key: ForeignKey, table: Table) -> str:
        """A foreign key as its one column spells it."""
        printed = str(self.ddl_compiler.process(build_constraint_of(table, key)))
        return printed.replace(f"FOREIGN KEY({self.quote(key.columns[0])}) ", "", 1)

    def drop_column(self, step: Step[DropColumn]) -> Iterator[Sql]:
        operation = step.operation
        yield f"ALTER TABLE {self.table(operation.table)} DROP COLUMN {self.quote(operation.column)}"

    def alter_column(self, step: Step[AlterColumn]) -> Iterator[Sql]:
        """The change itself, between the conditions that go with the old type and those that come with the new."""
        operation, before = step.operation, step.before.table(step.operation.table)
        changed = replace(operation, new_column_name=None).apply(step.before).table(operation.table)
        for gone in checks_lost(before, changed):
            yield Statement(
                sql=self.dropped_constraint(gone, before), effect=constraint_effect(gone, before, present=False)
            )
        yield from self.change_column(step)
        for come in checks_lost(changed, before):
            new = come.renamed(operation.column, operation.new_column_name or operation.column)
            table = step.after.table(operation.table)
            added = self.compile(sa.schema.AddConstraint(build_constraint_of(table, new)))
            yield Statement(sql=added, effect=constraint_effect(new, table))

    def change_column(self, step: Step[AlterColumn]) -> Iterator[Sql]:
        operation = step.operation
        table = step.before.table(operation.table)
        new = replace(operation, new_column_name=None).apply(step.before).table(operation.table)
        alter = f"ALTER TABLE {self.table(operation.table)} ALTER COLUMN {self.quote(operation.column)}"
        if operation.type is not None:
            using = f" USING {operation.using}" if operation.using else ""
            yield f"{alter} TYPE {self.type(new.column(operation.column))}{using}"
        if operation.nullable is not None:
            yield f"{alter} {'DROP' if operation.nullable else 'SET'} NOT NULL"
        if operation.server_default is not UNSET:
            change = self._change_default(table.column(operation.column), new)
            yield from (f"{alter} {each}" for each in (change,) if each)
        if operation.comment is not UNSET:
            yield from self.column_comment(operation.table, new.column(operation.column))
        if operation.new_column_name is not None:
            names = f"{self.quote(operation.column)} TO {self.quote(operation.new_column_name)}"
            yield f"ALTER TABLE {self.table(operation.table)} {self.rename} {names}"

    def _change_default(self, old: Column, table: Table) -> str:
        """What follows ALTER COLUMN to give a column its default in `table`."""
        new = table.column(old.name)
        if isinstance(old.server_default, Identity) or isinstance(new.server_default, Identity):
            return self.change_identity(old, table)
        return f"SET DEFAULT {self.default(new, table)}" if isinstance(new.server_default, Fragment) else "DROP DEFAULT"

    def change_identity(self, old: Column, table: Table) -> str:
        """What follows ALTER COLUMN to make a column an identity, or none, or another, where `alters_identity`."""
        raise NotImplementedError

    def column_comment(self, table: Name, column: Column) -> Iterator[str]:
        """Statements that set a column's comment; none where the definition holds it or the server has none."""
        return iter(())

    def create_index(self, step: Step[CreateIndex]) -> Iterator[Sql]:
        operation = step.operation
        yield self.index(operation.index, step.before.table(operation.table))

    def index(self, index: Index, table: Table) -> str:
        return self.compile(sa.schema.CreateIndex(build_index_of(index, table)))

    def drop_index(self, step: Step[DropIndex]) -> Iterator[Sql]:
        operation = step.operation
        assert operation.table is not None  # found by parts()
        owner = step.before.table(operation.table)
        yield self.compile(sa.schema.DropIndex(build_index_to_drop(owner.index(operation.name), owner)))

    def create_constraint(self, step: Step[CreateConstraint]) -> Iterator[Sql]:
        operation = step.operation
        if step.before.table(operation.table) != step.after.table(operation.table):
            constraint = build_constraint_of(step.before.table(operation.table), operation.constraint)
            yield self.compile(sa.schema.AddConstraint(constraint))

    create_check_constraint = create_exclude_constraint = create_foreign_key = create_constraint
    create_primary_key = create_unique_constraint = create_constraint

    def drop_constraint(self, step: Step[DropConstraint]) -> Iterator[Sql]:
        operation = step.operation
        table = step.before.table(operation.table)
        found = operation.find(step.before)
        if isinstance(found, Index):
            yield self.compile(sa.schema.DropIndex(build_index_to_drop(found, table)))
        else:
            yield self.dropped_constraint(found, table)

    def dropped_constraint(self, constraint: Constraint, table: Table) -> str:
        """By the name that it has, whoever gave it."""
        named = constraint.replace(named=True)
        return self.compile(sa.schema.DropConstraint(build_constraint_of(table, named)))

    def create_enum(self, step: Step[Any]) -> Iterator[Sql]:
        raise NotImplementedError("this database has no types with names of their own")

    create_domain = drop_domain = drop_enum = create_enum

    def move_column(self, step: Step[MoveColumn]) -> Iterator[Sql]:
        raise NotImplementedError("the columns of a table that stands keep their places")

    def set_table_options(self, step: Step[SetTableOptions]) -> Iterator[Sql]:
        raise NotImplementedError("a table that stands keeps its options")

    def execute(self, step: Step[Execute]) -> Iterator[Sql]:
        operation = step.operation
        said = f"{step.sentence}, translated from:\n{operation.original}" if operation.original else ""
        yield Statement(sql=operation.sql, sentence=said, work=operation.work, in_transaction=operation.in_transaction)

    def bulk_insert(self, step: Step[BulkInsert]) -> Iterator[Sql]:
        yield from (Statement(sql=sql, work=Work.DATA) for sql in step.operation.statements)

    def batch_alter_table(self, step: Step[BatchAlterTable]) -> Iterator[Sql]:
        """Each operation by itself; a dialect that rebuilds tables does it once for all of them."""
        for part in parts(step):
            yield from self.statements(part)
