"""What Alembic's MODIFY takes from a column because the call does not speak of it, and sqlgen's keeps.

Not a list of differences that somebody wrote, but a rule: an attribute is kept if the call of alter_column said nothing
about it, the files left it as it was, and Alembic did not.
"""

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import replace
from typing import Any

from sqlgen.verify.catalogue import Facts
from tests.histories.online import Altered
from tests.histories.state import State

Column = tuple[str, str]

_NOTHING: dict[str, tuple[Any, ...]] = {
    "nullable": (True,),
    "default": (None,),
    "comment": (None,),
    "autoincrement": (None, False),
}
"""What the catalogue says of a column that has lost the attribute."""


class Kept:
    """The attributes in which the files' database is ahead of Alembic's. `count` counts each time one was kept."""

    def __init__(self) -> None:
        self._values: dict[Column, dict[str, Any]] = {}
        self.count = 0

    def learn(self, altered: Iterable[Altered], before: State, files: State, online: State) -> None:
        """From one revision: the files' database before and after it, Alembic's after it."""
        for call in _one_a_column(altered):
            earlier = self._values.pop((call.table, call.column), {})
            old, new, lost = (
                _column(before, call.table, call.column),
                _column(files, call.table, call.name),
                _column(online, call.table, call.name),
            )
            kept = {
                what: new[what]
                for what in call.silent
                if lost.get(what) in _NOTHING[what]
                and new.get(what) not in _NOTHING[what]
                and new[what] == old.get(what)
            }
            self.count += len(kept.keys() - earlier.keys())
            self._values[call.table, call.name] = kept
        self._values = {column: values for column, values in self._values.items() if _column(online, *column)}

    def given_back(self, online: State) -> State:
        """Alembic's state with what it has lost."""
        catalogue = deepcopy(online.catalogue)
        for (table, name), values in self._values.items():
            _column(State(catalogue, ()), table, name).update(values)
        return replace(online, catalogue=catalogue)


def _one_a_column(altered: Iterable[Altered]) -> Iterable[Altered]:
    """What several calls for a column together say nothing about."""
    found: dict[Column, Altered] = {}
    for call in altered:
        first = found.pop((call.table, call.column), call)
        found[call.table, call.name] = replace(call, column=first.column, silent=first.silent & call.silent)
    return found.values()


def _column(state: State, table: str, name: str) -> Facts:
    columns = state.catalogue["tables"].get(table, {}).get("columns", ())
    return next((column for column in columns if column["name"] == name), {})
