"""What the servers' rules are made of."""

from collections.abc import Callable, Iterable

import sqlalchemy as sa

from sqlgen.schema import Check, Constraint, Table

ChooseName = Callable[[Constraint, Table, Iterable[str]], str]


def name_constraints(table: Table, choose: ChooseName) -> Table:
    """The table with a name, chosen by the server, for each constraint that has none."""
    if all(each.name for each in table.constraints):
        return table
    taken = {str(each.name) for each in table.constraints if each.name} | {each.name for each in table.indexes}
    settled: list[Constraint] = []
    for constraint in table.constraints:
        if not constraint.name:
            constraint = constraint.replace(name=choose(constraint, table, taken), named=False)
            taken.add(str(constraint.name))
        settled.append(constraint)
    return table.replace(constraints=tuple(settled))


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
