"""A table of the simulated schema."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Self, TypeVar

from sqlgen.errors import (
    ColumnExists,
    ColumnMissing,
    ConstraintExists,
    ConstraintMissing,
    IndexExists,
    IndexMissing,
    TableUnknown,
)
from sqlgen.schema.column import Column
from sqlgen.schema.constraint import Constraint, ForeignKey, PrimaryKey, Unique
from sqlgen.schema.index import Index
from sqlgen.schema.name import Name
from sqlgen.schema.trigger import Trigger
from sqlgen.schema.value import Value

P = TypeVar("P")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Value):
    """Columns, constraints and indexes are in the order in which the server lists them: that of their making."""

    name: Name
    columns: tuple[Column, ...]
    constraints: tuple[Constraint, ...] = ()
    indexes: tuple[Index, ...] = ()
    comment: str | None = None
    prefixes: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    """Keyword arguments of a dialect, e.g. `mysql_engine`."""
    triggers: tuple[Trigger, ...] = ()
    known: bool = True
    """False where no revision made the table, or what could not be read has changed it: what is said here of its
    columns, constraints and indexes is then not all, and none of them is missed."""
    made: bool = True
    """False where no revision made the table, which is then one of a baseline."""
    filled: str | None = field(default=None, compare=False, repr=False)
    """What has put rows into it, or may have: `INSERT in 3f2a91c07d4e, line 17`. Said only where a script is answered
    that reads rows."""

    @classmethod
    def unknown(cls, name: Name, *, made: bool = True) -> Self:
        return cls(name=name, columns=(), known=False, made=made)

    def check_known(self, need: str, **more: str) -> None:
        """Raises TableUnknown where the table is not known; `need` says what cannot be said then."""
        if not self.known:
            why = "something that is not understood changed it" if self.made else "no revision made it"
            raise TableUnknown(str(self.name), why, need, **more)

    @property
    def column_names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    @property
    def constraint_names(self) -> Iterator[str]:
        return (each.name for each in self.constraints if each.name)

    @property
    def unique_columns(self) -> Iterator[tuple[object, ...]]:
        """The lists of columns whose values together stand once only."""
        yield from (each.columns for each in self.constraints if isinstance(each, PrimaryKey | Unique))
        yield from (each.expressions for each in self.indexes if each.is_key)

    @property
    def primary_key(self) -> PrimaryKey | None:
        return next((each for each in self.constraints if isinstance(each, PrimaryKey)), None)

    @property
    def foreign_keys(self) -> Iterator[ForeignKey]:
        return (each for each in self.constraints if isinstance(each, ForeignKey))

    def has_column(self, name: str) -> bool:
        return any(column.name == name for column in self.columns)

    def column(self, name: str) -> Column:
        for column in self.columns:
            if column.name == name:
                return column
        if not self.known:
            return Column.unknown(name)
        raise ColumnMissing(str(self.name), name, self.column_names)

    def add_column(self, column: Column) -> Self:
        if self.has_column(column.name):
            raise ColumnExists(str(self.name), column.name)
        return self.replace(columns=(*self.columns, column))

    def require(self, names: tuple[str, ...]) -> Self:
        """The table with these columns NOT NULL, as a primary key makes them."""
        columns = (each.replace(nullable=False) if each.name in names else each for each in self.columns)
        return self.replace(columns=tuple(columns))

    def alter_column(self, name: str, new: Column) -> Self:
        """The table with `new` in the place of a column; a new name is carried into all that reads the column."""
        if new.name != name and self.has_column(new.name):
            raise ColumnExists(str(self.name), new.name)
        there = self.columns if self.has_column(name) else (*self.columns, self.column(name))
        columns = tuple(new if column.name == name else column for column in there)
        table = self.replace(columns=columns)
        return table if new.name == name else table._renamed_column(name, new.name)

    def _renamed_column(self, old: str, new: str) -> Self:
        return self.replace(
            columns=tuple(each.renamed(old, new) for each in self.columns),
            constraints=tuple(each.renamed(old, new) for each in self.constraints),
            indexes=tuple(each.renamed(old, new) for each in self.indexes),
            triggers=tuple(each.column_renamed(old, new) for each in self.triggers),
        )

    def has_keys_of(self, before: Self) -> bool:
        """Whether it has the very keys and indexes of the table before a change, so that nothing about them changes."""
        same = self.constraints is before.constraints and self.indexes is before.indexes
        return same and self.known == before.known

    def without_parts(self, goes: Callable[[Constraint | Index], bool], columns: tuple[Column, ...]) -> Self:
        """The table with these columns, and without the constraints and indexes of which that is said."""
        return self.replace(
            columns=columns,
            constraints=_without(self.constraints, goes),
            indexes=_without(self.indexes, goes),
        )

    def parts_beside(self, before: Self | None) -> Iterator[Column | Constraint | Index]:
        """Its columns, indexes and constraints that are not the very ones of the table before a change."""
        yield from _beside(self.columns, before.columns if before else ())
        yield from _beside(self.indexes, before.indexes if before else ())
        yield from _beside(self.constraints, before.constraints if before else ())

    def has_key(self, key: ForeignKey) -> bool:
        return any(each is key or each == key for each in self.foreign_keys)

    def has_constraint(self, name: str) -> bool:
        return any(each.name == name for each in self.constraints)

    def constraint(self, name: str) -> Constraint:
        for constraint in self.constraints:
            if constraint.name == name:
                return constraint
        known = tuple(str(each.name) for each in self.constraints if each.name)
        raise ConstraintMissing(str(self.name), name, known)

    def add_constraint(self, constraint: Constraint) -> Self:
        if constraint.name is not None and self.has_constraint(constraint.name):
            raise ConstraintExists(str(self.name), constraint.name)
        return self.replace(constraints=(*self.constraints, constraint))

    def drop_constraint(self, constraint: Constraint) -> Self:
        return self.replace(constraints=tuple(each for each in self.constraints if each is not constraint))

    def has_index(self, name: str) -> bool:
        return any(each.name == name for each in self.indexes)

    def index(self, name: str) -> Index:
        for index in self.indexes:
            if index.name == name:
                return index
        if not self.known:
            return Index(name=name, expressions=())
        raise IndexMissing(name, tuple(each.name for each in self.indexes))

    def add_index(self, index: Index) -> Self:
        if any(each.name == index.name and not each.implied for each in self.indexes):
            raise IndexExists(index.name)
        kept = tuple(each for each in self.indexes if each.name != index.name)
        return self.replace(indexes=(*kept, index))

    def drop_index(self, index: Index) -> Self:
        return self.replace(indexes=tuple(each for each in self.indexes if each is not index))

    def trigger(self, name: str) -> Trigger | None:
        return next((each for each in self.triggers if each.name == name), None)

    def drop_trigger(self, name: str) -> Self:
        return self.replace(triggers=tuple(each for each in self.triggers if each.name != name))

    def referent_renamed(self, old: Name, new: Name) -> Self:
        """The table after one that it may reference was renamed."""
        return self._foreign_keys(lambda key: key.replace(referent=new) if key.referent == old else key)

    def referent_column_renamed(self, referent: Name, old: str, new: str) -> Self:
        """The table after a column that it may reference was renamed."""

        def follow(key: ForeignKey) -> ForeignKey:
            names = tuple(new if name == old else name for name in key.referent_columns)
            return key.replace(referent_columns=names) if key.referent == referent else key

        return self._foreign_keys(follow)

    def type_renamed(self, old: Name, new: Name) -> Self:
        """The table after an enum type that its columns may have was renamed."""
        columns = tuple(each.replace(type=each.type.renamed(old, new)) for each in self.columns)
        return self if columns == self.columns else self.replace(columns=columns)

    def _foreign_keys(self, change: Any) -> Self:
        changed = tuple(change(each) if isinstance(each, ForeignKey) else each for each in self.constraints)
        return self if changed == self.constraints else self.replace(constraints=changed)


def _beside(parts: tuple[P, ...], others: tuple[P, ...]) -> Iterable[P]:
    if parts is others:
        return ()
    known = {*map(id, others)}
    return (each for each in parts if id(each) not in known)


def _without(parts: tuple[P, ...], goes: Callable[[P], bool]) -> tuple[P, ...]:
    """The parts that stay; the very tuple where all do."""
    left = tuple(each for each in parts if not goes(each))
    return parts if len(left) == len(parts) else left
