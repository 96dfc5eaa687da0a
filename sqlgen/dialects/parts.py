"""What a step is made of: the operations of a batch, and the conditions of a table."""

from typing import Any

from sqlgen.operations import BatchAlterTable, Step
from sqlgen.schema import Check, Table


def checks_lost(before: Table, after: Table) -> list[Check]:
    """The conditions that the table has no longer. A server does not know whether a type has brought them."""
    old, new = ([each for each in table.constraints if isinstance(each, Check)] for table in (before, after))
    there = [each.replace(type_column=None) for each in new]
    return [each for each in old if each.replace(type_column=None) not in there]


def parts(step: Step[BatchAlterTable]) -> list[Step[Any]]:
    """A batch as a step for each operation in it."""
    replayed = step.operation.replay(step.before)
    return [Step(operation, before, after, step.origin) for operation, before, after in replayed]
