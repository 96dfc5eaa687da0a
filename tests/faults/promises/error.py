"""An error in mid-file, at any point of it: PostgreSQL and SQLite keep nothing of a file that is one transaction."""

from collections.abc import Iterator
from functools import partial
from random import Random

from tests.faults.disturbed import Stand, stand, walk
from tests.faults.files import WHICH, Which, compiled
from tests.faults.ground import Ground
from tests.faults.pieces import pieces
from tests.faults.postgresql import alone
from tests.faults.promise import Promise, Trial, Try

_STRETCH = 10

_CHANCE = 3
"""Points in a file of the generated history."""

_ERROR = "SELECT * FROM a_table_that_is_not_there;\n"


def trials(place: str) -> Iterator[Trial]:
    for which in WHICH:
        files = compiled(which, place)
        for stretch in files.stretches(_STRETCH):
            name = f"{which}, files {stretch[0]} to {stretch[-1]}"
            yield Trial(name, partial(_transactional, which=which, stretch=stretch))
        for number, file in enumerate(files.every):
            if not file.transactional:
                yield Trial(
                    f"{which}, {file.name}, which is no transaction", partial(_parts, which=which, number=number)
                )


def _transactional(ground: Ground, which: Which, stretch: range) -> Iterator[Try]:
    """Nothing is kept, so that one database serves for all points, and the file runs when the cause is mended."""
    for here in walk(ground, compiled(which, ground.place), stretch):
        if here.file.transactional:
            for point in _points(ground, here):
                yield Try(_name(here, point), _fails(ground, here, point) or here.kept_nothing())
        yield Try(f"{here.file.name}, when the cause is mended", here.runs_again())


def _parts(ground: Ground, which: Which, number: int) -> Iterator[Try]:
    """The file goes on where it stopped."""
    with stand(ground, compiled(which, ground.place), number) as here:
        points = _points(ground, here)
    for point in points:
        with stand(ground, compiled(which, ground.place), number) as here:
            yield Try(_name(here, point), _fails(ground, here, point) or here.runs_again())


def _points(ground: Ground, here: Stand) -> list[int]:
    """Up to the last COMMIT; of the generated history some by chance."""
    cut = pieces(here.file.text, ground.place)
    every = range(1, max(number for number, piece in enumerate(cut) if piece.strip().endswith("COMMIT;")) + 1)
    return Random(here.number).sample(every, _CHANCE) if here.history == "generated" else [*every]


def _fails(ground: Ground, here: Stand, point: int) -> str:
    """Why the file, with an error behind so many pieces of it, did not stop there."""
    cut = pieces(here.file.text, ground.place)
    done = here.database.run_sql("".join([*cut[:point], _ERROR, *cut[point:]]))
    if ground.place == "postgresql":
        alone(here.database)
    return "" if done.returncode and "a_table_that_is_not_there" in done.stderr else f"goes on: {done.stdout}"


def _name(here: Stand, point: int) -> str:
    return f"{here.file.name}, behind piece {point}"


PROMISE = Promise(
    name="error",
    sentence="An error in mid-file, between any two statements: a transaction keeps nothing, other files go on there",
    places=("postgresql", "sqlite"),
    trials=trials,
    quick=1,
)
