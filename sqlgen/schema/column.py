"""A column of the simulated schema."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Self

from sqlalchemy.types import NullType

from sqlgen.schema.fragment import Fragment
from sqlgen.schema.types import ColumnType
from sqlgen.schema.value import Value


@dataclass(frozen=True, slots=True)
class Computed:
    """GENERATED ALWAYS AS (...); `persisted` as the script said it, None where it left that to the server."""

    sqltext: Fragment
    persisted: bool | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """GENERATED ... AS IDENTITY, with the options that the script gave (SQLAlchemy's names)."""

    always: bool | None = False
    options: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Value):
    """`server_default` is SQLAlchemy's: a string is a literal, a clause is SQL."""

    name: str
    type: ColumnType
    nullable: bool = True
    server_default: Fragment | Computed | Identity | None = None
    comment: str | None = None
    autoincrement: bool | Literal["auto"] = False
    """Whether the server numbers the rows by this column, as it does by an integer that is the key; "auto"
    leaves it to an identity, which says so itself."""
    own_sequence: bool = field(default=False, compare=False)
    """Whether it has a Sequence of the script's, which no table brings along, and which SQLAlchemy asks by itself."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """Keyword arguments of a dialect, e.g. `sqlite_on_conflict_not_null`."""
    known: bool = True
    """False for a column of a table that is not known: its name is all that has been said of it."""

    @classmethod
    def unknown(cls, name: str) -> Self:
        return cls(name=name, type=ColumnType.read(NullType()), known=False)

    def renamed(self, old: str, new: str) -> Self:
        """This column after one of its table's columns was renamed."""
        name = new if self.name == old else self.name
        default = self.server_default
        if isinstance(default, Computed):
            default = replace(default, sqltext=default.sqltext.renamed(old, new))
        return self.replace(name=name, server_default=default)
