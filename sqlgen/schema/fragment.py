"""A piece of SQL inside a definition: a default, a condition, an indexed expression. Comparable by value."""

import re
from dataclasses import dataclass
from typing import Any, Self, TypeAlias, cast

import sqlalchemy as sa
from sqlalchemy.sql import visitors
from sqlalchemy.sql.elements import ClauseElement, TextClause, _textual_label_reference

Sql: TypeAlias = str | ClauseElement

_WORD = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\$?\w+""")
"""String literals (stepped over), quoted identifiers, and words."""


_NAME = r"""(?:"(?:[^"]|"")*"|`(?:[^`]|``)*`|\w+)"""
_ORDERED = re.compile(
    rf"""\s*({_NAME})
    (?:\s+COLLATE\s+{_NAME}(?:\.{_NAME})?)?
    (?:\s+(?:\w+\.)?\w+_ops)?
    (?:\s+(?:ASC|DESC))?(?:\s+NULLS\s+(?:FIRST|LAST))?\s*""",
    re.IGNORECASE | re.VERBOSE,
)
"""https://www.postgresql.org/docs/current/sql-createindex.html; other databases have the order alone."""


@dataclass(frozen=True, slots=True, eq=False)
class Fragment:
    """What a script gave: a plain string, whose meaning depends on where it stands, or a clause of SQLAlchemy's."""

    sql: Sql

    @classmethod
    def read(cls, sql: Sql) -> Self:
        """The fragment, with columns named and no longer bound to any table."""
        return cls(sql if isinstance(sql, str | TextClause) else _named(sql))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Fragment):
            return NotImplemented
        if isinstance(self.sql, str) or isinstance(other.sql, str):
            return self.sql is other.sql or (type(self.sql) is type(other.sql) and bool(self.sql == other.sql))
        return bool(self.sql.compare(other.sql))

    def __hash__(self) -> int:
        return hash(Fragment)

    def __str__(self) -> str:
        """Its text, for a person: values stand in it, and no dialect has spelled it."""
        if isinstance(self.sql, str):
            return self.sql
        ungiven = isinstance(self.sql, TextClause) and any(each.required for each in self.sql._bindparams.values())
        return str(self.sql.compile(compile_kwargs={"literal_binds": not ungiven}))

    @property
    def column_order(self) -> str | None:
        """The column's name, where the fragment is one column, and perhaps how an index holds it."""
        plain = self.sql
        if isinstance(plain, str | TextClause) or getattr(plain, "is_literal", False):
            match = _ORDERED.fullmatch(str(self))
            return _unquoted(match[1]) if match else None
        while isinstance(plain, sa.sql.elements.UnaryExpression):
            plain = plain.element
        return plain.name if isinstance(plain, sa.sql.expression.ColumnClause) else None

    @property
    def orders_nulls(self) -> bool:
        """Whether it says where an index holds NULL."""
        return bool(re.search(r"\bNULLS\s+(FIRST|LAST)\b", str(self), re.IGNORECASE))

    def words(self) -> set[str]:
        """The identifiers in it, as far as text tells."""
        return {_unquoted(word) for word in _WORD.findall(str(self)) if not word.startswith("'")}

    def renamed(self, old: str, new: str) -> Self:
        """The fragment after column `old` was renamed, as a server rewrites what depends on it."""
        if isinstance(self.sql, str):
            return type(self)(_renamed(self.sql, old, new))
        if isinstance(self.sql, TextClause):
            return type(self)(sa.text(_renamed(self.sql.text, old, new)))
        return type(self)(_traversed(self.sql, _replace(old, new)))


def _named(clause: ClauseElement) -> ClauseElement:
    """With columns for those of a table, and for the names that `sa.desc("name")` was given."""

    def named(element: Any, **_: Any) -> Any:
        if isinstance(element, _textual_label_reference):
            return sa.column(element.element)
        return sa.column(element.name, element.type) if isinstance(element, sa.Column) else None

    return _traversed(clause, named)


def _traversed(clause: ClauseElement, replace: Any) -> ClauseElement:
    return cast(ClauseElement, visitors.replacement_traverse(clause, {}, replace))


def _replace(old: str, new: str) -> Any:
    def replaced(element: Any, **_: Any) -> Any:
        if isinstance(element, sa.sql.expression.ColumnClause) and element.name == old and not element.is_literal:
            return sa.column(new, element.type)
        return None

    return replaced


def _renamed(sql: str, old: str, new: str) -> str:
    def rename(match: re.Match[str]) -> str:
        word = match[0]
        if word.startswith("'") or _unquoted(word) != old:
            return word
        quote = word[0] if word[0] in '"`' else ""
        return f"{quote}{new}{quote}"

    return _WORD.sub(rename, sql)


def _unquoted(word: str) -> str:
    return word[1:-1].replace(word[0] * 2, word[0]) if word[0] in '"`' else word
