"""op.drop_constraint: a constraint gone, of the kind that the schema says it has."""

from dataclasses import dataclass, replace
from typing import Self, cast

from sqlalchemy.exc import SQLAlchemyError

from sqlgen.errors import CallInvalid, ConstraintUnnamed
from sqlgen.operations.effect import Effect
from sqlgen.operations.operation import Operation
from sqlgen.schema import Check, Constraint, ForeignKey, Fragment, Index, Name, PrimaryKey, Schema, Table, Unique
from sqlgen.schema.constraint import WORDS, Kind
from sqlgen.schema.convention import final
from sqlgen.schema.naming import named


@dataclass(frozen=True, kw_only=True)
class DropConstraint(Operation):
    """Scripts leave `type_` out or have it wrong: the simulated schema knows."""

    table: Name
    constraint: str | None
    """None for the one that no script has named, and neither has the server."""
    if_exists: bool = False
    kind: Kind | None = None
    """What the call says that it is. It counts for a table that is not known, and where the server has no such name."""

    @classmethod
    def from_call(
        cls,
        constraint_name: str | None,
        table_name: str,
        type_: str | None = None,
        *,
        schema: str | None = None,
        if_exists: bool | None = None,
    ) -> Self:
        kind = cast(Kind, type_) if type_ in _STAND_INS else None
        table = Name(schema, table_name)
        name = _final_name(table, constraint_name, kind)
        if name is None and kind is None:
            raise CallInvalid("a constraint without a name is known by its kind only; give type_, or the name it has")
        return cls(table=table, constraint=name, if_exists=bool(if_exists), kind=kind)

    def parts(self, schema: Schema) -> tuple[Operation, ...]:
        table = schema.table(self.table)
        if self.constraint is None:
            return (replace(self, constraint=self._unnamed(table).name),)
        if self.if_exists:
            schema.server.check_condition(self.method(), "if_exists", table)
        there = schema.server.has_constraint(table, self.constraint, self.kind) or _unique_index(
            table, self.constraint, schema
        )
        return () if self.if_exists and table.known and not there else (self,)

    def _unnamed(self, table: Table) -> Constraint:
        """The one that is meant where a script gives no name: of its kind, and not named by a script either."""
        table.check_known("which constraint is meant without a name", remedy="give its name")
        assert self.kind is not None  # from_call
        unnamed = [each for each in table.constraints if not each.given_name and each.kind == self.kind]
        if len(unnamed) == 1:
            return unnamed[0]
        raise ConstraintUnnamed(str(table.name), WORDS[self.kind], ", ".join(table.constraint_names) or "none")

    def find(self, schema: Schema) -> Constraint | Index:
        """What the name means: a constraint, or a unique index where the server makes no difference."""
        table = schema.table(self.table)
        if self.constraint is None:
            return self._unnamed(table)
        if not table.known and not table.has_constraint(self.constraint):
            return _STAND_INS[self.kind or "check"].replace(name=self.constraint)
        return _unique_index(table, self.constraint, schema) or schema.server.constraint(
            table, self.constraint, self.kind
        )

    def apply(self, schema: Schema) -> Schema:
        table, found, server = schema.table(self.table), self.find(schema), schema.server
        if isinstance(found, Index):
            return schema.alter_table(server.drop_index(table, found))
        return schema.alter_table(server.drop_constraint(table, found))

    def describe(self) -> str:
        if self.constraint is None:
            return f"Drop the {WORDS[self.kind] if self.kind else 'constraint'} without a name of {self.table}"
        return f"Drop constraint {self.constraint} of {self.table}"

    def effect(self) -> Effect | None:
        if self.constraint is None:
            return None
        if self.kind == "primary":
            return Effect(kind="primary key", table=self.table, present=False)
        return Effect(kind="constraint", table=self.table, name=self.constraint, present=False)


_STAND_INS: dict[str, Constraint] = {
    "check": Check(sqltext=Fragment("")),
    "foreignkey": ForeignKey(columns=(), referent=Name(None, ""), referent_columns=()),
    "primary": PrimaryKey(columns=()),
    "unique": Unique(columns=()),
}
"""A constraint of a table that is not known, by its kind."""


def _final_name(table: Name, name: str | None, kind: Kind | None) -> str | None:
    """As the naming convention has it, which knows the kind and the table only."""
    if kind is None:
        return final(name)
    try:
        return named(table, _STAND_INS[kind].replace(name=name)).name
    except (LookupError, SQLAlchemyError):  # it wants the columns, or a name to begin with
        return final(name)


def _unique_index(table: Table, name: str, schema: Schema) -> Index | None:
    if not schema.server.unique_is_index or table.has_constraint(name) or not table.has_index(name):
        return None
    index = table.index(name)
    return index if index.unique else None
