"""What PostgreSQL has only from a release on."""

from typing import Any

from sqlgen.dialects import Version
from sqlgen.operations import AddColumn, CreateIndex, CreateTable, Step
from sqlgen.operations.constraint import CreateConstraint
from sqlgen.schema import Column, Computed, Constraint, Index

VIRTUAL: Version = (18,)
"""https://www.postgresql.org/docs/18/ddl-generated-columns.html"""

NULLS_DISTINCT: Version = (15,)
"""https://www.postgresql.org/docs/15/sql-createindex.html"""


def check(step: Step[Any], version: Version) -> None:
    """Raises NotImplementedError."""
    match step.operation:
        case CreateTable(table=table):
            _check_columns(table.columns, version)
            _check_nulls(table.constraints, version)
        case AddColumn(column=column, constraints=given):
            _check_columns((column,), version)
            _check_nulls(given, version)
        case CreateConstraint(constraint=constraint):
            _check_nulls((constraint,), version)
        case CreateIndex(index=index):
            _check_nulls((index,), version)


def _check_columns(columns: tuple[Column, ...], version: Version) -> None:
    for column in columns if version < VIRTUAL else ():
        if isinstance(column.server_default, Computed) and column.server_default.persisted is False:
            raise NotImplementedError(
                f"before version 18 every generated column is stored, and {column.name} would not be;"
                " leave persisted out, or set server_version"
            )


def _check_nulls(given: tuple[Constraint | Index, ...], version: Version) -> None:
    for each in given if version < NULLS_DISTINCT else ():
        if getattr(each, "options", {}).get("postgresql_nulls_not_distinct") is not None:
            raise NotImplementedError(
                "before version 15 NULLs are always distinct; set server_version if they need not be"
            )
