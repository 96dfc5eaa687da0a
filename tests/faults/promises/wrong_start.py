"""A file refuses every start but its own, whatever it has been run on before it."""

from collections.abc import Iterator
from functools import partial
from random import Random
from subprocess import CompletedProcess

from sqlgen.dialects import NAMES
from tests.faults.digest import difference, digest
from tests.faults.files import WHICH, File, Files, Which, compiled
from tests.faults.ground import Ground, bring
from tests.faults.promise import Promise, Trial, Try

_STRETCH = 10
"""States that one trial goes through."""

_CHANCE = 4
"""Wrong files at each state of a long history, beside the nearest."""


def trials(place: str) -> Iterator[Trial]:
    for which in WHICH:
        files = compiled(which, place)
        states = len(files.ups) + 1
        for begin in range(0, states, _STRETCH):
            stretch = range(begin, min(begin + _STRETCH, states))
            name = f"{which}, databases after {stretch[0]} to {stretch[-1]} files"
            yield Trial(name, partial(_run, which=which, states=stretch))


def _run(ground: Ground, which: Which, states: range) -> Iterator[Try]:
    """The wrong files leave a database as it is, so that one serves for all of them, and then goes on."""
    files = compiled(which, ground.place)
    with ground.at(files, states[0]) as database:
        for state in states:
            before = digest(database)
            tries = [(file, database.run_sql(file.text)) for file in _wrong(files, state)]
            changed = difference(before, digest(database))
            for file, done in tries:
                yield Try(f"{file.name} at {state}", changed or complaint(file, rows(files, state), done))
            if state + 1 in states:
                bring(database, [files.ups[state]])


def rows(files: Files, state: int) -> tuple[str, ...]:
    """The version rows after so many files."""
    return files.ups[state - 1].end if state else ()


def _wrong(files: Files, state: int) -> list[File]:
    """All of a short history's; of a long one's the nearest, among them the last one run, and some by chance."""
    wrong = [file for file in files.every if file.start != rows(files, state)]
    if files.name != "generated":
        return wrong
    near = [file for file in wrong if abs(file.number - state) <= 2]
    far = [file for file in wrong if file not in near]
    return near + Random(state).sample(far, _CHANCE)


def complaint(file: File, found: tuple[str, ...], done: CompletedProcess[str]) -> str:
    """What is wrong with how a file was refused: empty if it says all."""
    if not done.returncode:
        return "exit status 0"
    if file.direction == "upgrade" and file.revision in found:
        wanted = [f"sqlgen: {file.revision} is already applied to "]
    else:
        undone = " to be undone" if file.direction == "downgrade" else ""
        needs = f"sqlgen: {file.revision}{undone} needs {', '.join(file.start) or '<base>'}"
        wanted = [needs, f" is at {', '.join(found)}" if found else "no table alembic_version"]
    missing = [words for words in wanted if words not in done.stderr.replace("(no table", "no table")]
    return f"does not say {missing[0]!r}: {done.stderr}" if missing else ""


PROMISE = Promise(
    name="wrong_start",
    sentence="Wrong start: refused before any change, both versions named, *already applied* said as such",
    places=NAMES,
    trials=trials,
    quick=2,
)
