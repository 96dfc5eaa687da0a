"""Alembic's operation objects, `alembic.operations.ops`, as calls of the directives that they are made by."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import sqlalchemy as sa


class Shape(NamedTuple):
    """A directive, and the attributes that are its arguments: by place, one with a star for several, and by name.

    An attribute `kw` holds more, by name.
    """

    directive: str
    placed: tuple[str, ...]
    named: Mapping[str, str]


def _shape(directive: str, placed: str, *same: str, **named: str) -> Shape:
    """`same` are arguments that are called like their attributes; the others are ATTRIBUTE="ARGUMENT"."""
    return Shape(directive, tuple(placed.split()), {**{name: name for name in same}, **named})


SHAPES: Mapping[str, Shape] = {
    "AddColumnOp": _shape(
        "add_column", "table_name column", "schema", "if_not_exists", "inline_references", "inline_primary_key"
    ),
    "AlterColumnOp": _shape(
        "alter_column",
        "table_name column_name",
        *("schema", "existing_type", "existing_server_default", "existing_nullable", "existing_comment"),
        modify_nullable="nullable",
        modify_comment="comment",
        modify_server_default="server_default",
        modify_name="new_column_name",
        modify_type="type_",
    ),
    "BulkInsertOp": _shape("bulk_insert", "table rows", "multiinsert"),
    "CreateCheckConstraintOp": _shape("create_check_constraint", "constraint_name table_name condition", "schema"),
    "CreateExcludeConstraintOp": _shape(
        "create_exclude_constraint", "constraint_name table_name *elements", "schema", "where"
    ),
    "CreateForeignKeyOp": _shape(
        "create_foreign_key", "constraint_name source_table referent_table local_cols remote_cols"
    ),
    "CreateIndexOp": _shape("create_index", "index_name table_name columns", "schema", "unique", "if_not_exists"),
    "CreatePrimaryKeyOp": _shape("create_primary_key", "constraint_name table_name columns", "schema"),
    "CreateTableCommentOp": _shape("create_table_comment", "table_name comment", "schema", "existing_comment"),
    "CreateTableOp": _shape("create_table", "table_name *columns", "schema", "if_not_exists", "comment", "prefixes"),
    "CreateUniqueConstraintOp": _shape("create_unique_constraint", "constraint_name table_name columns", "schema"),
    "DropColumnOp": _shape("drop_column", "table_name column_name", "schema", "if_exists"),
    "DropConstraintOp": _shape(
        "drop_constraint", "constraint_name table_name", "schema", "if_exists", constraint_type="type_"
    ),
    "DropIndexOp": _shape("drop_index", "index_name table_name", "schema", "if_exists"),
    "DropTableCommentOp": _shape("drop_table_comment", "table_name", "schema", "existing_comment"),
    "DropTableOp": _shape("drop_table", "table_name", "schema", "if_exists"),
    "ExecuteSQLOp": _shape("execute", "sqltext", "execution_options"),
    "RenameTableOp": _shape("rename_table", "table_name new_table_name", "schema"),
}
"""By the class's name."""

OPERATIONS = {shape.directive: name for name, shape in SHAPES.items()}
"""The class's name by the directive's."""


class Call(NamedTuple):
    directive: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]


def call_of(operation: Any) -> Call | None:
    """The call that an operation object stands for; None for an object that is none of Alembic's."""
    shape = next((SHAPES[each.__name__] for each in type(operation).__mro__ if each.__name__ in SHAPES), None)
    if shape is None:
        return None
    named = ((argument, getattr(operation, attribute, None)) for attribute, argument in shape.named.items())
    given = {argument: value for argument, value in named if value is not None or argument in _NONE_SAYS_DROP}
    return Call(shape.directive, tuple(_placed(operation, shape)), given | dict(getattr(operation, "kw", {})))


_NONE_SAYS_DROP = {"comment", "server_default"}


def _placed(operation: Any, shape: Shape) -> Iterator[Any]:
    for attribute in shape.placed:
        value = getattr(operation, attribute.removeprefix("*"))
        yield from map(_free, value if attribute.startswith("*") else (value,))


def _free(value: Any) -> Any:
    """A column that belongs to a table already, as a plug-in may hand it on, can belong to no other."""
    taken = isinstance(value, sa.Column) and value.table is not None
    return value._copy() if taken else value
