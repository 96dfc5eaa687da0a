"""A revision: what its file says of itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlgen.errors import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A revision file. Read alone it names others as it was written; in a History by their whole ids.

    `message` is the first line of the docstring `doc`, and empty without one. `source` is the path relative to the
    settings' folder, with `/`. `source_sha256` is over LF text. `lines` tells where the file sets a name.
    """

    revision: str
    down_revision: tuple[str, ...] = ()
    depends_on: tuple[str, ...] = ()
    branch_labels: tuple[str, ...] = ()
    doc: str = ""
    path: Path = Path()
    source: str = ""
    source_sha256: str = ""
    lines: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)

    @property
    def message(self) -> str:
        return self.doc.partition("\n")[0].rstrip()

    @property
    def slug(self) -> str:
        """What the script's file name says behind the id, as `revision -m` wrote it; else the message."""
        stem = self.path.name.partition(".")[0] if self.path.suffix == ".pyc" else self.path.stem
        _, _, said = stem.partition(f"{self.revision}_")
        return said or self.message

    @property
    def parents(self) -> tuple[str, ...]:
        """The revisions that must have run before."""
        return tuple(dict.fromkeys(self.down_revision + self.depends_on))

    @property
    def is_merge_point(self) -> bool:
        return len(self.down_revision) > 1

    def origin(self, name: str = "revision") -> Origin:
        """Where the file sets `name`."""
        return Origin(self.source, self.lines.get(name))
