"""MetaData.create_all and the like, in an order of ours where SQLAlchemy has none.

Indexes of a table, and foreign keys that go in a circle, are in sets, whose order is another in each run.
"""

from functools import cache
from typing import Any

import sqlalchemy as sa


class InOrder:
    """Mixed into SQLAlchemy's visitors, which make and drop things one by one."""

    _waiting: tuple[tuple[Any, dict[str, Any]], ...] = ()

    def traverse_single(self, obj: Any, **kw: Any) -> None:
        """What may come out of a set waits until something else comes."""
        if isinstance(obj, sa.Index | sa.ForeignKeyConstraint):
            self._waiting += ((obj, kw),)
            return
        self.go_on()
        super().traverse_single(obj, **kw)  # type: ignore[misc]
        self.go_on()

    def go_on(self) -> None:
        waiting, self._waiting = self._waiting, ()
        for obj, kw in sorted(waiting, key=_place):
            super().traverse_single(obj, **kw)  # type: ignore[misc]


def _place(waiting: tuple[Any, dict[str, Any]]) -> tuple[str, list[int], str]:
    """By table, by its columns, by name."""
    table: sa.Table = waiting[0].table
    positions = {column.name: number for number, column in enumerate(table.columns)}
    columns = [positions[column.name] for column in waiting[0].columns]
    return str(table), columns, str(waiting[0].name)


@cache
def in_order(visitor: Any) -> Any:
    """SQLAlchemy's visitor, in order."""
    return type(visitor.__name__, (InOrder, visitor), {})
