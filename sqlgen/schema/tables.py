"""The tables of a schema, and an index of what they speak of, so that no change has to look at all of them."""

from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from dataclasses import dataclass, field
from typing import Any, Self

from sqlgen.schema.name import Name
from sqlgen.schema.table import Table
from sqlgen.schema.things import Thing, new_things


@dataclass(slots=True)
class Past:
    """What all tables that came of one another share, and what only grows: a memory of every change.

    `speakers` are the tables that have spoken of a thing at any time; whether one still does, its own value says.
    """

    speakers: dict[Thing, dict[Name, None]] = field(default_factory=dict)
    changed: list[Name] = field(default_factory=list)

    def note(self, before: Table | None, after: Table) -> None:
        self.changed.append(after.name)
        for thing in new_things(before, after):
            self.speakers.setdefault(thing, {})[after.name] = None


class Tables(Mapping[Name, Table]):
    """Tables by name, in the order of their making. A change gives new ones and leaves these as they are."""

    __slots__ = ("_by_name", "_moment", "_past")

    def __init__(self, tables: Iterable[Table] = ()) -> None:
        self._by_name: dict[Name, Table] = {}
        self._past = Past()
        for table in tables:
            self._past.note(None, table)
            self._by_name[table.name] = table
        self._moment = len(self._past.changed)

    def put(self, table: Table) -> Self:
        """With this table in the place of the one of its name, or behind all others."""
        before = self._by_name.get(table.name)
        if before is table:
            return self
        self._past.note(before, table)
        return self._changed({**self._by_name, table.name: table})

    def without(self, name: Name) -> Self:
        left = self._by_name.copy()
        left.pop(name, None)
        self._past.changed.append(name)
        return self._changed(left)

    def _changed(self, by_name: dict[Name, Table]) -> Self:
        changed = object.__new__(type(self))
        changed._by_name, changed._past = by_name, self._past
        changed._moment = len(self._past.changed)
        return changed

    def speaking_of(self, thing: Thing) -> list[Table]:
        """Those that may speak of it, and all that do, in order."""
        there = self._past.speakers.get(thing, {}).keys() & self._by_name.keys()
        if len(there) < 2:
            return [self._by_name[name] for name in there]
        wanted = {id(self._by_name[name]) for name in there}
        return [table for table in self._by_name.values() if id(table) in wanted]

    def touched_since(self, before: "Tables") -> Iterable[Name]:
        """The tables that may be others than in `before`, of which these came; those too that are gone."""
        if before._past is self._past:
            return dict.fromkeys(self._past.changed[before._moment : self._moment])
        return {**before._by_name, **self._by_name}

    def changed_since(self, before: "Tables") -> Iterator[tuple[Table | None, Table]]:
        """Each table that is new or another than in `before`, of which these came, with what it was."""
        for name in self.touched_since(before):
            old, new = before.get(name), self.get(name)
            if new is not None and new is not old:
                yield old, new

    def __getitem__(self, name: Name) -> Table:
        return self._by_name[name]

    def __iter__(self) -> Iterator[Name]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def __eq__(self, other: object) -> bool:
        return self._by_name == (other._by_name if isinstance(other, Tables) else other)

    __hash__ = None  # type: ignore[assignment]  # as any mapping

    def __repr__(self) -> str:
        return repr(self._by_name)

    def get(self, name: Name, default: Any = None) -> Any:
        return self._by_name.get(name, default)

    def keys(self) -> KeysView[Name]:
        return self._by_name.keys()

    def values(self) -> ValuesView[Table]:
        return self._by_name.values()

    def items(self) -> ItemsView[Name, Table]:
        return self._by_name.items()
