"""The history of a project: its revisions, parents first, and where they begin, branch and end."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Self

from sqlgen.history import graph
from sqlgen.history.branches import spread_labels
from sqlgen.history.files import revision_files
from sqlgen.history.read import read
from sqlgen.history.revision import Revision
from sqlgen.project import Project


@dataclass(frozen=True)
class History:
    """The revisions by id, parents first; `down_revision` and `depends_on` are whole ids."""

    revisions: Mapping[str, Revision]

    @classmethod
    def load(cls, project: Project, read: Callable[[Path, Path], Revision] = read) -> Self:
        """The history on disk, each file of which is read so. Raises HistoryError for files that are none."""
        return cls.of(read(path, project.folder) for path in revision_files(project))

    @classmethod
    def of(cls, revisions: Iterable[Revision]) -> Self:
        return cls(graph.arrange(graph.link(graph.index(revisions))))

    def order(self) -> tuple[Revision, ...]:
        """Every revision once, after all that it follows; the same whatever the files are called."""
        return tuple(self.revisions.values())

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids, sorted."""
        return tuple(sorted(self.revisions))

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The revision that sets each branch label."""
        return graph.label_index(self.revisions)

    @cached_property
    def nextrev(self) -> graph.Followers:
        """The revisions whose down_revision each is, sorted."""
        return graph.followers(self.revisions, lambda revision: revision.down_revision)

    @cached_property
    def dependents(self) -> graph.Followers:
        """The revisions that each must come before, by down_revision or depends_on, sorted."""
        return graph.followers(self.revisions, lambda revision: revision.parents)

    @cached_property
    def heads(self) -> tuple[Revision, ...]:
        """Where branches end: no down_revision names these. Sorted by id."""
        return self._sorted(revision for revision in self.order() if self.is_head(revision))

    @cached_property
    def real_heads(self) -> tuple[Revision, ...]:
        """The heads that no other revision depends on either: the rows of a database that has everything."""
        return self._sorted(revision for revision in self.order() if not self.dependents[revision.revision])

    @cached_property
    def bases(self) -> tuple[Revision, ...]:
        """Where branches begin: these have no down_revision. Sorted by id."""
        return self._sorted(revision for revision in self.order() if not revision.down_revision)

    @property
    def branch_points(self) -> tuple[Revision, ...]:
        """Where branches part, parents first."""
        return tuple(revision for revision in self.order() if self.is_branch_point(revision))

    def is_head(self, revision: Revision) -> bool:
        return not self.nextrev[revision.revision]

    def is_branch_point(self, revision: Revision) -> bool:
        """Whether more than one down_revision names it."""
        return len(self.nextrev[revision.revision]) > 1

    @cached_property
    def branch_labels(self) -> graph.Followers:
        """The labels of the branches that each revision is on, sorted."""
        return spread_labels(self.revisions, self.nextrev, self.dependents)

    @staticmethod
    def _sorted(revisions: Iterable[Revision]) -> tuple[Revision, ...]:
        return tuple(sorted(revisions, key=lambda revision: revision.revision))
