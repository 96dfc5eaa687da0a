"""What Alembic takes from a table unasked, and sqlgen's files keep.

Not a list of differences that somebody wrote, but rules. An attribute of a column is kept if the call of alter_column
said nothing about it, the files left it as it was, and Alembic's MODIFY did not. A CHECK without a name is kept if the
files left it as it was, and is not in the table that Alembic's batch has made: it reflects those with a name.
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
        self._checks: dict[str, list[Facts]] = {}
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
        self._learn_checks(before, files, online)

    def _learn_checks(self, before: State, files: State, online: State) -> None:
        kept = {
            table: [each for each in _unnamed(files, table) if each in old and each not in _unnamed(online, table)]
            for table in online.catalogue["tables"]
            if (old := _unnamed(before, table))
        }
        self.count += sum(each not in self._checks.get(table, ()) for table in kept for each in kept[table])
        self._checks = kept

    def given_back(self, online: State) -> State:
        """Alembic's state with what it has lost."""
        catalogue = deepcopy(online.catalogue)
        for (table, name), values in self._values.items():
            _column(State(catalogue, ()), table, name).update(values)
        for table, checks in self._checks.items():
            if checks:
                facts = catalogue["tables"][table]
                facts["checks"] = sorted([*facts["checks"], *checks], key=_by_text)
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


def _unnamed(state: State, table: str) -> list[Facts]:
    checks: list[Facts] = state.catalogue["tables"].get(table, {}).get("checks", [])
    return [check for check in checks if check["name"] is None]


def _by_text(check: Facts) -> tuple[str, str]:
    return check["name"] or "", check["sqltext"]
