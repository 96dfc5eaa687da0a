"""ALTER TABLE: one reader for each thing that may follow the table's name."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from sqlgen.operations import (
    AddColumn,
    AlterColumn,
    CreateCheckConstraint,
    CreateForeignKey,
    CreateIndex,
    CreatePrimaryKey,
    CreateUniqueConstraint,
    DropColumn,
    DropConstraint,
    DropIndex,
    MoveColumn,
    Operation,
    RenameTable,
    SetTableComment,
)
from sqlgen.rawsql.column import ColumnDefinition, identity_options, read_expression, read_table_constraint
from sqlgen.rawsql.column_type import column_type, read_type
from sqlgen.rawsql.cursor import Cursor, Unreadable, fragment
from sqlgen.rawsql.dependents import keys_to
from sqlgen.rawsql.index import KINDS, read_index
from sqlgen.schema import Check, Constraint, ForeignKey, Identity, Name, PrimaryKey, Schema, Table, Unique

CREATION: dict[type[Constraint], type[Operation]] = {
    Check: CreateCheckConstraint,
    ForeignKey: CreateForeignKey,
    PrimaryKey: CreatePrimaryKey,
    Unique: CreateUniqueConstraint,
}
_CONSTRAINTS = {"CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK"}
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
    if cursor.if_exists():
        raise Unreadable
    _ = cursor.take("ONLY")
    name = cursor.table()
    operations: list[Operation] = []
    for part in cursor.parts():
        for operation in AlterTable(part, name).read():
            operations.append(operation)
            part.schema = applied(operation, part.schema)
        cursor.schema = part.schema
    return operations


def applied(operation: Operation, schema: Schema) -> Schema:
    for part in operation.parts(schema):
        schema = part.apply(schema)
    return schema


@dataclass
class AlterTable:
    """One clause."""

    cursor: Cursor
    table: Name

    def read(self) -> list[Operation]:
        cursor = self.cursor
        if any(cursor.take(*words) for words in _WITHOUT_EFFECT):
            cursor.place = len(cursor.tokens)
            return []
        read = _CLAUSES.get(cursor.next().word)
        if read is None:
            raise Unreadable
        operations = list(read(self))
        cursor.expect_end()
        return operations

    @property
    def _known(self) -> Table:
        """The table, whose present state the clause's effect depends on."""
        table = self.cursor.schema.table(self.table)
        if not table.known:
            raise Unreadable
        return table

    def add(self) -> Iterator[Operation]:
        cursor = self.cursor
        if cursor.at_any(_CONSTRAINTS):
            yield from self._add_constraint()
        elif cursor.is_mysql and cursor.at_any({"INDEX", "KEY", *KINDS}):
            yield from self._add_index()
        else:
            _ = cursor.take("COLUMN")
            if_not_exists = cursor.if_not_exists()
            columns = cursor.group().parts() if cursor.word() == "(" else [cursor]
            for part in columns:
                yield from self._add_column(part, if_not_exists=if_not_exists)

    def _add_constraint(self) -> Iterator[Operation]:
        cursor = self.cursor
        name = cursor.name() if cursor.take("CONSTRAINT") and not cursor.at_any(_CONSTRAINTS) else None
        for kind in ("UNIQUE", "PRIMARY KEY"):
            if cursor.take(*kind.split(), "USING", "INDEX"):
                yield from self._promote(cursor.name(), name, kind)
                return
        constraint = read_table_constraint(cursor, self.table, name)
        yield CREATION[type(constraint)](table=self.table, constraint=constraint)  # type: ignore[call-arg]

    def _promote(self, index: str, name: str | None, kind: str) -> Iterator[Operation]:
        """An index made a constraint, which takes its name over or gives it its own."""
        columns = tuple(each for each in self._known.index(index).expressions if isinstance(each, str))
        made = (Unique if kind == "UNIQUE" else PrimaryKey)(name=name or index, columns=columns)
        yield DropIndex(name=index, table=self.table)
        yield CREATION[type(made)](table=self.table, constraint=made)  # type: ignore[call-arg]

    def _add_index(self) -> Iterator[Operation]:
        cursor = self.cursor
        prefix = cursor.take_any(*KINDS)
        _ = cursor.take_any("INDEX", "KEY")
        if_not_exists = cursor.if_not_exists()
        name = None if cursor.word() == "(" else cursor.name()
        options = {f"{cursor.dialect}_prefix": prefix} if prefix else {}
        index = read_index(cursor, self.table, name, options=options)
        yield CreateIndex(table=self.table, index=index, if_not_exists=if_not_exists)

    def _add_column(self, part: Cursor, *, if_not_exists: bool) -> Iterator[Operation]:
        definition = ColumnDefinition.read(part, self.table)
        if if_not_exists and self._known.has_column(definition.name):
            part.place = len(part.tokens)
            return
        primary = next((each.columns for each in definition.constraints if isinstance(each, PrimaryKey)), ())
        yield AddColumn(table=self.table, column=definition.column(primary))
        for constraint in definition.constraints:
            yield CREATION[type(constraint)](table=self.table, constraint=constraint)  # type: ignore[call-arg]
        yield from self._place(definition.name, part)
        part.expect_end()

    def _place(self, column: str, part: Cursor) -> Iterator[Operation]:
        if part.take("FIRST"):
            yield MoveColumn(table=self.table, column=column, after=None)
        elif part.take("AFTER"):
            yield MoveColumn(table=self.table, column=column, after=self._known.column(part.column(self.table)).name)

    def drop(self) -> Iterator[Operation]:
        cursor = self.cursor
        if cursor.take("PRIMARY", "KEY"):
            key = self._known.primary_key
            if key is None:
                raise Unreadable
            yield DropConstraint(table=self.table, constraint=str(key.name))
        elif cursor.take("FOREIGN", "KEY") or cursor.take("CONSTRAINT") or cursor.take("CHECK"):
            if_exists = cursor.if_exists()
            yield DropConstraint(table=self.table, constraint=cursor.name(), if_exists=if_exists)
            _ = cursor.take("RESTRICT")
        elif cursor.is_mysql and cursor.take_any("INDEX", "KEY"):
            yield self._drop_index(if_exists=cursor.if_exists())
        else:
            yield from self._drop_column()

    def _drop_index(self, *, if_exists: bool) -> Operation:
        name = self.cursor.name()
        if self.cursor.schema.table(self.table).has_constraint(name):
            return DropConstraint(table=self.table, constraint=name, if_exists=if_exists)
        return DropIndex(name=name, table=self.table, if_exists=if_exists)

    def _drop_column(self) -> Iterator[Operation]:
        cursor = self.cursor
        _ = cursor.take("COLUMN")
        if_exists = cursor.if_exists()
        name = cursor.column(self.table)
        yield DropColumn(table=self.table, column=name, if_exists=if_exists)
        if cursor.take("CASCADE") and cursor.dialect == "postgresql":
            yield from keys_to(cursor.schema, self.table, name)
        _ = cursor.take("RESTRICT")

    def alter(self) -> Iterator[Operation]:
        cursor = self.cursor
        _ = cursor.take("COLUMN")
        column = cursor.column(self.table)
        change = AlterColumn(table=self.table, column=column)
        if cursor.take("SET", "NOT", "NULL"):
            yield replace(change, nullable=False)
        elif cursor.take("DROP", "NOT", "NULL"):
            yield replace(change, nullable=True)
        elif cursor.take("SET", "DEFAULT"):
            yield replace(change, server_default=fragment(read_expression(cursor)))
        elif cursor.take("DROP", "DEFAULT"):
            yield replace(change, server_default=None)
        elif cursor.take("TYPE") or cursor.take("SET", "DATA", "TYPE"):
            yield from self._retype(change)
        elif cursor.take("ADD", "GENERATED"):
            yield replace(change, server_default=self._identity())
        elif cursor.take("DROP", "IDENTITY"):
            yield replace(change, server_default=None)
        else:
            cursor.expect("SET")
            if not cursor.take_any("STATISTICS", "STORAGE", "COMPRESSION"):
                raise Unreadable
            cursor.place = len(cursor.tokens)

    def _retype(self, change: AlterColumn) -> Iterator[Operation]:
        cursor = self.cursor
        text = read_type(cursor)
        if cursor.take("COLLATE"):
            begin = cursor.place
            cursor.qualified()
            text = f"{text} COLLATE {cursor.text(begin)}"
        if cursor.take("USING"):
            cursor.rest()
        yield replace(change, type=column_type(text, cursor))

    def _identity(self) -> Identity:
        always = self.cursor.take("ALWAYS")
        if not always:
            self.cursor.expect("BY", "DEFAULT")
        self.cursor.expect("AS", "IDENTITY")
        return Identity(always, identity_options(self.cursor))

    def modify(self) -> Iterator[Operation]:
        _ = self.cursor.take("COLUMN")
        name = self.cursor.column(self.table)
        yield from self._redefine(name, name)

    def change(self) -> Iterator[Operation]:
        _ = self.cursor.take("COLUMN")
        old = self.cursor.column(self.table)
        yield from self._redefine(old, self.cursor.name())

    def _redefine(self, old: str, new: str) -> Iterator[Operation]:
        """MySQL takes the definition as a whole: what it does not say, the column no longer has."""
        table, cursor = self._known, self.cursor
        definition = ColumnDefinition.read(cursor, self.table, new)
        key = table.primary_key.columns if table.primary_key else ()
        primary = tuple(new if name == old else name for name in key)
        column = definition.column(primary)
        yield AlterColumn(
            table=self.table,
            column=table.column(old).name,
            new_column_name=None if new == old else new,
            type=column.type,
            nullable=column.nullable,
            server_default=column.server_default,
            comment=column.comment,
            autoincrement=bool(column.autoincrement),
        )
        for constraint in definition.constraints:
            yield CREATION[type(constraint)](table=self.table, constraint=constraint)  # type: ignore[call-arg]
        yield from self._place(new, cursor)

    def rename(self) -> Iterator[Operation]:
        cursor = self.cursor
        if cursor.take("CONSTRAINT"):
            old, new = self._names()
            yield from rename_constraint(self._known, old, new)
        elif cursor.is_mysql and cursor.take_any("INDEX", "KEY"):
            old, new = self._names()
            yield from rename_index(self._known, old, new)
        elif cursor.take_any("TO", "AS"):
            yield RenameTable(table=self.table, new_table=_beside(self.table, cursor.qualified()))
        else:
            _ = cursor.take("COLUMN")
            old, new = self._names()
            yield AlterColumn(table=self.table, column=cursor.spelled(old, self.table), new_column_name=new)

    def _names(self) -> tuple[str, str]:
        old = self.cursor.name()
        self.cursor.expect("TO")
        return old, self.cursor.name()

    def set(self) -> Iterator[Operation]:
        cursor = self.cursor
        if cursor.take("SCHEMA"):
            schema = cursor.name()
            yield RenameTable(table=self.table, new_table=Name(None if schema == "public" else schema, self.table.name))
        else:
            raise Unreadable

    def validate(self) -> Iterator[Operation]:
        self.cursor.expect("CONSTRAINT")
        constraint = self._known.constraint(self.cursor.name())
        valid = {key: value for key, value in constraint.options.items() if key != "postgresql_not_valid"}
        yield DropConstraint(table=self.table, constraint=str(constraint.name))
        yield CREATION[type(constraint)](table=self.table, constraint=constraint.replace(options=valid))  # type: ignore[call-arg]

    def comment(self) -> Iterator[Operation]:
        _ = self.cursor.take("=")
        yield SetTableComment(table=self.table, comment=self.cursor.string() or None)


