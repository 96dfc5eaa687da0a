"""ALTER TABLE: one reader for each thing that may follow the table's name."""

from collections.abc import Callable, Iterator

from sqlgen.operations import CreateTableComment, DropConstraint, Forget, Operation, RenameTable
from sqlgen.rawsql.alter_table_add import add
from sqlgen.rawsql.alter_table_column import alter, change, modify
from sqlgen.rawsql.alter_table_drop import drop
from sqlgen.rawsql.alter_table_rename import rename
from sqlgen.rawsql.clause import Clause, creation
from sqlgen.rawsql.convert import convert
from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.rawsql.table_options import reset_postgresql_options, set_mysql_options, set_postgresql_options
from sqlgen.schema import Schema

_WITHOUT_EFFECT = (
    ("OWNER", "TO"),
    ("ENABLE",),
    ("DISABLE",),
    ("FORCE",),
    ("NO", "FORCE"),
    ("CLUSTER", "ON"),
    ("REPLICA", "IDENTITY"),
    ("ALGORITHM",),
    ("LOCK",),
    ("AUTO_INCREMENT",),
)
"""What changes nothing that the simulated schema holds."""


def alter_table(cursor: Cursor) -> list[Operation]:
    cursor.expect("TABLE")
    if_exists = cursor.if_exists()
    _ = cursor.take("ONLY")
    name = cursor.table()
    if if_exists and cursor.schema.lacks(name):
        cursor.rest()
        return []
    if if_exists and name not in cursor.schema.tables:
        raise Unreadable
    operations: list[Operation] = []
    for part in cursor.parts():
        for operation in read_clause(Clause(part, name)):
            operations.append(operation)
            part.schema = applied(operation, part.schema)
        cursor.schema = part.schema
    return operations


def applied(operation: Operation, schema: Schema) -> Schema:
    for part in operation.parts(schema):
        schema = part.apply(schema)
    return schema


def read_clause(clause: Clause) -> list[Operation]:
    """What one clause does."""
    cursor = clause.cursor
    if any(cursor.take(*words) for words in _WITHOUT_EFFECT):
        cursor.place = len(cursor.tokens)
        return []
    read = _CLAUSES.get(cursor.next().word)
    if read is None:
        raise Unreadable
    operations = list(read(clause))
    cursor.expect_end()
    return operations


def _set(clause: Clause) -> Iterator[Operation]:
    cursor = clause.cursor
    if cursor.take("SCHEMA"):
        yield RenameTable(table=clause.table, new_table=cursor.in_schema(clause.table))
    else:
        yield from set_postgresql_options(clause)


def _partition(clause: Clause) -> Iterator[Operation]:
    """What becomes of the partition (its keys, its indexes) is told nowhere; the table itself stays as it is.

    https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ATTACH-PARTITION
    """
    clause.cursor.expect("PARTITION")
    yield Forget(tables=(clause.cursor.table(),))
    clause.cursor.place = len(clause.cursor.tokens)


def _inherit(clause: Clause) -> Iterator[Operation]:
    """Whatever else changes the parent from now on changes this one too."""
    clause.cursor.table()
    yield Forget(tables=(clause.table,))


def _validate(clause: Clause) -> Iterator[Operation]:
    clause.cursor.expect("CONSTRAINT")
    constraint = clause.known.constraint(clause.cursor.name())
    valid = {key: value for key, value in constraint.options.items() if key != "postgresql_not_valid"}
    yield DropConstraint(table=clause.table, constraint=str(constraint.name))
    yield creation(clause.table, constraint.replace(options=valid))


def _comment(clause: Clause) -> Iterator[Operation]:
    _ = clause.cursor.take("=")
    yield CreateTableComment(table=clause.table, comment=clause.cursor.string())


_CLAUSES: dict[str, Callable[[Clause], Iterator[Operation]]] = {
    "ADD": add,
    "ALTER": alter,
    "ATTACH": _partition,
    "CHANGE": change,
    "CHARACTER": set_mysql_options,
    "CHARSET": set_mysql_options,
    "COLLATE": set_mysql_options,
    "COMMENT": _comment,
    "CONVERT": convert,
    "DEFAULT": set_mysql_options,
    "DETACH": _partition,
    "DROP": drop,
    "ENGINE": set_mysql_options,
    "INHERIT": _inherit,
    "MODIFY": modify,
    "RENAME": rename,
    "RESET": reset_postgresql_options,
    "ROW_FORMAT": set_mysql_options,
    "SET": _set,
    "VALIDATE": _validate,
}
