"""SQLAlchemy's DDL constructs, which become the operations that they are, or else SQL text."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from sqlalchemy import schema as ddl
from sqlalchemy.dialects import postgresql

from sqlgen.operations import (
    CreateCheckConstraint,
    CreateExcludeConstraint,
    CreateForeignKey,
    CreateIndex,
    CreatePrimaryKey,
    CreateTable,
    CreateTableComment,
    CreateUniqueConstraint,
    DropConstraint,
    DropDomain,
    DropEnum,
    DropIndex,
    DropTable,
    DropTableComment,
    Operation,
)
from sqlgen.operations.missing_types import creation
from sqlgen.recording.recorder import Recorder
from sqlgen.recording.text import record_sql
from sqlgen.recording.translated import OPTION, translated
from sqlgen.schema import Constraint, Name
from sqlgen.schema.build import build_table
from sqlgen.schema.read import read_constraint, read_index

Read: TypeAlias = Callable[[Any, Recorder], tuple[Operation, ...] | None]
"""What a construct amounts to: operations, none where the schema is so already, None where only its text says it."""


def record_ddl(recorder: Recorder, context: Any, sql: str) -> None:
    """The construct of an execution context of SQLAlchemy's, which has compiled it to `sql`."""
    origin, element = recorder.origin(), context.compiled.statement
    read = _READERS.get(type(element))
    operations = read(element, recorder) if read else None
    if operations is None:
        record_sql(recorder, sql, origin)
    for operation in operations or ():
        recorder.record(translated(operation, context.execution_options.get(OPTION) or {}), origin)


def _create_table(element: ddl.CreateTable, recorder: Recorder) -> tuple[Operation, ...]:
    """The table alone: its indexes follow as constructs of their own."""
    operation = CreateTable.from_construct(element.element, if_not_exists=element.if_not_exists)
    return (_without_later_keys(replace(operation, indexes=()), element, recorder),)


def _without_later_keys(operation: CreateTable, element: ddl.CreateTable, recorder: Recorder) -> CreateTable:
    """Foreign keys that go in a circle are added when all tables stand."""
    included = element.include_foreign_key_constraints
    later = [
        read_constraint(key)
        for key in element.element.foreign_key_constraints
        if (included is not None and key not in included) or (key.use_alter and recorder.dialect.supports_alter)
    ]
    if not later:
        return operation
    table = operation.table.replace(
        constraints=tuple(each for each in operation.table.constraints if each not in later)
    )
    return replace(operation, table=table, construct=build_table(table))


def _drop_table(element: ddl.DropTable, _: Recorder) -> tuple[Operation, ...]:
    return (DropTable(table=_name(element.element), if_exists=element.if_exists),)


def _create_index(element: ddl.CreateIndex, _: Recorder) -> tuple[Operation, ...]:
    index: Any = element.element
    return (CreateIndex(table=_name(index.table), index=read_index(index), if_not_exists=element.if_not_exists),)


def _drop_index(element: ddl.DropIndex, _: Recorder) -> tuple[Operation, ...]:
    index: Any = element.element
    table, options = _name(index.table), dict(index.dialect_kwargs)
    return (DropIndex(name=index.name, table=table, schema=table.schema, if_exists=element.if_exists, options=options),)


_CREATE_CONSTRAINT: Mapping[str, type[Any]] = {
    "check": CreateCheckConstraint,
    "exclude": CreateExcludeConstraint,
    "foreignkey": CreateForeignKey,
    "primary": CreatePrimaryKey,
    "unique": CreateUniqueConstraint,
}


def _add_constraint(element: ddl.AddConstraint, _: Recorder) -> tuple[Operation, ...]:
    constraint: Any = element.element
    read: Constraint = read_constraint(constraint)
    return (_CREATE_CONSTRAINT[read.kind](table=_name(constraint.table), constraint=read),)


def _drop_constraint(element: ddl.DropConstraint, _: Recorder) -> tuple[Operation, ...]:
    constraint: Any = element.element
    table, name = _name(constraint.table), str(constraint.name)
    return (DropConstraint(table=table, constraint=name, if_exists=element.if_exists),)


def _set_table_comment(element: ddl.SetTableComment, recorder: Recorder) -> tuple[Operation, ...]:
    """Nothing for a comment that has come with its table."""
    table = element.element
    is_there = recorder.schema.table(_name(table)).comment == table.comment
    return () if is_there else (CreateTableComment(table=_name(table), comment=table.comment),)


def _drop_table_comment(element: ddl.DropTableComment, _: Recorder) -> tuple[Operation, ...]:
    return (DropTableComment(table=_name(element.element)),)


def _set_column_comment(element: ddl.SetColumnComment, recorder: Recorder) -> tuple[Operation, ...] | None:
    column = element.element
    there = recorder.schema.table(_name(column.table)).column(column.name)
    return () if there.comment == column.comment else None


def _create_type(element: Any, _: Recorder) -> tuple[Operation, ...]:
    return (creation(element.element),)


def _drop_domain(element: Any, _: Recorder) -> tuple[Operation, ...]:
    return (DropDomain(name=_name(element.element)),)


def _drop_enum(element: Any, _: Recorder) -> tuple[Operation, ...]:
    return (DropEnum(name=_name(element.element)),)


def _name(table: Any) -> Name:
    return Name(table.schema, str(table.name))


_READERS: Mapping[type[Any], Read] = {
    ddl.CreateTable: _create_table,
    ddl.DropTable: _drop_table,
    ddl.CreateIndex: _create_index,
    ddl.DropIndex: _drop_index,
    ddl.AddConstraint: _add_constraint,
    ddl.DropConstraint: _drop_constraint,
    ddl.SetTableComment: _set_table_comment,
    ddl.DropTableComment: _drop_table_comment,
    ddl.SetColumnComment: _set_column_comment,
    postgresql.CreateDomainType: _create_type,
    postgresql.CreateEnumType: _create_type,
    postgresql.DropDomainType: _drop_domain,
    postgresql.DropEnumType: _drop_enum,
}
"""Any other is printed as SQLAlchemy compiles it: sequences, schemas, sa.DDL, constructs of the script's own."""
