"""The constraints of a table."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, Self

from sqlalchemy.sql.elements import TextClause

from sqlgen.schema.fragment import Fragment
from sqlgen.schema.name import Name
from sqlgen.schema.value import Value

Kind = Literal["primary", "unique", "foreignkey", "check", "exclude"]
"""Alembic's words for `type_` of drop_constraint."""

WORDS: Mapping[Kind, str] = {
    "primary": "primary key",
    "unique": "unique constraint",
    "foreignkey": "foreign key",
    "check": "check constraint",
    "exclude": "exclusion constraint",
}
"""Kinds in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint(Value):
    """`name` is what the server calls it; `named` is False where the server chose that name, and the script none."""

    kind: ClassVar[Kind]
    name: str | None = None
    named: bool = True
    deferrable: bool | None = None
    initially: str | None = None
    comment: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        """`foreign key fk_users_team`, for a sentence."""
        return f"{WORDS[self.kind]} {self.name}" if self.name else f"an unnamed {WORDS[self.kind]}"

    @property
    def given_name(self) -> str | None:
        """The name that a definition spells out."""
        return self.name if self.named else None

    def involves(self, column: str) -> bool:
        """Whether the constraint cannot stand without this column of its table."""
        raise NotImplementedError

    def renamed(self, old: str, new: str) -> Self:
        """The constraint after a column of its table was renamed."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnsConstraint(Constraint):
    """A constraint over a list of columns."""

    columns: tuple[str, ...]

    def involves(self, column: str) -> bool:
        return column in self.columns

    def renamed(self, old: str, new: str) -> Self:
        return self.replace(columns=substituted(self.columns, old, new))


@dataclass(frozen=True, slots=True, kw_only=True)
class PrimaryKey(ColumnsConstraint):
    kind = "primary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unique(ColumnsConstraint):
    kind = "unique"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignKey(ColumnsConstraint):
    """`referent_columns` may be empty: the referent's primary key is meant."""

    kind = "foreignkey"
    referent: Name
    referent_columns: tuple[str, ...]
    onupdate: str | None = None
    ondelete: str | None = None
    match: str | None = None
    use_alter: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Constraint):
    """`type_column` is the column whose type (Boolean, Enum) brings the condition with it.

    `in_column` is the column whose definition spells it, as long as the server keeps it there.
    """

    kind = "check"
    sqltext: Fragment
    type_column: str | None = None
    in_column: str | None = None

    def involves(self, column: str) -> bool:
        return column in self.sqltext.words()

    def renamed(self, old: str, new: str) -> Self:
        type_column, in_column = (new if each == old else each for each in (self.type_column, self.in_column))
        return self.replace(sqltext=self.sqltext.renamed(old, new), type_column=type_column, in_column=in_column)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclude(Constraint):
    """EXCLUDE USING ... (element WITH operator, ...), PostgreSQL only."""

    kind = "exclude"
    elements: tuple[tuple[Fragment, str], ...]
    using: str = "gist"
    where: Fragment | None = None
    ops: Mapping[str, str] = field(default_factory=dict)
    """Operator classes, by the columns that have one."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Those of the elements that are plain columns."""
        plain = (element.column_order for element, _ in self.elements if not isinstance(element.sql, str | TextClause))
        return tuple(name for name in plain if name is not None)

    def involves(self, column: str) -> bool:
        parts = (*(element for element, _ in self.elements), *([self.where] if self.where else ()))
        return any(column in part.words() for part in parts)

    def renamed(self, old: str, new: str) -> Self:
        elements = tuple((element.renamed(old, new), operator) for element, operator in self.elements)
        ops = {(new if name == old else name): each for name, each in self.ops.items()}
        return self.replace(elements=elements, where=self.where and self.where.renamed(old, new), ops=ops)


def substituted(names: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    """The names, with `old` called `new`."""
    return tuple(new if name == old else name for name in names)
