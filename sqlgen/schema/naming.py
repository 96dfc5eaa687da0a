"""The names of constraints and indexes that calls give by themselves, outside of a table's definition."""

from collections.abc import Sequence
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.sql.elements import conv

from sqlgen.schema.build import build_constraint_of
from sqlgen.schema.constraint import Constraint
from sqlgen.schema.convention import final, given_convention, metadata
from sqlgen.schema.fragment import Fragment
from sqlgen.schema.name import Name
from sqlgen.schema.table import Table

C = TypeVar("C", bound=Constraint)


def named(table: Name, constraint: C) -> C:
    """The constraint with its final name. `op.f()` says that no convention applies."""
    name = constraint.name
    if given_convention() and not isinstance(name, conv):
        built = build_constraint_of(Table.unknown(table), constraint, metadata())
        name = built.name if isinstance(built.name, str) else None
    return constraint.replace(name=final(name))


def index_name_of(table: Name, name: str | None, expressions: Sequence[str | Fragment]) -> str | None:
    """The final name of an index; None where nothing names it, as no convention can one over expressions alone.

    A name is looked at without the columns, which a call that drops the index does not give.
    """
    names = [each for each in expressions if isinstance(each, str)] if name is None else ["x"]
    if isinstance(name, conv) or not names:
        return final(name)
    columns = [sa.Column(each, sa.types.NullType()) for each in names]
    sa.Table(table.name, metadata(), *columns, schema=table.schema)
    found = sa.Index(name, *columns).name
    return final(found) if isinstance(found, str) else None
