"""The order of the columns that a batch leaves: each new one where the script asks for it, the others as they stood."""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from sqlalchemy.exc import CircularDependencyError
from sqlalchemy.util import topological

from sqlgen.errors import CallInvalid, ColumnMissing

Key = int
"""A column's number. Its name may change on the way, and be taken by another."""


class ColumnOrder:
    """Takes the operations of a batch one by one, and says the order at their end, which is that of Alembic's batch.

    `wanted` are runs of names, each of which is to stand in this order (`partial_reordering`).
    """

    def __init__(self, table: str, names: Sequence[str], wanted: Sequence[Sequence[str]] = ()) -> None:
        self._table = table
        self._names: dict[Key, str] = dict(enumerate(names))
        self._first_names = dict(self._names)
        self._standing = list(self._names)
        self._pairs: list[tuple[Key, Key]] = []
        self._wanted = wanted
        self._new: set[Key] = set()

    def add(self, name: str, before: str | None = None, after: str | None = None) -> None:
        """A new column. Given only one neighbour, it also keeps to the other one, as long as the columns stand so.

        Under the name of one that was dropped it is that one, for those which were to stand beside it.
        """
        left, right = (None if each is None else self._key(each) for each in (after, before))
        free = max(self._first_names, default=-1) + 1
        key = next((each for each, its in self._first_names.items() if its == name and each not in self._names), free)
        if not self._wanted:
            left, right = self._neighbours(left, right)
        self._names[key] = self._first_names[key] = name
        self._new.add(key)
        self._pairs += [] if left in (None, key) else [(left, key)]
        self._pairs += [] if right in (None, key) else [(key, right)]

    def drop(self, name: str) -> None:
        key = self._key(name)
        self._names = {each: its for each, its in self._names.items() if each != key}
        self._standing = [each for each in self._standing if each != key]

    def rename(self, old: str, new: str) -> None:
        self._names[self._key(old)] = new

    def moves(self) -> Iterator[tuple[str, str | None]]:
        """What brings the columns into order, one after another: a column, and the one that it then stands behind."""
        order = self._sorted()
        kept = self._kept(order)
        for place, key in enumerate(order):
            if key not in kept:
                yield self._names[key], self._names[order[place - 1]] if place else None

    def _key(self, name: str) -> Key:
        """The column of this name, or of this name before the batch, which is what Alembic knows it by."""
        for names in (self._names, self._first_names):
            if found := [key for key, its in names.items() if its == name and key in self._names]:
                return found[-1]
        raise ColumnMissing(self._table, name, tuple(self._names.values()))

    def _neighbours(self, left: Key | None, right: Key | None) -> tuple[Key | None, Key | None]:
        if left is None and right is None:
            return (self._standing[-1] if self._standing else None), None
        if right is None:
            right = dict(self._neighbouring(left)).get(left)
        elif left is None:
            left = {after: before for before, after in self._neighbouring(right)}.get(right)
        return left, right

    def _neighbouring(self, key: Key | None) -> list[tuple[Key | None, Key | None]]:
        return list(pairwise(self._standing) if key in self._standing else self._pairs)

    def check(self) -> None:
        """Raises where a name in `wanted` is no column's."""
        for name in chain.from_iterable(self._wanted):
            self._key(name)

    def _sorted(self) -> list[Key]:
        runs = [list(self._found(run)) for run in self._wanted] or [self._standing]
        pairs = [*(pair for run in runs for pair in pairwise(run)), *self._pairs]
        try:
            return list(topological.sort(pairs, list(self._names)))
        except CircularDependencyError:
            raise CallInvalid("the places that the batch asks for contradict each other") from None

    def _found(self, run: Sequence[str]) -> Iterator[Key]:
        """The columns of a run that are there by now."""
        there = {*self._names.values(), *(self._first_names[key] for key in self._names)}
        yield from (self._key(name) for name in run if name in there)

    def _kept(self, order: list[Key]) -> set[Key]:
        """The columns that need not move, as they stand in order: rather those that stood than new ones."""
        heaviest: dict[Key, tuple[int, list[Key]]] = {}
        place = {key: number for number, key in enumerate(self._names)}
        for key in order:
            before = [found for other, found in heaviest.items() if place[other] < place[key]]
            weight, keys = max(before, default=(0, []), key=lambda found: found[0])
            heaviest[key] = weight + (1 if key in self._new else len(order)), [*keys, key]
        return set(max(heaviest.values(), key=lambda found: found[0])[1]) if heaviest else set()
