"""The catalogue's sign of what has no name, or is one of several statements: the simulation knows what it is called."""

from typing import Any

from sqlgen.operations import Step
from sqlgen.operations.effect import Effect
from sqlgen.schema import Constraint, Name, Schema, Table


def constraint_effect(constraint: Constraint, table: Table, *, present: bool = True) -> Effect | None:
    """The sign of a constraint that is there or gone, by the name that it has, whoever gave it."""
    name = constraint.name
    return Effect(kind="constraint", table=table.name, name=name, present=present) if name else None


def chosen_effect(step: Step[Any]) -> Effect | None:
    """The sign of a constraint that the step has made or dropped, whatever the operation calls it.

    None for a table that is not known: what the server calls its constraints cannot be told.
    """
    name = getattr(step.operation, "table", None)
    if not isinstance(name, Name):
        return None
    before, after = _names(step.before, name), _names(step.after, name)
    changes = [(each, True) for each in sorted(after - before)] + [(each, False) for each in sorted(before - after)]
    return next((Effect(kind="constraint", table=name, name=each, present=there) for each, there in changes), None)


def _names(schema: Schema, name: Name) -> set[str]:
    table = schema.tables.get(name)
    return {str(each.name) for each in table.constraints if each.name} if table and table.known else set()
