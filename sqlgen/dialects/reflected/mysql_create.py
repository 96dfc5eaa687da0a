"""A table as SHOW CREATE TABLE shows it, which is what SQLAlchemy reads on MySQL and MariaDB.

https://dev.mysql.com/doc/refman/8.4/en/show-create-table.html
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from sqlgen.dialects.defaults import is_mysql_expression
from sqlgen.dialects.reflected.expressions import element, expression
from sqlgen.schema import Check, Column, Computed, ForeignKey, Fragment, Index, Name, Table, Unique
from sqlgen.schema.build import build_column, build_table

_SHOWN_ELSEWHERE = {"auto_increment", "charset", "collate", "default_charset"}


@dataclass(frozen=True, slots=True)
class Shows:
    """How a server shows what it holds."""

    type: Callable[[str], str]
    default: Callable[[str, str], str]
    condition: str
    """What stands around the condition of a CHECK."""

    collation: str
    """The one that a table has without being asked, which is utf8mb4's own."""

    usual_action: str
    """What a foreign key does without being asked, and what is not shown."""

    order: Callable[[str], str]
    """By what of their names foreign keys are sorted."""

    only_tables_collate: bool
    """Whether a table always shows its collation, and a text with the same one never; else each does if it is not the
    character set's own."""

    def collation_of(self, charset: str) -> str:
        """A character set's own collation."""
        if charset == self.collation.partition("_")[0]:
            return self.collation
        return {"latin1": "latin1_swedish_ci"}.get(charset, f"{charset}_general_ci")


