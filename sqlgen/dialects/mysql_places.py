"""Where MySQL's columns go: FIRST and AFTER, https://dev.mysql.com/doc/refman/8.4/en/alter-table.html."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlgen.operations import AddColumn, MoveColumn, Step


def with_places(steps: Sequence[Step[Any]]) -> list[Step[Any]]:
    """The steps of a batch, with each new column put to its place as it is added, if its neighbour is there already."""
    moves = {each.operation.column: each.operation for each in steps if isinstance(each.operation, MoveColumn)}
    placed = [_placed(each, moves) if isinstance(each.operation, AddColumn) else each for each in steps]
    return [each for each in placed if not isinstance(each.operation, MoveColumn) or each.operation.column in moves]


def _placed(step: Step[AddColumn], moves: dict[str, MoveColumn]) -> Step[AddColumn]:
    """The step with the place that its column has in the end: behind a column, or before the first one."""
    operation, table = step.operation, step.before.table(step.operation.table)
    before, after = None, None
    move = moves.get(operation.column.name)
    if move and (move.after is None or table.has_column(move.after)):
        before, after = (table.columns[0].name if move.after is None else None), move.after
        del moves[move.column]
    return replace(step, operation=replace(operation, insert_before=before, insert_after=after))
