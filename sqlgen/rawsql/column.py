"""A column's definition."""

from dataclasses import dataclass, field
from typing import Any, Literal

from sqlgen.rawsql.column_type import CONSTRAINTS, SERIALS, column_type, read_type
from sqlgen.rawsql.constraint import on_conflict, read_check, read_references
from sqlgen.rawsql.cursor import Cursor, Unreadable, fragment
from sqlgen.rawsql.deferral import deferral
from sqlgen.schema import Column, ColumnType, Computed, Constraint, Fragment, Identity, Name, PrimaryKey, Unique
from sqlgen.schema.verbatim import VerbatimType


@dataclass
class ColumnDefinition:
    """A column as far as it has been read."""

    cursor: Cursor
    table: Name
    name: str
    type_text: str = ""
    nullable: bool = True
    default: Fragment | Computed | Identity | None = None
    comment: str | None = None
    autoincrement: bool = False
    collation: str = ""
    constraints: list[Constraint] = field(default_factory=list)
    options: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def read(cls, cursor: Cursor, table: Name, name: str | None = None) -> "ColumnDefinition":
        """The definition; what follows it, as MySQL's AFTER, is left to read."""
        definition = cls(cursor, table, name or cursor.name())
        definition.type_text = read_type(cursor)
        while not cursor.ended and cursor.word() not in ("FIRST", "AFTER"):
            definition._read_next()
        return definition

    @property
    def is_serial(self) -> bool:
        return self.cursor.dialect == "postgresql" and self.type_text.upper() in SERIALS

    def column(self, primary: tuple[str, ...] = ()) -> Column:
        """`primary` are the columns of the table's primary key, where it has one."""
        return Column(
            name=self.name,
            type=self._type(primary),
            nullable=self.nullable and not self.is_serial and not (self.name in primary and self._key_requires),
            server_default=self.default,
            comment=self.comment,
            autoincrement=self._autoincrement(primary),
            options=self.options,
        )

    def _autoincrement(self, primary: tuple[str, ...]) -> bool | Literal["auto"]:
        if isinstance(self.default, Identity):
            return "auto"
        return (self.autoincrement and self.name in primary) or (self.is_serial and primary == (self.name,))

    @property
    def _key_requires(self) -> bool:
        """SQLite lets a key be NULL: https://sqlite.org/lang_createtable.html#the_primary_key"""
        return self.cursor.dialect != "sqlite"

    def _type(self, primary: tuple[str, ...]) -> ColumnType:
        text = f"{self.type_text}{self.collation}"
        if self.is_serial and primary == (self.name,):
            return column_type(SERIALS[text.upper()], self.cursor)
        if self.autoincrement and self.name not in primary:
            return ColumnType.read(VerbatimType(f"{text} AUTO_INCREMENT"))
        return column_type(text, self.cursor)

    def _read_next(self) -> None:
        name = self.cursor.name() if self.cursor.take("CONSTRAINT") else None
        for read in (self._read_flag, self._read_default, self._read_generated, self._read_constraint):
            if read(name):
                return
        raise Unreadable

    def _read_flag(self, name: str | None) -> bool:
        cursor = self.cursor
        if cursor.take("NOT", "NULL"):
            self.nullable = False
            self.options |= {f"{key}_not_null": said for key, said in on_conflict(cursor).items()}
        elif cursor.take("NULL"):
            self.nullable = True
        elif cursor.take("COMMENT") and cursor.is_mysql:
            self.comment = cursor.string()
        elif cursor.take("AUTO_INCREMENT") and cursor.is_mysql:
            self.autoincrement, self.nullable = True, False
        elif cursor.take("COLLATE"):
            begin = cursor.place
            cursor.qualified()
            self.collation = f" COLLATE {cursor.text(begin)}"
        else:
            return False
        return True

    def _read_default(self, name: str | None) -> bool:
        if not self.cursor.take("DEFAULT"):
            return False
        self.default = fragment(read_expression(self.cursor))
        return True

    def _read_generated(self, name: str | None) -> bool:
        cursor = self.cursor
        if cursor.take("GENERATED", "BY", "DEFAULT", "AS", "IDENTITY"):
            self._identity(always=False)
        elif cursor.take("GENERATED", "ALWAYS", "AS", "IDENTITY"):
            self._identity(always=True)
        elif cursor.take("GENERATED", "ALWAYS", "AS") or cursor.take("AS"):
            sqltext = cursor.group().rest()
            stored = cursor.take_any("STORED", "PERSISTENT", "VIRTUAL")
            self.default = Computed(fragment(sqltext), stored != "VIRTUAL" if stored else None)
        else:
            return False
        return True

    def _identity(self, *, always: bool) -> None:
        self.default, self.nullable = Identity(always, identity_options(self.cursor)), False

    def _read_constraint(self, name: str | None) -> bool:
        cursor = self.cursor
        if cursor.take("PRIMARY", "KEY") or (cursor.is_mysql and cursor.take("KEY")):
            self.constraints.append(PrimaryKey(name=name, columns=(self.name,), options=on_conflict(cursor)))
            self.autoincrement = (cursor.dialect == "sqlite" and cursor.take("AUTOINCREMENT")) or self.autoincrement
        elif cursor.take("UNIQUE"):
            _ = cursor.is_mysql and cursor.take("KEY")
            options = on_conflict(cursor)
            self.constraints.append(Unique(name=name, columns=(self.name,), options=options, **deferral(cursor)))
        elif cursor.word() == "CHECK" and not (name and cursor.dialect == "mariadb"):
            cursor.expect("CHECK")
            # there it is the column's own: https://mariadb.com/kb/en/constraint/#check-constraints
            kept = self.name if cursor.dialect == "mariadb" else None
            self.constraints.append(read_check(cursor, name).replace(in_column=kept))
        elif cursor.word() == "REFERENCES" and cursor.dialect != "mysql":  # MySQL 8 overlooks it here, MySQL 9 does not
            self.constraints.append(read_references(cursor, name, (self.name,)))
        else:
            return False
        return True


