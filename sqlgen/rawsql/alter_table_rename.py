"""ALTER TABLE … RENAME: the table, a column, a constraint, an index."""

from collections.abc import Iterator

from sqlgen.operations import AlterColumn, CreateIndex, DropConstraint, DropIndex, Operation, RenameTable
from sqlgen.rawsql.clause import Clause, creation
from sqlgen.schema import Name, Table


def rename(clause: Clause) -> Iterator[Operation]:
    cursor = clause.cursor
    if cursor.take("CONSTRAINT"):
        old, new = _names(clause)
        yield from rename_constraint(clause.known, old, new)
    elif cursor.is_mysql and cursor.take_any("INDEX", "KEY"):
        old, new = _names(clause)
        yield from rename_index(clause.known, old, new)
    elif cursor.take_any("TO", "AS"):
        yield RenameTable(table=clause.table, new_table=_beside(clause.table, cursor.qualified()))
    else:
        _ = cursor.take("COLUMN")
        old, new = _names(clause)
        yield AlterColumn(table=clause.table, column=cursor.spelled(old, clause.table), new_column_name=new)


def _names(clause: Clause) -> tuple[str, str]:
    old = clause.cursor.name()
    clause.cursor.expect("TO")
    return old, clause.cursor.name()


def _beside(old: Name, new: Name) -> Name:
    """PostgreSQL and SQLite rename a table in the schema that it is in."""
    return new if new.schema else Name(old.schema, new.name)


def rename_constraint(table: Table, old: str, new: str) -> Iterator[Operation]:
    constraint = table.constraint(old)
    yield DropConstraint(table=table.name, constraint=old)
    yield creation(table.name, constraint.replace(name=new, named=True))


def rename_index(table: Table, old: str, new: str) -> Iterator[Operation]:
    """An index by itself, or one that is a constraint's, whose name it is too."""
    if table.has_constraint(old):
        yield from rename_constraint(table, old, new)
        return
    index = table.index(old)
    yield DropIndex(name=old, table=table.name)
    yield CreateIndex(table=table.name, index=index.replace(name=new, implied=False))
