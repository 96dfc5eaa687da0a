"""What a step is made of: the operations of a batch, and the conditions that come with a column's type."""

from typing import Any

from sqlgen.operations import BatchAlterTable, Step
from sqlgen.schema import Check, Table


def type_checks(table: Table, column: str) -> list[Check]:
    """The conditions that the type of a column has brought."""
    return [each for each in table.constraints if isinstance(each, Check) and each.type_column == column]


def parts(step: Step[BatchAlterTable]) -> list[Step[Any]]:
    """A batch as a step for each operation in it."""
    replayed = step.operation.replay(step.before)
    return [Step(operation, before, after, step.origin) for operation, before, after in replayed]
