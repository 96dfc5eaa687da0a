"""Where the columns of a table that is made anew come from."""

from collections.abc import Iterable

from sqlgen.operations import AlterColumn, BatchAlterTable, DropColumn, Operation


def origins(operation: Operation, names: Iterable[str]) -> dict[str, str]:
    """The columns that the operation leaves, each with the name that it had; one that is new is not among them."""
    origin = {name: name for name in names}
    for each in operation.operations if isinstance(operation, BatchAlterTable) else (operation,):
        if isinstance(each, AlterColumn) and each.new_column_name is not None and each.column in origin:
            origin[each.new_column_name] = origin.pop(each.column)
        if isinstance(each, DropColumn):
            origin.pop(each.column, None)
    return origin
