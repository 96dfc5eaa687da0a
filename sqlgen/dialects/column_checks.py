"""The conditions that a column's definition spells, in the order of their making: SQLAlchemy has them in a set."""

from collections.abc import Callable, Iterable
from typing import Any

import sqlalchemy as sa


def in_order(constraints: Iterable[Any]) -> list[Any]:
    return sorted(constraints, key=lambda each: each._creation_order)


def with_checks_in_order(compiler: type[Any], keeps: Callable[[sa.Constraint], bool]) -> type[Any]:
    """SQLAlchemy's DDL compiler. `keeps` says which conditions stay in the column's definition."""

    class ChecksInOrder(compiler):  # type: ignore[misc]
        def visit_create_column(self, create: Any, first_pk: bool = False, **kw: Any) -> str | None:
            column = create.element
            given = column.constraints
            column.constraints = in_order(filter(keeps, given))
            try:
                text: str | None = super().visit_create_column(create, first_pk=first_pk, **kw)
                return text
            finally:
                column.constraints = given

    return ChecksInOrder
