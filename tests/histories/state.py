"""What a database is after a revision: its catalogue, that of the version table included, and its rows."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pprint import pformat
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from sqlgen.verify.catalogue import Facts, read_catalogue
from tests.histories.rows import Contents, read_contents


@dataclass(frozen=True)
class State:
    catalogue: Facts
    rows: tuple[str, ...]
    contents: Contents = field(default_factory=dict)

    def without_leftover_types(self, other: "State") -> "State":
        """Without the enum types that `other` lacks: sqlgen drops those that online Alembic leaves behind, unused.

        One that a column uses shows in that column's type.
        """
        enums = {name: labels for name, labels in self.catalogue["enums"].items() if name in other.catalogue["enums"]}
        return replace(self, catalogue=self.catalogue | {"enums": enums})

    def with_clock_of(self, other: "State") -> "State":
        """With the times of `other` wherever a script has asked the clock: to sqlgen it tells the Create Date."""

        def told(table: str, number: int, row: dict[str, Any]) -> dict[str, Any]:
            rows = other.contents.get(table, [])
            theirs = rows[number] if number < len(rows) else {}
            asked = (key for key, value in row.items() if value == "now" and isinstance(theirs.get(key), datetime))
            return {**row, **{key: theirs[key] for key in asked}}

        contents = {
            table: [told(table, number, row) for number, row in enumerate(rows)]
            for table, rows in self.contents.items()
        }
        return replace(self, contents=contents)


def read_state(connection: Connection, version_table: str) -> State:
    catalogue = read_catalogue(connection, without=())
    contents = read_contents(connection, [name for name in catalogue["tables"] if not name.startswith(version_table)])
    return State(catalogue, tuple(sorted(_rows(connection, version_table))), contents)


def _rows(connection: Connection, version_table: str) -> Iterable[str]:
    """None before the first revision has made their table."""
    if not sa.inspect(connection).has_table(version_table):
        return ()
    rows = sa.select(sa.column("version_num", sa.String)).select_from(sa.table(version_table))
    return connection.execute(rows).scalars()


def difference(files: State, online: State) -> str:
    """The lines that differ, with one around them."""
    left, right = (
        pformat({"rows": state.rows, "contents": state.contents} | state.catalogue, width=110).splitlines()
        for state in (files, online)
    )
    lines = difflib.unified_diff(left, right, "the files leave", "Alembic online leaves", lineterm="", n=1)
    return "\n".join(line for line in lines if not line.startswith("@@"))