def read_expression(cursor: Cursor) -> str:
    """An expression without parentheses around it; MySQL's ON UPDATE belongs to it."""
    begin = cursor.place
    if not cursor.take("NULL"):
        cursor.skip_until(CONSTRAINTS)
    if cursor.is_mysql and cursor.take("ON", "UPDATE"):
        cursor.skip_until(CONSTRAINTS)
    return cursor.text(begin)


def identity_options(cursor: Cursor) -> tuple[tuple[str, Any], ...]:
    """`(START WITH 5 INCREMENT BY 2)`, by SQLAlchemy's names."""
    if cursor.word() != "(":
        return ()
    options, group = dict[str, Any](), cursor.group()
    while not group.ended:
        if group.take("SEQUENCE", "NAME"):
            group.qualified()
        elif group.take("CYCLE"):
            options["cycle"] = True
        elif group.take("NO"):
            if not group.take_any("MINVALUE", "MAXVALUE", "CYCLE"):
                raise Unreadable
        else:
            name = _IDENTITY_OPTIONS.get(group.next().word)
            _ = group.take("WITH") or group.take("BY")
            if name is None:
                raise Unreadable
            options[name] = read_integer(group)
    if options.get("cache") == 1:
        del options["cache"]  # as where nothing is said
    return tuple(sorted(options.items()))


_IDENTITY_OPTIONS = {
    "CACHE": "cache",
    "INCREMENT": "increment",
    "MAXVALUE": "maxvalue",
    "MINVALUE": "minvalue",
    "START": "start",
}


def read_integer(cursor: Cursor) -> int:
    sign = -1 if cursor.take("-") else 1
    text = cursor.next().text
    if not text.isdigit():
        raise Unreadable
    return sign * int(text)
