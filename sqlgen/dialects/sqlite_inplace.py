"""What SQLite can alter in place: https://www.sqlite.org/lang_altertable.html."""

import re
from typing import Any

import sqlalchemy as sa

from sqlgen.operations import AddColumn, AlterColumn, CreateIndex, DropColumn, DropIndex, Step
from sqlgen.operations.alter_column import UNSET
from sqlgen.schema import Column, Computed, Fragment

_CONSTANT = re.compile(r"\s*([+-]?\d+(\.\d+)?|'(?:[^']|'')*'|NULL|TRUE|FALSE)\s*", re.IGNORECASE)


def in_place(step: Step[Any]) -> bool:
    """Whether the step is an ALTER TABLE, CREATE INDEX or DROP INDEX, and no rebuild."""
    match step.operation:
        case CreateIndex() | DropIndex():
            return True
        case AddColumn():
            return _can_add(step.operation.column)
        case DropColumn():
            return _can_drop(step)
        case AlterColumn():
            return _only_renames(step.operation)
        case _:
            return False


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
    """A column goes by itself if no key, constraint, index or computed column reads it, and others stay."""
    table, name = step.before.table(step.operation.table), step.operation.column
    computed = (each.server_default for each in table.columns if each.name != name)
    reads = any(isinstance(each, Computed) and name in each.sqltext.words() for each in computed)
    involved = any(each.involves(name) for each in table.constraints) or any(
        each.involves(name) for each in table.indexes
    )
    return not reads and not involved and len(table.columns) > 1


def _only_renames(operation: AlterColumn) -> bool:
    others = (operation.type, operation.nullable, operation.autoincrement)
    return (
        operation.new_column_name is not None
        and all(each is None for each in others)
        and operation.server_default is UNSET
    )
