"""The compiler, killed as it begins any of its system calls, also while it finishes what another began."""

from tests.faults.promise import Promise
from tests.faults.promises.programs import slices

PROMISE = Promise(
    name="compiler_killed",
    sentence="The compiler killed at any system call of its write: the old tree or the new, or *interrupted*, "
    "which the next compile ends; never *edited*",
    places=("compiler",),
    trials=lambda _: slices("killed", 40),
)
