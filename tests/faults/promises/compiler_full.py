"""The compiler on a disk that has no more room, for each amount of room; on a real disk where one can be mounted."""

from collections.abc import Iterator

from tests.faults.promise import Promise, Trial
from tests.faults.promises.programs import slices
from tests.output.full_disk import NAME_SPACE, can_mount


def trials(_: str) -> Iterator[Trial]:
    if can_mount():
        yield from slices("full_disk", 2, *NAME_SPACE)
    yield from slices("full", 4)


PROMISE = Promise(
    name="compiler_full",
    sentence="No more room on the compiler's disk: refused, and the old tree stands",
    places=("compiler",),
    trials=trials,
    quick=2,
)
