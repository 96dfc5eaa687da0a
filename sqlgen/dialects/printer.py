"""What SQLAlchemy prints for a dialect: names, literals, types, columns and whole constructs."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.engine import Dialect as SQLAlchemyDialect
from sqlalchemy.exc import CompileError, SAWarning, SQLAlchemyError
from sqlalchemy.sql.elements import ClauseElement

from sqlgen.dialects import Version
from sqlgen.dialects.column_checks import with_checks_in_order
from sqlgen.dialects.definitions import Definitions
from sqlgen.dialects.layout import lay_out
from sqlgen.dialects.literals import Literals
from sqlgen.dialects.literals_compiler import with_literals
from sqlgen.errors import SqlgenError, named_reason
from sqlgen.schema import Column, Name, Table
from sqlgen.schema.build import build_column_of


@contextmanager
def _given_by_the_script() -> Iterator[None]:
    """Types, options and clauses are the script's own: what they raise by being printed is the script's mistake."""
    try:
        yield
    except (SqlgenError, SQLAlchemyError, NotImplementedError):
        raise
    except Exception as error:
        raise CompileError(named_reason(error)) from error


class Printer:
    """SQLAlchemy's dialect, and the pieces of SQL that are asked of it."""

    name: ClassVar[str]
    literals: ClassVar[Literals] = Literals()
    backslash_escapes: ClassVar[bool] = False
    """Whether a backslash in a string literal escapes what follows."""
    more_reserved_words: ClassVar[frozenset[str]] = frozenset()
    """Words that need quotes as names, and that SQLAlchemy does not know as such."""

    def __init__(self, version: Version) -> None:
        self.version = version
        self.sqlalchemy = with_literals(self.create(), self.literals)
        self.sqlalchemy.ddl_compiler = with_checks_in_order(self.sqlalchemy.ddl_compiler, self.keeps_in_column)
        self._definitions = Definitions()
        preparer = self.sqlalchemy.identifier_preparer
        preparer.reserved_words = preparer.reserved_words | self.more_reserved_words

    @staticmethod
    def keeps_in_column(check: sa.Constraint) -> bool:
        """Whether a condition that a column's definition spells may stand there."""
        return True

    def create(self) -> SQLAlchemyDialect:
        """SQLAlchemy's dialect. With named parameters nothing doubles a percent sign."""
        raise NotImplementedError

    def compile(self, element: ClauseElement) -> str:
        """A construct as SQL. Warnings of SQLAlchemy's are about servers that we do not speak to."""
        with warnings.catch_warnings(), _given_by_the_script():
            warnings.simplefilter("ignore", SAWarning)
            sql = str(element.compile(dialect=self.sqlalchemy))
        return lay_out(sql, backslash_escapes=self.backslash_escapes)

    def quote(self, name: str, /) -> str:
        """An identifier, with quotes where it needs them."""
        return self.sqlalchemy.identifier_preparer.quote(name)

    def literal(self, text: str, /) -> str:
        """A string literal."""
        return self.literals.string(text)

    @property
    def ddl_compiler(self) -> Any:
        """SQLAlchemy's compiler of DDL, for pieces that are no statement of their own."""
        return self.sqlalchemy.ddl_compiler(self.sqlalchemy, None)  # type: ignore[arg-type]

    def table(self, name: Name) -> str:
        """A table's name in a statement."""
        return f"{self.quote(name.schema)}.{self.quote(name.name)}" if name.schema else self.quote(name.name)

    def type(self, column: Column) -> str:
        with _given_by_the_script():
            return str(self.sqlalchemy.type_compiler_instance.process(column.type.engine))

    def definition(self, table: Table, name: Name | None = None) -> str:
        """CREATE TABLE, as text; under another name if one is given."""
        return self.compile(self._definitions.table(table, name or table.name))

    def is_alike(self, one: Table, other: Table) -> bool:
        """Whether the two tables print the same, with the same indexes, in whatever order they were made."""
        if one is other or one.column_names != other.column_names:
            return one is other
        if one.replace(columns=other.columns) == other:
            changed = (name for name in one.column_names if one.column(name) is not other.column(name))
            return all(self.column(one.column(name), one) == self.column(other.column(name), other) for name in changed)
        return self._spelled(one) == self._spelled(other)

    def _spelled(self, table: Table) -> object:
        lines = sorted(line.rstrip(",") for line in self.definition(table).splitlines())
        return lines, sorted(table.indexes, key=lambda index: index.name)

    def column(self, column: Column, table: Table) -> str:
        """A column's definition, as CREATE TABLE and ADD COLUMN spell it."""
        return self.compile(self._definitions.column(column, table))

    def default(self, column: Column, table: Table) -> str:
        """A column's default, as SQL."""
        return str(self.ddl_compiler.get_column_default_string(build_column_of(table, column.name)))
