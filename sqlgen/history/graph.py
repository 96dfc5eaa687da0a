"""The graph of revisions: every name made a whole id, parents before children. Linear, and never recursive."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlgen.errors import (
    LabelDuplicate,
    ParentMissing,
    RevisionAmbiguous,
    RevisionCycle,
    RevisionDuplicate,
    SqlgenError,
)
from sqlgen.history.ids import beginning_with
from sqlgen.history.revision import Revision

Revisions = Mapping[str, Revision]
Followers = Mapping[str, tuple[str, ...]]


def index(revisions: Iterable[Revision]) -> dict[str, Revision]:
    """The revisions by id; RevisionDuplicate if two share one."""
    found: dict[str, Revision] = {}
    for revision in revisions:
        if first := found.get(revision.revision):
            raise RevisionDuplicate(revision.revision, first.source).at(revision.origin())
        found[revision.revision] = revision
    return found


def label_index(revisions: Revisions) -> dict[str, str]:
    """The revision that sets each branch label; LabelDuplicate if a label is set twice, or is a revision's id."""
    labels: dict[str, str] = {}
    for revision in revisions.values():
        for label in revision.branch_labels:
            other = label if label in revisions else labels.get(label)
            if other:
                raise LabelDuplicate(label, f"revision {other}").at(revision.origin("branch_labels"))
            labels[label] = revision.revision
    return labels


def link(revisions: Revisions) -> dict[str, Revision]:
    """The same revisions, with down_revision and depends_on as whole ids."""
    linker = _Linker(revisions, sorted(revisions), label_index(revisions))
    return {
        revision.revision: replace(
            revision,
            down_revision=linker.parents(revision, "down_revision", revision.down_revision),
            depends_on=linker.parents(revision, "depends_on", revision.depends_on),
        )
        for revision in revisions.values()
    }


@dataclass(frozen=True, slots=True)
class _Linker:
    revisions: Revisions
    ids: Sequence[str]
    labels: Mapping[str, str]

    def parents(self, revision: Revision, setting: str, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._whole(revision, setting, name) for name in names))

    def _whole(self, revision: Revision, setting: str, name: str) -> str:
        if name in self.revisions:
            return name
        if setting == "depends_on" and name in self.labels:
            return self.labels[name]
        matches = beginning_with(name, self.ids)
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise RevisionAmbiguous(name, ", ".join(matches)).at(revision.origin(setting))
        others = tuple(key for key in self.ids if key != revision.revision)
        raise ParentMissing(revision.revision, name, others).at(revision.origin(setting))


def arrange(revisions: Revisions) -> dict[str, Revision]:
    """The revisions, parents before children.

    After a revision comes the least of its children that can, so a line stays together; where no child can, the line
    that was left last goes on. Only ids and parents decide, so renamed files change nothing.
    """
    waits_for = {revision.revision: len(revision.parents) for revision in revisions.values()}
    children = followers(revisions, lambda revision: revision.parents)
    ready = sorted((key for key, count in waits_for.items() if not count), reverse=True)
    order: dict[str, Revision] = {}
    while ready:
        current = ready.pop()
        order[current] = revisions[current]
        for child in reversed(children[current]):
            waits_for[child] -= 1
            if not waits_for[child]:
                ready.append(child)
    if len(order) < len(revisions):
        raise _cycle({key: revision for key, revision in revisions.items() if key not in order})
    return order


def followers(revisions: Revisions, parents: Callable[[Revision], Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """For each revision those that have it among their `parents`, sorted."""
    found: dict[str, list[str]] = {key: [] for key in revisions}
    for key in sorted(revisions):
        for parent in parents(revisions[key]):
            found[parent].append(key)
    return {key: tuple(keys) for key, keys in found.items()}


def _cycle(stuck: Revisions) -> SqlgenError:
    """The error for revisions that all wait: whoever goes from parent to parent among them comes round."""
    path: dict[str, None] = {}
    current = min(stuck)
    while current not in path:
        path[current] = None
        current = next(parent for parent in stuck[current].parents if parent in stuck)
    circle = [*path][[*path].index(current) :][::-1]
    least = circle.index(min(circle))
    circle = circle[least:] + circle[: least + 1]
    first = stuck[circle[0]]
    setting = "down_revision" if circle[-2] in first.down_revision else "depends_on"
    return RevisionCycle(" -> ".join(circle)).at(first.origin(setting))
