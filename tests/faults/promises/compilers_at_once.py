"""Compilers at once with different sources, some of them killed, while another checks."""

from tests.faults.promise import Promise
from tests.faults.promises.programs import slices

PROMISE = Promise(
    name="compilers_at_once",
    sentence="Compilers at once: one tree stands, whole; the others are refused while it is written; none sees an edit",
    places=("compiler",),
    trials=lambda _: slices("racing", 10),
)