_CLAUSES: dict[str, Callable[[AlterTable], Iterator[Operation]]] = {
    "ADD": AlterTable.add,
    "ALTER": AlterTable.alter,
    "CHANGE": AlterTable.change,
    "COMMENT": AlterTable.comment,
    "DROP": AlterTable.drop,
    "MODIFY": AlterTable.modify,
    "RENAME": AlterTable.rename,
    "SET": AlterTable.set,
    "VALIDATE": AlterTable.validate,
}


def _beside(old: Name, new: Name) -> Name:
    """PostgreSQL and SQLite rename a table in the schema that it is in."""
    return new if new.schema else Name(old.schema, new.name)


def rename_constraint(table: Table, old: str, new: str) -> Iterator[Operation]:
    constraint = table.constraint(old)
    yield DropConstraint(table=table.name, constraint=old)
    yield CREATION[type(constraint)](table=table.name, constraint=constraint.replace(name=new, named=True))  # type: ignore[call-arg]


def rename_index(table: Table, old: str, new: str) -> Iterator[Operation]:
    """An index by itself, or one that is a constraint's, whose name it is too."""
    if table.has_constraint(old):
        yield from rename_constraint(table, old, new)
        return
    index = table.index(old)
    yield DropIndex(name=old, table=table.name)
    yield CreateIndex(table=table.name, index=index.replace(name=new, implied=False))
