"""What a new revision shall be: names made whole ids, its parents heads, its id free."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlgen.errors import LabelDuplicate, MultipleHeads, Origin, RevisionInvalid
from sqlgen.errors.new_files import (
    DependencyUnclear,
    HeadFollowed,
    HeadTwice,
    HeadUnclear,
    IdTaken,
    MergeRedundant,
    NameReserved,
    NothingToMerge,
)
from sqlgen.history import ids
from sqlgen.history.history import History
from sqlgen.history.lineage import onwards
from sqlgen.history.names import Found, resolve, resolve_all, shown
from sqlgen.history.new.chance import new_id

SYMBOLS = ("base", "head", "heads", "current")
"""What stands for revisions and is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What was asked for, in Alembic's terms. `heads` are names; `merge` says that they shall be joined."""

    message: str | None = None
    heads: tuple[str, ...] = ("head",)
    splice: bool = False
    branch_label: str | None = None
    version_path: Path | None = None
    rev_id: str | None = None
    depends_on: tuple[str, ...] = ()
    merge: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the new file shall say. `depends_on` holds ids and labels, for a label is kept as such."""

    revision: str
    parents: Found
    branch_label: str | None
    depends_on: tuple[str, ...]
    message: str | None

    @property
    def down_revision(self) -> tuple[str, ...]:
        return tuple(parent.revision for parent in self.parents)


def plan(history: History, request: Request) -> Plan:
    """Raises NewFileError or HistoryError for what cannot be."""
    if request.branch_label is not None:
        _check_label(history, request.branch_label)
    return Plan(
        revision=_checked_id(history, request.rev_id) if request.rev_id is not None else _fresh_id(history),
        parents=_parents(history, request),
        branch_label=request.branch_label,
        depends_on=tuple(dict.fromkeys(_dependency(history, name) for name in request.depends_on)),
        message=request.message,
    )


def _fresh_id(history: History) -> str:
    return next(key for key in iter(new_id, "") if key not in history.revisions and key not in history.labels)


def _checked_id(history: History, revision: str) -> str:
    origin = Origin("--rev-id")
    try:
        ids.check(revision)
    except RevisionInvalid as error:
        raise error.at(origin) from None
    if revision in SYMBOLS:
        raise NameReserved(revision, "it stands for others").at(origin)
    if holder := history.revisions.get(revision) or history.revisions.get(history.labels.get(revision, "")):
        raise IdTaken(revision, holder.source).at(origin)
    return revision


def _check_label(history: History, label: str) -> None:
    origin = Origin("--branch-label")
    if not label or label in SYMBOLS:
        raise NameReserved(label or "nothing", "it stands for others").at(origin)
    if illegal := [char for char in "@:," if char in label]:
        raise NameReserved(label, f"names like label@head:x,y use {' '.join(illegal)}").at(origin)
    if holder := history.revisions.get(label) or history.revisions.get(history.labels.get(label, "")):
        raise LabelDuplicate(label, holder.source).at(origin)


def _parents(history: History, request: Request) -> Found:
    found = tuple(each for name in request.heads for each in _named(history, name, merge=request.merge))
    for place, revision in enumerate(found):
        if revision in found[:place]:
            raise HeadTwice(revision.revision)
        if not (request.splice or history.is_head(revision)):
            raise HeadFollowed(revision.revision, ", ".join(history.nextrev[revision.revision]))
    if request.merge:
        _check_merge(history, found)
    return found


def _named(history: History, name: str, *, merge: bool) -> Found:
    try:
        return resolve_all(history, name)
    except MultipleHeads as error:
        raise error if merge else HeadUnclear(error.heads) from None


def _check_merge(history: History, found: Found) -> None:
    if len(found) < 2:
        raise NothingToMerge(shown(found))
    for revision, other in _pairs(found):
        if other.revision in onwards(history, revision):
            raise MergeRedundant(revision.revision, other.revision)


def _pairs(found: Found) -> Iterator[Found]:
    return ((one, other) for one in found for other in found if one is not other)


def _dependency(history: History, name: str) -> str:
    """A label stays one, so that it goes on meaning what the branch then is."""
    if name in history.labels:
        return name
    found = resolve(history, name)
    if len(found) != 1:
        raise DependencyUnclear(name, shown(found)).at(Origin("--depends-on"))
    return found[0].revision
