"""A generated project, and what is done to it between two measurements."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from benchmarks.process import Cost, cost, costs
from benchmarks.story import DIALECTS, append, revision_id, write


@dataclass
class Bench:
    """A project of `revisions` revisions for three dialects, in a folder of its own."""

    folder: Path
    revisions: int

    @classmethod
    def make(cls, folder: Path, revisions: int, branches: int) -> "Bench":
        write(folder, revisions, branches)
        return cls(folder, revisions)

    def clean(self) -> None:
        """Nothing is compiled any more, and nothing is remembered."""
        for name in ("dialects", ".sqlgen_cache"):
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def grow(self) -> None:
        """One more revision."""
        self._last = append(self.folder, self.revisions)
        self.revisions += 1

    def edit(self) -> None:
        """The newest revision says something else."""
        text = self._last.read_text()
        self._last.write_text(text.replace("sa.String(", "sa.String(1"))

    def compile(self) -> Cost:
        return cost(self.folder, "sqlgen", "compile")

    def sqlgen(self, *arguments: str) -> float:
        return cost(self.folder, "sqlgen", *arguments).seconds

    def alembic(self, *arguments: str) -> float:
        return cost(self.folder, "alembic", *arguments).seconds

    def upgrades(self, start: str = "base") -> float:
        """`alembic upgrade START:heads --sql`, once for each dialect."""
        calls = [("-x", f"url={dialect}://", "upgrade", f"{start}:heads", "--sql") for dialect in DIALECTS]
        return costs(self.folder, "alembic", calls)

    def last_step(self) -> float:
        """The same for the newest revision alone."""
        return self.upgrades(revision_id(self.revisions - 2))
