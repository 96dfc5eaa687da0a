"""What is compared with Alembic: the same work done by both, in turns."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from statistics import median

from benchmarks.project import Bench


@dataclass(frozen=True, slots=True)
class Trial:
    """One kind of work. `before` sets the stage of a round, and is not measured. `reach` is how many times as fast."""

    work: str
    beside: str
    before: Callable[[], None]
    ours: Callable[[], float]
    theirs: Callable[[], float]
    reach: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """CPU seconds, the median of all rounds."""

    trial: Trial
    ours: float
    theirs: float

    @property
    def ratio(self) -> float:
        """How many times as fast ours is."""
        return self.theirs / self.ours


def trials(bench: Bench) -> Iterator[Trial]:
    """In an order in which each finds the project as it needs it."""
    whole, step = "three `alembic upgrade base:heads --sql`", "three such runs of its one step"

    def compiled() -> float:
        return bench.compile().seconds

    def nothing() -> None:
        pass

    yield Trial("clean compile, three dialects, both ways", whole, bench.clean, compiled, bench.upgrades, 1)
    yield Trial("compile, nothing changed", whole, nothing, compiled, bench.upgrades, 10)
    yield Trial("compile, one revision appended", step, bench.grow, compiled, bench.last_step, 3)
    yield Trial("compile, the newest revision edited", step, bench.edit, compiled, bench.last_step, 3)
    for arguments, reach in (("--help",), 5), (("heads",), 2), (("history",), 2):
        ours, theirs = partial(bench.sqlgen, *arguments), partial(bench.alembic, *arguments)
        call = " ".join(arguments)
        yield Trial(f"`sqlgen {call}`", f"`alembic {call}`", nothing, ours, theirs, reach)


def measure(trial: Trial, rounds: int) -> Outcome:
    """Ours and theirs by turns, so that what else the machine does meets both."""
    pairs = []
    for _ in range(rounds):
        trial.before()
        pairs.append((trial.ours(), trial.theirs()))
    ours, theirs = zip(*pairs, strict=True)
    return Outcome(trial, median(ours), median(theirs))
