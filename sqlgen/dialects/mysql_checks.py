"""What MySQL and MariaDB would not take, or would take for something else than the script means."""

from typing import Any

from sqlgen.operations import AddColumn, CreateForeignKey, CreateTable, Step
from sqlgen.schema import Column, Constraint, ForeignKey, Name, PrimaryKey


def check(step: Step[Any]) -> None:
    """Raises NotImplementedError."""
    match step.operation:
        case AddColumn(table=name, column=column, constraints=given):
            _check_numbering(column, given)
            constraints = given
        case CreateTable(table=table):
            name, constraints = table.name, table.constraints
        case CreateForeignKey(table=name, constraint=key):
            constraints = (key,)
        case _:
            return
    for constraint in constraints:
        _check_referent(constraint, name)


def _check_numbering(column: Column, given: tuple[Constraint, ...]) -> None:
    """https://dev.mysql.com/doc/refman/8.4/en/example-auto-increment.html"""
    if column.autoincrement is True and not any(isinstance(each, PrimaryKey) for each in given):
        raise NotImplementedError(
            "AUTO_INCREMENT is for a key; give inline_primary_key=True, or the column autoincrement=False"
        )


def _check_referent(constraint: Constraint, table: Name) -> None:
    """https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html"""
    if isinstance(constraint, ForeignKey) and table.schema and not constraint.referent.schema:
        raise NotImplementedError(
            f"a foreign key of {table} to {constraint.referent} would look for it in {table.schema};"
            " give the schema of what it references"
        )
