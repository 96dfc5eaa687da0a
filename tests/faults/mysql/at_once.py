"""Two at once: one runs, the other is refused, and the application goes on reading and writing."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Event
from time import monotonic

from tests.faults.digest import difference
from tests.faults.files import Which, compiled
from tests.faults.ground import Ground
from tests.faults.mysql.stand import NAMES, alone, found, stand
from tests.faults.promise import Promise, Trial, Try
from tests.servers.server import Database

_EVERY: dict[Which, int] = {"contract": 1, "example": 4}
"""Of how many files one is tried."""

_LONGEST = 5.0
"""Seconds that a reader of alembic_version may wait on a busy machine. A lock would hold it for sixty."""


def trials(place: str) -> Iterator[Trial]:
    for which in _EVERY:
        files = compiled(which, place).ups
        for number, file in [*enumerate(files)][:: _EVERY[which]]:
            yield Trial(f"{which}, {file.name} twice", partial(_both, which, number, number))
            if number + 1 < len(files):
                yield Trial(f"{which}, {file.name} and the next", partial(_both, which, number, number + 1))
            yield Trial(f"{which}, {file.name} beside the application", partial(_beside, which, number))


def _both(which: Which, one: int, other: int, ground: Ground) -> Iterator[Try]:
    """Started at the same instant. The next file may come late enough to be allowed, and then it has run; or it may be
    refused at the very moment in which the first one asks for the lock, and then neither has.
    """
    files = compiled(which, ground.place)
    with stand(ground, files, one) as here, ThreadPoolExecutor(2) as threads:
        texts = [files.every[number].text for number in (one, other)]
        done = list(threads.map(here.database.run_sql, texts))
        alone(here.database)
        failed = [each.stderr for each in done if each.returncode]
        unsaid = [each for each in failed if "sqlgen: " not in each]
        locked = here.database.query("SELECT IS_USED_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64))") != [(None,)]
        yield Try("the other is refused", unsaid[0] if unsaid else "a lock is left" if locked else "")
        if one == other:
            yield Try("one runs", f"{len(failed)} are refused: {failed}" if len(failed) != 1 else "")
        if len(failed) == 2:
            yield Try("none has run", here.kept() or here.run(here.file.text))
        if failed:
            yield Try("as undisturbed", here.again())


def _beside(which: Which, number: int, ground: Ground) -> Iterator[Try]:
    """The application reads, writes and commits all the while; what it meets while a table changes is a wait."""
    with stand(ground, compiled(which, ground.place), number) as here, ThreadPoolExecutor(2) as threads:
        if number == 0:
            yield Try("nothing stands yet")
            return
        stop = Event()
        reader, writer = threads.submit(_reads, here.database, stop), threads.submit(_writes, here.database, stop)
        error = here.database.run_sql(here.file.text)
        stop.set()
        slowest = reader.result()
        yield Try("the file runs", error.stderr if error.returncode else "")
        yield Try("readers of alembic_version", "" if slowest < _LONGEST else f"waited {slowest} s")
        yield Try("the application", writer.result())
        here.database.query("DROP TABLE application")
        yield Try("as undisturbed", difference(here.after, found(here.database)))


def _reads(database: Database, stop: Event) -> float:
    """The longest that a reader has waited, in seconds."""
    longest = 0.0
    while not stop.is_set():
        begun = monotonic()
        database.query("SELECT version_num FROM alembic_version")
        longest = max(longest, monotonic() - begun)
    return longest


def _writes(database: Database, stop: Event) -> str:
    """What went wrong, if anything did."""
    database.query("CREATE TABLE application (id INTEGER AUTO_INCREMENT PRIMARY KEY, counted INTEGER)")
    try:
        while not stop.is_set():
            database.query("INSERT INTO application (counted) VALUES (1)")
            database.query("UPDATE application SET counted = counted + 1")
    except Exception as error:  # of the driver's own kind
        return str(error)
    return ""


PROMISE = Promise(
    name="mysql_at_once",
    sentence="Two at once, and the application: one runs, the other is refused; readers of the version are not blocked",
    places=NAMES,
    trials=trials,
    quick=4,
)
