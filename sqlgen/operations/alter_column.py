"""op.alter_column: a column with another name, type, nullability, default or comment."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal, Self, TypeAlias

import sqlalchemy as sa
from sqlalchemy.schema import FetchedValue
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.types import NullType, TypeEngine

from sqlgen.errors import CallInvalid
from sqlgen.operations.column_order import ColumnOrder
from sqlgen.operations.effect import Effect
from sqlgen.operations.missing_types import missing_types, trusted_types
from sqlgen.operations.operation import Operation
from sqlgen.schema import (
    Check,
    Column,
    ColumnType,
    Computed,
    Constraint,
    Fragment,
    Identity,
    Name,
    Schema,
    Server,
    Table,
)
from sqlgen.schema.convention import given_convention
from sqlgen.schema.read import read_default, read_type_checks


class Unset(Enum):
    """Not given in the call, where None means: remove it. Alembic writes False for it."""

    UNSET = False


TypeGiven: TypeAlias = TypeEngine[Any] | type[TypeEngine[Any]]

UNSET = Unset.UNSET
Given: TypeAlias = Literal[Unset.UNSET]


@dataclass(frozen=True, kw_only=True)
class AlterColumn(Operation):
    """Only what the call changes. The simulated schema knows the rest."""

    table: Name
    column: str
    new_column_name: str | None = None
    type: ColumnType | None = None
    nullable: bool | None = None
    server_default: Fragment | Computed | Identity | Given | None = UNSET
    comment: str | Given | None = UNSET
    autoincrement: bool | None = None
    using: str | None = None
    existing: Column | None = field(default=None, compare=False, repr=False)
    """What the call says that the column is. It counts only for a table that is not known."""
    convention: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    """It names the conditions that come with a type."""

    @classmethod
    def from_call(
        cls,
        table_name: str,
        column_name: str,
        *,
        nullable: bool | None = None,
        comment: str | Literal[False] | None = False,
        server_default: str | ClauseElement | FetchedValue | Literal[False] | None = False,
        new_column_name: str | None = None,
        type_: TypeGiven | None = None,
        existing_type: Any = None,
        existing_server_default: Any = False,
        existing_nullable: bool | None = None,
        existing_comment: str | None = None,
        schema: str | None = None,
        autoincrement: bool | None = None,
        existing_autoincrement: bool | None = None,
        postgresql_using: str | None = None,
        **ignored: Any,
    ) -> Self:
        if postgresql_using is not None and type_ is None:
            raise CallInvalid("postgresql_using says how to convert to type_, and no type_ is given")
        return cls(
            table=Name(schema, table_name),
            column=column_name,
            new_column_name=new_column_name if new_column_name != column_name else None,
            type=None if type_ is None else ColumnType.read(type_),
            nullable=nullable,
            server_default=UNSET if server_default is False else read_default(server_default),
            comment=UNSET if comment is False else comment,
            autoincrement=autoincrement,
            using=postgresql_using,
            convention=given_convention(),
            existing=Column(
                name=column_name,
                type=ColumnType.read(existing_type or NullType()),
                nullable=existing_nullable is not False,
                server_default=None if existing_server_default is False else read_default(existing_server_default),
                comment=existing_comment,
                known=existing_type is not None and existing_nullable is not None,
            ),
        )

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        if not any(self._changes()):
            return ()
        new = self._new_column(self._old_column(schema.table(self.table)), schema)
        return (*missing_types((new,) if self.type else (), schema), self)

    def apply(self, schema: Schema) -> Schema:
        if self.new_column_name is not None:
            schema.server.check_rename(schema.table(self.table), self.column)
            schema = schema.rename_column(self.table, self.column, self.new_column_name)
        table = schema.table(self.table)
        old = self._old_column(table)
        new = self._new_column(old, schema)
        altered = table.alter_column(self.column, new)
        return schema.alter_table(self._with_checks_of_type(altered, old, new, schema.server) if self.type else altered)

    def _with_checks_of_type(self, table: Table, old: Column, new: Column, server: Server) -> Table:
        """The conditions of the new type, and without those that existing_type names. The others of the old one stay.

        A type that is said again brings its condition again where the server gives it another name.
        """
        existing = self._type_checks(self.existing) if self.existing and server.drops_checks_of_existing_type else ()
        come, retyped = self._type_checks(new), old.type != new.type
        named = {check.name for check in (*existing, *(come if retyped else ())) if check.name}
        gone: list[Constraint] = [each for each in table.constraints if isinstance(each, Check) and each.name in named]
        of_type = [each for each in table.constraints if isinstance(each, Check) and each.type_column == new.name]
        if retyped:
            gone += [each for each in of_type if _goes(each, existing)]
        elif of_type:
            names = {each.name for each in of_type if each not in gone}
            come = tuple(each.replace(type_column=None) for each in come if each.name not in names)
            of_type = []
        kept = (each for each in table.constraints if each not in gone)
        plain = (each.replace(type_column=None) if each in of_type else each for each in kept)
        return table.replace(constraints=(*plain, *come))

    def _type_checks(self, column: Column) -> tuple[Check, ...]:
        return read_type_checks(column, self.table, self.convention)

    def _old_column(self, table: Table) -> Column:
        said = None if table.known or table.has_column(self.column) else self.existing
        return said or table.column(self.column)

    def _new_column(self, column: Column, schema: Schema) -> Column:
        given: dict[str, Any] = {"name": self.new_column_name, "type": self.type, "nullable": self.nullable}
        changes = {key: value for key, value in given.items() if value is not None}
        if self.server_default is not UNSET:
            if isinstance(column.server_default, Computed) or isinstance(self.server_default, Computed):
                raise CallInvalid(
                    "a generated column cannot be made of one that stands, nor the other way round; add a new column"
                )
            changes["server_default"] = self.server_default
            if isinstance(column.server_default, Identity):
                changes["autoincrement"] = False
        if self.comment is not UNSET:
            changes["comment"] = self.comment
        if self.autoincrement is not None and schema.server.numbering_is_altered:
            changes["autoincrement"] = self.autoincrement
        elif self.type is not None and not _counts(self.type):
            changes["autoincrement"] = False
        changes["known"] = column.known or (self.type is not None and self.nullable is not None)
        return column.replace(**changes)

    @property
    def only_renames(self) -> bool:
        return self.new_column_name is not None and len(list(self._changes())) == 1

    def doubts(self, schema: Schema) -> Iterator[str]:
        yield from super().doubts(schema)
        if self.type is not None:
            yield from trusted_types((Column(name=self.column, type=self.type),), schema)
            yield from self._conditions_left(schema)
        if self.comment is not UNSET and len(list(self._changes())) == 1:
            yield from schema.server.doubts_comments()

    def _conditions_left(self, schema: Schema) -> Iterator[str]:
        before, after = schema.table(self.table), self.apply(schema).table(self.table)
        left = {each.name for each in after.constraints if isinstance(each, Check) and not each.type_column}
        for check in before.constraints:
            if isinstance(check, Check) and check.type_column == self.column and check.name in left:
                yield f"{check} of the old type stays, as Alembic leaves it; op.drop_constraint() drops it"

    def order(self, columns: ColumnOrder) -> None:
        if self.new_column_name is not None:
            columns.rename(self.column, self.new_column_name)

    def describe(self) -> str:
        changes = list(self._changes())
        said = ", ".join(changes).format(column=f"{self.table}.{self.column}", name=self.new_column_name)
        return said[:1].upper() + said[1:]

    def _changes(self) -> Iterator[str]:
        """What the call changes, each as words for the sentence."""
        if self.new_column_name is not None:
            yield "rename column {column} to {name}"
        of = "" if self.new_column_name is not None else " of {column}"
        if self.type is not None:
            yield f"change the type{of}"
        if self.nullable is not None:
            yield f"make {'it' if not of else '{column}'} {'nullable' if self.nullable else 'NOT NULL'}"
        if self.server_default is not UNSET:
            yield f"{'drop' if self.server_default is None else 'set'} the default{of}"
        if self.comment is not UNSET:
            yield f"{'drop' if self.comment is None else 'set'} the comment{of}"
        if self.autoincrement is not None:
            yield f"switch autoincrement {'on' if self.autoincrement else 'off'}{of}"

    def effect(self) -> Effect | None:
        if self.new_column_name is not None:
            return Effect(kind="column", table=self.table, name=self.new_column_name)
        if self.nullable is not None:
            return Effect(kind="column", table=self.table, name=self.column, nullable=self.nullable)
        return None


def _counts(type_: ColumnType) -> bool:
    """Whether a column of this type can number rows."""
    affinity = type_.engine._type_affinity
    return affinity is not None and issubclass(affinity, sa.Integer | sa.Numeric)


def _goes(check: Check, existing: Sequence[Check]) -> bool:
    """Whether a condition goes with its type though nobody names it, as SQLite's new table has none without a name.

    One that the server named is meant by an existing_type that gives none.
    """
    return not check.name or (not check.named and any(each.name is None for each in existing))
