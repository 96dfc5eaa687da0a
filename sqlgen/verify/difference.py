"""Where two catalogues say different things of one database."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Facts = dict[str, Any]

NOTHING = "nothing"

_LISTS = {
    "columns": "column",
    "foreign keys": "foreign key",
    "uniques": "unique constraint",
    "checks": "check",
    "indexes": "index",
}
"""The lists of a table's facts, and what each holds."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What stands somewhere in the database, after the files and by the simulation.

    `names` are those that a statement has which is about it, the table's first. `of_rows` tells rows from a schema.
    """

    where: str
    files: str
    simulation: str
    names: tuple[str, ...]
    of_rows: bool = False


def differing(files: Facts, simulation: Facts) -> Iterator[Difference]:
    """Each fact in which two catalogues differ."""
    for kind, one in (("tables", "table"), ("enums", "enum")):
        for name in sorted(files[kind].keys() | simulation[kind].keys()):
            here, there = (side[kind].get(name, NOTHING) for side in (files, simulation))
            yield from _facts(f"{one} {name}", here, there, (name,))


def _facts(where: str, files: Any, simulation: Any, names: tuple[str, ...]) -> Iterator[Difference]:
    if files == simulation:
        return
    if isinstance(files, dict) and isinstance(simulation, dict):
        for key in sorted(files.keys() | simulation.keys()):
            here, there = files.get(key, NOTHING), simulation.get(key, NOTHING)
            if key in _LISTS and _is_named(here) and _is_named(there):
                yield from _list(where, key, here, there, names)
            else:
                yield from _facts(f"{where}, {key}", here, there, names)
    elif isinstance(files, list) and isinstance(simulation, list):
        yield Difference(where, _only(files, simulation), _only(simulation, files), names)
    else:
        yield Difference(where, _shown(files), _shown(simulation), names)


def _list(where: str, kind: str, files: Any, simulation: Any, names: tuple[str, ...]) -> Iterator[Difference]:
    """Each by its name; and their order, which only columns have."""
    here, there = ({each["name"]: each for each in side} for side in (files, simulation))
    for name in sorted(here.keys() | there.keys()):
        each = f"{where}, {_LISTS[kind]} {name}"
        yield from _facts(each, here.get(name, NOTHING), there.get(name, NOTHING), (*names, name))
    if here.keys() == there.keys() and [*here] != [*there]:
        yield Difference(f"{where}, order of {kind}", ", ".join(here), ", ".join(there), names)


def _is_named(facts: Any) -> bool:
    return isinstance(facts, list) and all(isinstance(each, dict) and each.get("name") for each in facts)


def _only(one: list[Any], other: list[Any]) -> str:
    """What the one list has and the other has not; all of it where that is nothing."""
    return ", ".join(str(each) for each in one if each not in other) or (NOTHING if len(one) < len(other) else str(one))


def _shown(facts: Any) -> str:
    """A table by its columns, anything else as it is."""
    if isinstance(facts, dict) and "columns" in facts:
        return f"a table of {', '.join(each['name'] for each in facts['columns'])}"
    return str(facts)
