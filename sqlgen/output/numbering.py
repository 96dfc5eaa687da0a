"""One numbering for the project: the manifests keep the numbers that they hold, and new revisions are appended."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sqlgen.errors import NumberConflict
from sqlgen.output.manifest import Manifest

Ancestry = Mapping[str, Sequence[str]]
"""The parents of each revision, in the history's order."""


@dataclass(frozen=True, slots=True, order=True)
class Held:
    """A number that a revision has in the manifests of these dialects."""

    number: int
    revision: str
    dialects: str


@dataclass(frozen=True, slots=True, order=True)
class Offence:
    """Where the numbers that are held stop fitting the history, and why."""

    number: int
    reason: str


def number(
    order: Iterable[tuple[str, Sequence[str]]], manifests: Iterable[Manifest], *, renumber: bool = False
) -> tuple[tuple[int, str], ...]:
    """The number of each revision of `order` (revisions with their parents, parents first), lowest number first.

    The manifests of all dialects count together. Where they do not fit the history, `renumber` gives new numbers from
    the first offender on; without it that is NumberConflict. Parents that `order` does not hold are not looked at.
    """
    ancestry, held = dict(order), _held(manifests)
    offence = min(_offences(held, ancestry), default=None)
    if offence and not renumber:
        raise NumberConflict(reason=offence.reason)
    kept = [(each.number, each.revision) for each in held if offence is None or each.number < offence.number]
    return (*kept, *_appended(kept, ancestry))


def _held(manifests: Iterable[Manifest]) -> list[Held]:
    dialects = defaultdict[tuple[int, str], list[str]](list)
    for manifest in manifests:
        for held in manifest.numbers:
            dialects[held].append(manifest.dialect)
    return sorted(Held(*pair, ", ".join(names)) for pair, names in dialects.items())


def _appended(kept: list[tuple[int, str]], ancestry: Ancestry) -> Iterator[tuple[int, str]]:
    last = kept[-1][0] if kept else 0
    taken = {revision for _, revision in kept}
    return enumerate((revision for revision in ancestry if revision not in taken), start=last + 1)


def _offences(held: list[Held], ancestry: Ancestry) -> Iterator[Offence]:
    yield from _doubles(held)
    numbers = {each.revision: each.number for each in held}
    for each in held:
        if each.revision not in ancestry:
            yield Offence(each.number, f"{each.revision} has number {each.number} and is no longer in the history")
        for parent in ancestry.get(each.revision, ()):
            if parent in ancestry and numbers.get(parent, each.number) >= each.number:
                has = f"has number {numbers[parent]}" if parent in numbers else "has no number yet"
                reason = f"{each.revision} has number {each.number}, and {parent}, which it follows, {has}"
                yield Offence(each.number, reason)


def _doubles(held: list[Held]) -> Iterator[Offence]:
    """Two revisions with one number, as two branches of the code make them; one revision with two numbers."""
    for one, other in pairwise(held):
        if one.number == other.number:
            both = f"{one.revision} ({one.dialects}) and {other.revision} ({other.dialects})"
            yield Offence(one.number, f"{both} both have number {one.number}")
    for one, other in pairwise(sorted(held, key=lambda each: (each.revision, each.number))):
        if one.revision == other.revision:
            both = f"{one.number} ({one.dialects}) and number {other.number} ({other.dialects})"
            yield Offence(one.number, f"{one.revision} has number {both}")