@dataclass(frozen=True, slots=True)
class ShowCreate:
    """The statement for one table."""

    dialect: Any
    shows: Shows
    table: Table

    def text(self) -> str:
        lines = (*self._columns(), *self._keys(), *self._foreign_keys(), *self._checks())
        name = self.dialect.identifier_preparer.quote_identifier(self.table.name.name)
        return f"CREATE TABLE {name} (\n  " + ",\n  ".join(lines) + f"\n) {' '.join(self._options())}"

    def _columns(self) -> Iterator[str]:
        built = build_table(self.table)
        for column in self.table.columns:
            yield " ".join((self._quote(column.name), *self._column(column, built)))

    def _column(self, column: Column, built: sa.Table) -> Iterator[str]:
        type_ = self.shows.type(self.dialect.type_compiler_instance.process(build_column(column).type))
        yield type_ + self._inherited_collation(type_)
        yield "NULL" if column.nullable else "NOT NULL"
        if isinstance(column.server_default, Computed):
            yield self._computed(column.server_default)
        elif isinstance(column.server_default, Fragment):
            yield f"DEFAULT {self._default(column, type_)}"
        elif built.c[column.name] is built._autoincrement_column:
            yield "AUTO_INCREMENT"
        if column.comment:
            yield f"COMMENT {self._literal(column.comment)}"

    def _inherited_collation(self, type_: str) -> str:
        """That of the table, for a text without one of its own."""
        charset, collation = self._collation()
        own = self.shows.only_tables_collate or collation == self.shows.collation_of(charset)
        if own or "COLLATE" in type_ or not re.match(r"(var)?char|\w*text|enum|set", type_):
            return ""
        return f" COLLATE {collation}"

    def _collation(self) -> tuple[str, str]:
        """The table's character set and collation."""
        prefix, options = self.dialect.name, self.table.options
        charset = options.get(f"{prefix}_default_charset") or options.get(f"{prefix}_charset")
        collation = options.get(f"{prefix}_collate")
        charset = charset or (collation or self.shows.collation).partition("_")[0]
        return charset, collation or self.shows.collation_of(charset)

    def _computed(self, computed: Computed) -> str:
        kind = "STORED" if computed.persisted else "VIRTUAL"
        return f"GENERATED ALWAYS AS ({self.shows.condition.format(expression(computed.sqltext, self.dialect))}) {kind}"

    def _default(self, column: Column, type_: str) -> str:
        text = self.dialect.ddl_compiler(self.dialect, None).get_column_default_string(build_column(column))
        return self.shows.default(f"({text})" if is_mysql_expression(text) else text, type_)

    def _keys(self) -> Iterator[str]:
        """The primary key, unique ones (those whose columns are all NOT NULL first), the others."""
        if self.table.primary_key:
            yield f"PRIMARY KEY ({self._names(self.table.primary_key.columns)})"
        uniques = (each for each in self.table.constraints if isinstance(each, Unique))
        as_indexes = [Index(name=str(each.name), expressions=each.columns, unique=True) for each in uniques]
        for index in sorted((*as_indexes, *self.table.indexes), key=self._rank):
            yield " ".join(self._key(index))

    def _rank(self, index: Index) -> int:
        if not index.unique:
            return 3 if self._option(index, "prefix") else 2
        return int(any(isinstance(part, str) and self.table.column(part).nullable for part in index.expressions))

    def _key(self, index: Index) -> Iterator[str]:
        prefix = self._option(index, "prefix")
        if index.unique or prefix:
            yield "UNIQUE" if index.unique else str(prefix).upper()
        yield f"KEY {self._quote(index.name)} ({','.join(self._parts(index))})"
        if using := self._option(index, "using"):
            yield f"USING {using.upper()}"
        if parser := self._option(index, "with_parser"):
            yield f"/*!50100 WITH PARSER {self._quote(parser)} */"

    def _parts(self, index: Index) -> Iterator[str]:
        lengths = self._option(index, "length") or {}
        for part in index.expressions:
            one = element(part, self.table, self.dialect)
            length = lengths.get(one.column) if isinstance(lengths, dict) else lengths
            width = f"({length})" if length else ""
            yield (self._quote(one.column) + width if one.column else f"({one.sql})") + (" DESC" if one.down else "")

    def _foreign_keys(self) -> Iterator[str]:
        for key in sorted(self.table.foreign_keys, key=lambda each: self.shows.order(str(each.name))):
            yield " ".join(self._foreign_key(key))

    def _foreign_key(self, key: ForeignKey) -> Iterator[str]:
        yield f"CONSTRAINT {self._quote(str(key.name))} FOREIGN KEY ({self._names(key.columns, ', ')})"
        yield f"REFERENCES {self._table(key.referent)} ({self._names(key.referent_columns, ', ')})"
        for event, action in (("DELETE", key.ondelete), ("UPDATE", key.onupdate)):
            if action and action.upper() != self.shows.usual_action:
                yield f"ON {event} {action.upper()}"

    def _checks(self) -> Iterator[str]:
        """Those of the table, which have names; what a column of MariaDB's keeps, SQLAlchemy does not read."""
        for check in (each for each in self.table.constraints if isinstance(each, Check) and each.name):
            condition = self.shows.condition.format(expression(check.sqltext, self.dialect))
            yield f"CONSTRAINT {self._quote(str(check.name))} CHECK ({condition})"

    def _options(self) -> Iterator[str]:
        """Those that the script gave, over the ones that every table has."""
        prefix = f"{self.dialect.name}_"
        given = {key.removeprefix(prefix): value for key, value in self.table.options.items() if key.startswith(prefix)}
        charset, collation = self._collation()
        yield f"ENGINE={given.pop('engine', 'InnoDB')} DEFAULT CHARSET={charset}"
        if self.shows.only_tables_collate or collation != self.shows.collation_of(charset) or charset == "utf8mb4":
            yield f"COLLATE={collation}"
        for key, value in given.items():
            if key not in _SHOWN_ELSEWHERE and not key.startswith(("partition", "subpartition")):
                yield f"{key.upper()}={value}"
        if self.table.comment:
            yield f"COMMENT={self._literal(self.table.comment)}"

    def _option(self, index: Index, name: str) -> Any:
        return index.options.get(f"{self.dialect.name}_{name}")

    def _quote(self, name: str) -> str:
        return str(self.dialect.identifier_preparer.quote_identifier(name))

    def _names(self, names: Iterable[str], separator: str = ",") -> str:
        return separator.join(map(self._quote, names))

    def _table(self, name: Name) -> str:
        return ".".join(self._quote(part) for part in (name.schema, name.name) if part)

    def _literal(self, text: str) -> str:
        """A string as it is shown, on one line."""
        for character, shown in (("\\", "\\\\"), ("'", "''"), ("\n", "\\n"), ("\r", "\\r"), ("\0", "\\0")):
            text = text.replace(character, shown)
        return f"'{text}'"
