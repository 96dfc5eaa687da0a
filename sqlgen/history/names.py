"""What a name on the command line stands for: 1975ea83b712, 1975, head, heads, base."""

from collections.abc import Callable

from sqlgen.errors import MultipleHeads, RevisionAmbiguous, RevisionUnknown
from sqlgen.history.history import History
from sqlgen.history.ids import beginning_with
from sqlgen.history.revision import Revision

Found = tuple[Revision, ...] | None


def resolve(history: History, name: str) -> tuple[Revision, ...]:
    """The revisions that `name` stands for; none for `base`, or for `head` where there is no revision."""
    for form in FORMS:
        found = form(history, name)
        if found is not None:
            return found
    raise RevisionUnknown(name, tuple(history.revisions))


def base(history: History, name: str) -> Found:
    return () if name == "base" else None


def head(history: History, name: str) -> Found:
    if name != "head":
        return None
    if len(history.heads) > 1:
        raise MultipleHeads(", ".join(revision.revision for revision in history.heads))
    return history.heads


def heads(history: History, name: str) -> Found:
    return history.real_heads if name == "heads" else None


def revision_id(history: History, name: str) -> Found:
    found = history.revisions.get(name)
    return (found,) if found else None


def part_of_id(history: History, name: str) -> Found:
    matches = beginning_with(name, sorted(history.revisions))
    if len(matches) > 1:
        raise RevisionAmbiguous(name, ", ".join(matches))
    return (history.revisions[matches[0]],) if matches else None


FORMS: tuple[Callable[[History, str], Found], ...] = (base, head, heads, revision_id, part_of_id)
"""The forms of a name, the first to be tried first. A form answers None to what is none of its own."""
