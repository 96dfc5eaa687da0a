"""How the cost of a clean compile grows with the history."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.project import Bench


@dataclass(frozen=True, slots=True)
class Grown:
    """A clean compile of so many revisions on so many branches, and the three runs of Alembic beside it."""

    revisions: int
    branches: int
    ours: float
    theirs: float
    memory: float


def grown(folder: Path, revisions: int, branches: int) -> Grown:
    """Measured once; what Alembic keeps of the scripts' bytecode is there already."""
    bench = Bench.make(folder / f"{revisions}-{branches}", revisions, branches)
    bench.alembic("heads")
    compiled = bench.compile()
    return Grown(revisions, branches, compiled.seconds, bench.upgrades(), compiled.memory)
