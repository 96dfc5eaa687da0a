"""What befalls the compiler is tried by programs of their own, in tests/output: here as trials, a slice of each."""

from collections.abc import Iterator
from functools import partial

from tests.faults.ground import Ground
from tests.faults.promise import Trial, Try
from tests.output.trials import told


def slices(program: str, every: int, *before: str) -> Iterator[Trial]:
    """As many trials as `every` says; each runs the program for each so manieth of its own."""
    for first in range(every):
        yield Trial(f"{program}, {first + 1} of {every}", partial(_run, program, every, first, before))


def _run(program: str, every: int, first: int, before: tuple[str, ...], ground: Ground) -> Iterator[Try]:
    for trial in told(program, every, first, *before):
        yield Try(trial.name, trial.wrong)
