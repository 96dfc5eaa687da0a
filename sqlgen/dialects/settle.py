"""What the servers' rules are made of."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, count

import sqlalchemy as sa

from sqlgen.schema import Check, Constraint, Table

NO_EXCLUSION = "only PostgreSQL has exclusion constraints"

ChooseName = Callable[[Constraint, Table, Iterable[str]], str | None]


def numbers() -> Iterator[str]:
    """What a server puts behind a name until it is free: nothing, and then one number after another."""
    return chain([""], map(str, count(1)))


def name_constraints(table: Table, choose: ChooseName) -> Table:
    """The table with a name, chosen by the server, for each constraint that has none."""
    if all(each.name for each in table.constraints):
        return table
    taken = {*table.constraint_names, *(each.name for each in table.indexes)}
    settled: list[Constraint] = []
    for constraint in table.constraints:
        if not constraint.name:
            constraint = constraint.replace(name=choose(constraint, table, taken), named=False)
            taken.update(name for name in (constraint.name,) if name)
        settled.append(constraint)
    return table.replace(constraints=tuple(settled))


def numbered_by_sequences(table: Table) -> Table:
    """The table on a server that has sequences: a column with one of the script's does not number by itself."""
    if not any(each.own_sequence for each in table.columns):
        return table
    columns = (each.replace(autoincrement=False) if each.own_sequence else each for each in table.columns)
    return table.replace(columns=tuple(columns))


def with_checks_of_its_own(table: Table, *, unnamed: bool) -> Table:
    """The table with the conditions that its columns spelled as its own, which is how most servers keep them.

    `unnamed` says whether that is so for those without a name too.
    """

    def own(constraint: Constraint) -> Constraint:
        moves = isinstance(constraint, Check) and constraint.in_column and (unnamed or constraint.name)
        return constraint.replace(in_column=None) if moves else constraint

    constraints = tuple(map(own, table.constraints))
    return table if constraints == table.constraints else table.replace(constraints=constraints)


def without_native_checks(table: Table, *, boolean: bool, enum: bool) -> Table:
    """The table without the CHECKs that come with a type which this server has itself."""

    def is_native(constraint: Constraint) -> bool:
        if not isinstance(constraint, Check) or constraint.type_column is None:
            return False
        type_ = table.column(constraint.type_column).type.engine
        return (boolean and isinstance(type_, sa.Boolean)) or (
            enum and isinstance(type_, sa.Enum) and type_.native_enum
        )

    kept = tuple(each for each in table.constraints if not is_native(each))
    return table if len(kept) == len(table.constraints) else table.replace(constraints=kept)
