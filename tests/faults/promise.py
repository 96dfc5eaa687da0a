"""A promise is a sentence, and the trials that would break it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from random import Random

from tests.faults.ground import Ground


@dataclass(frozen=True, slots=True)
class Try:
    """One attempt to break a promise. `broken` is the reason why it does not hold; empty: it holds."""

    name: str
    broken: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """Attempts that share a database or a server. It can be run alone, in any order, and says the same each time."""

    name: str
    run: Callable[[Ground], Iterable[Try]]


@dataclass(frozen=True, slots=True)
class Promise:
    """`places` are the servers that it is tried on, or `compiler`, which needs none.

    `trials` generates those for one place, their names unique; `quick` is how many of them belong to `make test`.
    """

    name: str
    sentence: str
    places: tuple[str, ...]
    trials: Callable[[str], Iterable[Trial]]
    quick: int = 1

    def sample(self, place: str) -> list[Trial]:
        """The trials of `make test`, the same each time."""
        every = list(self.trials(place))
        chosen = Random(f"{self.name} {place}").sample(range(len(every)), min(self.quick, len(every)))
        return [every[number] for number in sorted(chosen)]


def attempts(ground: Ground, trial: Trial) -> Iterator[Try]:
    """What the trial says; that it fails itself is a broken promise too, as it shows nothing."""
    try:
        yield from trial.run(ground)
    except Exception as error:
        yield Try(f"the trial itself, {type(error).__name__}", str(error) or repr(error))
