"""What SQLite can alter in place: https://www.sqlite.org/lang_altertable.html."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from sqlgen.operations import (
    AddColumn,
    AlterColumn,
    CreateForeignKey,
    CreateIndex,
    DropColumn,
    DropIndex,
    Operation,
    Step,
)
from sqlgen.operations.alter_column import UNSET
from sqlgen.schema import Column, Computed, ForeignKey, Fragment, PrimaryKey

_CONSTANT = re.compile(r"\s*([+-]?\d+(\.\d+)?|'(?:[^']|'')*'|NULL|TRUE|FALSE)\s*", re.IGNORECASE)


def in_place(step: Step[Any]) -> bool:
    """Whether the step is an ALTER TABLE, CREATE INDEX or DROP INDEX, and no rebuild."""
    match step.operation:
        case CreateIndex() | DropIndex():
            return True
        case AddColumn(column=column, constraints=constraints):
            references = any(isinstance(each, ForeignKey) for each in constraints)
            is_key = any(isinstance(each, PrimaryKey) for each in constraints)
            return not is_key and _can_add(column) and not (references and column.server_default is not None)
        case DropColumn():
            return _can_drop(step)
        case AlterColumn():
            return _only_renames(step.operation)
        case _:
            return False


def with_references(steps: Sequence[Step[Any]]) -> list[Step[Any]]:
    """The steps of a batch, with each foreign key over one new column taken into the definition of that column.

    SQLite adds a column that references in place, if it has no default. Only for a key without a name or an action:
    SQLAlchemy's inspector reads these where the table spells the key, and an online migration would lose them.
    """
    folded: list[Step[Any]] = []
    for step in steps:
        place = _new_column_of(step.operation, folded)
        if place is None:
            folded.append(step)
        else:
            addition = folded[place].operation
            taken = replace(addition, constraints=(*addition.constraints, step.operation.constraint))
            folded[place] = replace(folded[place], operation=taken)
    return folded


def _new_column_of(operation: Operation, before: Sequence[Step[Any]]) -> int | None:
    """Which of the steps before adds the one column that a foreign key is over, if none of them changes it since."""
    if not isinstance(operation, CreateForeignKey) or not _is_bare(operation.constraint):
        return None
    (name,) = operation.constraint.columns
    for place in range(len(before) - 1, -1, -1):
        earlier: Operation = before[place].operation
        if isinstance(earlier, AddColumn) and earlier.column.name == name:
            return place
        if isinstance(earlier, AlterColumn) and name in (earlier.column, earlier.new_column_name):
            return None
    return None


def _is_bare(key: ForeignKey) -> bool:
    """Whether the key is over one column, and says nothing but what it references."""
    more = (key.name, key.ondelete, key.onupdate, key.match, key.deferrable, key.initially)
    return len(key.columns) == 1 and not any(more)


def _can_add(column: Column) -> bool:
    """A new column needs a constant default, one that is not NULL if it is NOT NULL, and must not be stored."""
    match column.server_default:
        case None:
            return column.nullable
        case Fragment(sql):
            return isinstance(sql, str) or _is_constant(sql)
        case Computed(_, persisted):
            return not persisted
        case _:
            return False


def _is_constant(clause: Any) -> bool:
    match clause:
        case sa.TextClause():
            return bool(_CONSTANT.fullmatch(clause.text))
        case sa.sql.elements.True_() | sa.sql.elements.False_():
            return True
        case _:
            return False


def _can_drop(step: Step[DropColumn]) -> bool:
    """A column goes by itself if no key, constraint, index or computed column reads it, and others stay.

    Of a table that is not known the server will say.
    """
    table, name = step.before.table(step.operation.table), step.operation.column
    computed = (each.server_default for each in table.columns if each.name != name)
    reads = any(isinstance(each, Computed) and name in each.sqltext.words() for each in computed)
    involved = any(each.involves(name) for each in table.constraints) or any(
        each.involves(name) for each in table.indexes
    )
    return not table.known or (not reads and not involved and len(table.columns) > 1)


def _only_renames(operation: AlterColumn) -> bool:
    others = (operation.type, operation.nullable, operation.autoincrement)
    return (
        operation.new_column_name is not None
        and all(each is None for each in others)
        and operation.server_default is UNSET
    )
