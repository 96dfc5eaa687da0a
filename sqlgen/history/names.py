"""What a name on the command line stands for: 1975ea83b712, 1975, head, heads, base, label@head, head-2, +1."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from sqlgen.errors import (
    BranchUnknown,
    CurrentUnknown,
    MultipleHeads,
    MultipleStarts,
    RevisionAmbiguous,
    RevisionOffBranch,
    RevisionUnknown,
    StepAmbiguous,
    StepsTooMany,
)
from sqlgen.history.history import History
from sqlgen.history.ids import beginning_with
from sqlgen.history.lineage import applied, lineage
from sqlgen.history.revision import Revision

Found = tuple[Revision, ...]

_FORM = re.compile(r"(?:(?P<branch>[^@]*)@)?(?P<symbol>.*?)(?P<steps>[+-]\d+)?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class RevisionName:
    """`branch@symbol+steps`. Each part may be left out, but not all."""

    text: str
    branch: str | None
    symbol: str
    steps: int

    @classmethod
    def parse(cls, text: str) -> "RevisionName":
        form = _FORM.fullmatch(text)
        assert form  # each part may be empty, and `symbol` takes anything
        return cls(text, form["branch"], form["symbol"], int(form["steps"] or 0))


def resolve(history: History, text: str, current: Found | None = None) -> Found:
    """The revisions that a name stands for; none for `base`, or for `head` where there is no revision.

    `+1` and `-1` are counted from `current`, the version rows of a database. Where no database is meant, `+1` is
    counted from base, and `-1`, as in Alembic, from the heads.
    """
    if found := _labelled(history, text):
        return (found,)
    return _Resolver(history, RevisionName.parse(text), current).found()


def resolve_all(history: History, text: str, current: Found | None = None) -> Found:
    """The same for a list of names with commas between."""
    return tuple(dict.fromkeys(each for name in text.split(",") for each in resolve(history, name, current)))


def shown(revisions: Found) -> str:
    """The ids for a person."""
    return ", ".join(revision.revision for revision in revisions) or "base"


def branch_of(history: History, label: str) -> Revision:
    """The revision that a branch is named by: the one with this label, or with this id."""
    found = _labelled(history, label) or _by_id(history, label)
    if not found:
        raise BranchUnknown(label, (*sorted(history.labels), *history.revisions))
    return found


@dataclass(frozen=True)
class _Resolver:
    history: History
    name: RevisionName
    current: Found | None

    def found(self) -> Found:
        name = self.name
        if not name.steps:
            return self._symbol(name.symbol)
        start = self._symbol(name.symbol) if name.symbol else self._here()
        if len(start) > 1:
            raise MultipleStarts(name.text, shown(start))
        return self._walk(start)

    def _symbol(self, symbol: str) -> Found:
        match symbol:
            case "base":
                return self._on_branch(())
            case "current":
                raise CurrentUnknown(self.name.text)
            case "head":
                heads = self._on_branch(self.history.heads)
                if len(heads) > 1:
                    raise MultipleHeads(shown(heads))
                return heads
            case "heads":
                return self._on_branch(self.history.heads) if self.name.branch else self.history.real_heads
        return (self._revision(symbol),)

    def _revision(self, symbol: str) -> Revision:
        found = _labelled(self.history, symbol) or _by_id(self.history, symbol, self._branch)
        if not found:
            raise RevisionUnknown(symbol or self.name.text, (*self.history.revisions, *sorted(self.history.labels)))
        if not self._on_branch([found]):
            raise RevisionOffBranch(found.revision, self.name.branch or "")
        return found

    def _here(self) -> Found:
        """Where steps begin that name no revision; on a branch, the ends of what the database has of it."""
        if self.current is None:
            return () if self.name.steps > 0 else self._on_branch(self.history.heads)
        if self._branch is None:
            return self.current
        held = applied(self.history, self.current) & self._branch
        followed = {parent for key in held for parent in self.history.revisions[key].down_revision}
        return tuple(self.history.revisions[key] for key in sorted(held - followed))

    def _walk(self, start: Found) -> Found:
        """So many steps up or down a line; `base` is a place too."""
        here = start[0] if start else None
        for step in range(abs(self.name.steps)):
            following = self._up(here) if self.name.steps > 0 else self._down(here)
            if not following and (here is None or self.name.steps > 0):
                raise StepsTooMany(self.name.text, step)
            if len(following) > 1:
                raise StepAmbiguous(self.name.text, here.revision if here else "base", shown(following))
            here = following[0] if following else None
        return (here,) if here else ()

    def _up(self, here: Revision | None) -> Found:
        keys = self.history.nextrev[here.revision] if here else (base.revision for base in self.history.bases)
        return self._on_branch(self.history.revisions[key] for key in keys)

    def _down(self, here: Revision | None) -> Found:
        return self._on_branch(self.history.revisions[key] for key in (here.down_revision if here else ()))

    def _on_branch(self, revisions: Iterable[Revision]) -> Found:
        return tuple(each for each in revisions if self._branch is None or each.revision in self._branch)

    @cached_property
    def _branch(self) -> set[str] | None:
        """The ids on the branch; None where no branch is named."""
        if self.name.branch is None:
            return None
        return lineage(self.history, branch_of(self.history, self.name.branch))


def _labelled(history: History, label: str) -> Revision | None:
    key = history.labels.get(label)
    return history.revisions[key] if key else None


def _by_id(history: History, part: str, branch: set[str] | None = None) -> Revision | None:
    """The revision of this id, or the one on the branch whose id begins so."""
    if found := history.revisions.get(part):
        return found
    matches = [key for key in beginning_with(part, history.ids) if branch is None or key in branch]
    if len(matches) > 1:
        raise RevisionAmbiguous(part, ", ".join(matches))
    return history.revisions[matches[0]] if matches else None
