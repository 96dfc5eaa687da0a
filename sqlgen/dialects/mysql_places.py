"""Where MySQL's columns go: FIRST and AFTER, https://dev.mysql.com/doc/refman/8.4/en/alter-table.html."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlgen.operations import AddColumn, AlterColumn, DropColumn, MoveColumn, Operation, Step


def with_places(steps: Sequence[Step[Any]]) -> list[Step[Any]]:
    """The steps of a batch, with each new column put to its place as it is added, if its neighbour is there to stay."""
    moves = {each.operation.column: each.operation for each in steps if isinstance(each.operation, MoveColumn)}
    placed = [_placed(each, steps[number:], moves) for number, each in enumerate(steps)]
    return [each for each in placed if not isinstance(each.operation, MoveColumn) or each.operation.column in moves]


def _placed(step: Step[Any], from_here: Sequence[Step[Any]], moves: dict[str, MoveColumn]) -> Step[Any]:
    """The step, if it adds a column with the place that it has in the end: behind a column, or before the first one."""
    operation = step.operation
    if not isinstance(operation, AddColumn):
        return step
    move = moves.get(operation.column.name)
    before, after = None, None
    if move is not None and _is_there_to_stay(step, from_here[1:], move, moves):
        del moves[move.column]
        before = step.before.table(move.table).columns[0].name if move.after is None else None
        after = move.after
    return replace(step, operation=replace(operation, insert_before=before, insert_after=after))


def _is_there_to_stay(
    step: Step[Any], later: Sequence[Step[Any]], move: MoveColumn, moves: dict[str, MoveColumn]
) -> bool:
    """Whether the column has its place, and keeps it, whatever else the batch does."""
    there = move.after is None or (step.before.table(move.table).has_column(move.after) and move.after not in moves)
    return there and not any(_touches(each.operation, name) for each in later for name in (move.column, move.after))


def _touches(operation: Operation, column: str | None) -> bool:
    """Whether the column is another one afterwards."""
    match operation:
        case DropColumn(column=name):
            return name == column
        case AlterColumn(column=name, new_column_name=new) if new is not None:
            return column in (name, new)
        case _:
            return False
