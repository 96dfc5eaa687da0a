"""ALTER TABLE … DROP: columns, constraints, indexes."""

from collections.abc import Iterator

from sqlgen.operations import DropColumn, DropConstraint, DropIndex, Operation
from sqlgen.rawsql.clause import Clause
from sqlgen.rawsql.cursor import Unreadable
from sqlgen.rawsql.dependents import keys_on, keys_to
from sqlgen.schema import Table


def drop(clause: Clause) -> Iterator[Operation]:
    cursor = clause.cursor
    if cursor.take("PRIMARY", "KEY"):
        key = clause.known.primary_key
        if key is None:
            raise Unreadable
        yield DropConstraint(table=clause.table, constraint=str(key.name))
    elif cursor.take("FOREIGN", "KEY") or cursor.take("CONSTRAINT") or cursor.take("CHECK"):
        if_exists, name = cursor.if_exists(), cursor.name()
        if cursor.take("CASCADE") and cursor.dialect == "postgresql":
            yield from keys_on(cursor.schema, cursor.schema.table(clause.table), name)
        _ = cursor.take("RESTRICT")
        yield DropConstraint(table=clause.table, constraint=name, if_exists=if_exists)
    elif cursor.is_mysql and cursor.take_any("INDEX", "KEY"):
        if_exists = cursor.if_exists()
        yield index_dropped(cursor.schema.table(clause.table), cursor.name(), if_exists=if_exists)
    else:
        yield from _drop_column(clause)


def index_dropped(table: Table, name: str, *, if_exists: bool) -> Operation:
    """MySQL's DROP INDEX, for which a unique constraint is an index too."""
    if table.has_constraint(name):
        return DropConstraint(table=table.name, constraint=name, if_exists=if_exists)
    return DropIndex(name=name, table=table.name, if_exists=if_exists)


def _drop_column(clause: Clause) -> Iterator[Operation]:
    cursor = clause.cursor
    _ = cursor.take("COLUMN")
    if_exists = cursor.if_exists()
    name = cursor.column(clause.table)
    if cursor.take("CASCADE") and cursor.dialect == "postgresql":
        yield from keys_to(cursor.schema, clause.table, name)
    _ = cursor.take("RESTRICT")
    yield DropColumn(table=clause.table, column=name, if_exists=if_exists)
