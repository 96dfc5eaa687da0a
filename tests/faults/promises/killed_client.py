"""A client that dies, or loses its connection, at any point of a file: run again, the file ends as if undisturbed."""

from collections.abc import Iterable, Iterator
from functools import partial
from random import Random

from tests.faults.disturbed import Stand, stand, walk
from tests.faults.files import WHICH, Which, compiled
from tests.faults.ground import Ground
from tests.faults.pieces import pieces
from tests.faults.postgresql import alone
from tests.faults.promise import Promise, Trial, Try

_STRETCH = 10
"""Files that one trial goes through."""

_CHANCE = 3
"""Points before COMMIT in a file of the generated history."""

_DEATHS = {
    "postgresql": {
        "SIGKILL": "\\! kill -9 $PPID\n",
        "its connection ended": "SELECT pg_terminate_backend(pg_backend_pid());\n",
    },
    "sqlite": {"SIGKILL": ".shell kill -9 $PPID\n"},
}
"""What is put into the file where its client is to die: the native clients run programs, as their own children."""


def trials(place: str) -> Iterator[Trial]:
    for which in WHICH:
        for death in _DEATHS[place]:
            for stretch in _stretches(which, place, death):
                name = f"{which}, {death} in files {stretch[0]} to {stretch[-1]}"
                yield Trial(name, partial(_transactional, which=which, death=death, stretch=stretch))
            for number, file in enumerate(compiled(which, place).every):
                if not file.transactional:
                    run = partial(_in_parts, which=which, death=death, number=number)
                    yield Trial(f"{which}, {death} in {file.name}, which is no transaction", run)


def _stretches(which: Which, place: str, death: str) -> list[range]:
    """In the generated history the deaths take turns."""
    deaths, every = [*_DEATHS[place]], [*compiled(which, place).stretches(_STRETCH)]
    return every[deaths.index(death) :: len(deaths)] if which == "generated" else every


def _transactional(ground: Ground, which: Which, death: str, stretch: range) -> Iterator[Try]:
    """Before COMMIT nothing is kept, so that one database serves for all points; the last one brings it on."""
    for here in walk(ground, compiled(which, ground.place), stretch):
        if not here.file.transactional:
            here.database.run_sql(here.file.text)
            continue
        cut = pieces(here.file.text, ground.place)
        commit = max(number for number, piece in enumerate(cut, 1) if piece.strip().endswith("COMMIT;"))
        for point in _points(here, commit):
            yield Try(_name(here, point), _killed(ground, here, death, point) or here.kept_nothing())
        yield Try(_name(here, commit), _killed(ground, here, death, commit) or here.is_told_to_be_done())


def _points(here: Stand, commit: int) -> Iterable[int]:
    """All before COMMIT; of the generated history some by chance."""
    every = range(1, commit)
    return Random(here.number).sample(every, _CHANCE) if here.history == "generated" else every


def _in_parts(ground: Ground, which: Which, death: str, number: int) -> Iterator[Try]:
    """Each point on a database of its own. Behind the last COMMIT the file is done."""
    files = compiled(which, ground.place)
    cut = pieces(files.every[number].text, ground.place)
    commit = max(number for number, piece in enumerate(cut, 1) if piece.strip().endswith("COMMIT;"))
    for point in range(1, commit + 1):
        with stand(ground, files, number) as here:
            lived = _killed(ground, here, death, point)
            yield Try(_name(here, point), lived or (here.runs_again() if point < commit else here.is_told_to_be_done()))


def _killed(ground: Ground, here: Stand, death: str, point: int) -> str:
    """Runs so many pieces of the file, and then the death of the client. Why it is not dead, if it is not."""
    done = here.database.run_sql("".join(pieces(here.file.text, ground.place)[:point]) + _DEATHS[ground.place][death])
    if ground.place == "postgresql":
        alone(here.database)
    return "" if done.returncode else "the client lived"


def _name(here: Stand, point: int) -> str:
    return f"{here.file.name}, behind piece {point}"


PROMISE = Promise(
    name="killed_client",
    sentence="Killed client, between any two statements, then run again: as an undisturbed run; once done, told so",
    places=tuple(_DEATHS),
    trials=trials,
    quick=2,
)
