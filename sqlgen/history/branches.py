"""Branch labels: which revisions belong to a branch that one of them labels."""

from collections.abc import Iterator, Mapping

from sqlgen.history.graph import Followers, Revisions
from sqlgen.history.revision import Revision


def spread_labels(revisions: Revisions, nextrev: Followers, dependents: Followers) -> Mapping[str, tuple[str, ...]]:
    """The labels of each revision, sorted: its own, those of its ancestors, and those further up its own stem.

    A label reaches all that comes after it and, as in Alembic, what comes before it on a line without fork or merge.
    """
    labels = {key: set(revision.branch_labels) for key, revision in revisions.items()}
    for key, revision in revisions.items():
        labels[key].update(*(labels[parent] for parent in revision.down_revision))
    for revision in revisions.values():
        if revision.branch_labels and not _forks(revision, revisions, nextrev, dependents):
            for below in _stem(revision, revisions, dependents):
                labels[below].update(revision.branch_labels)
    return {key: tuple(sorted(found)) for key, found in labels.items()}


def _forks(revision: Revision, revisions: Revisions, nextrev: Followers, dependents: Followers) -> bool:
    """Whether the line from `revision` to its head is not one line only."""
    while not _is_joint(revision, dependents):
        following = nextrev[revision.revision]
        if not following:
            return False
        revision = revisions[following[0]]
    return True


def _stem(revision: Revision, revisions: Revisions, dependents: Followers) -> Iterator[str]:
    """The line that leads to `revision`, down to the next fork or merge."""
    while revision.down_revision:
        revision = revisions[revision.down_revision[0]]
        if _is_joint(revision, dependents):
            return
        yield revision.revision


def _is_joint(revision: Revision, dependents: Followers) -> bool:
    return revision.is_merge_point or len(dependents[revision.revision]) > 1
