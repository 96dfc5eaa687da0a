"""A client that dies behind any statement, or while it waits for a lock: run again, the file ends as undisturbed."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from tests.faults.client import PATIENCE, start
from tests.faults.files import Which, compiled
from tests.faults.ground import Ground
from tests.faults.mysql.stand import NAMES, Stand, alone, pieces, stand, wait_until
from tests.faults.promise import Promise, Trial, Try
from tests.servers.server import Database

_KILL = "KILL CONNECTION_ID();\n"

_EVERY: dict[Which, int] = {"example": 2, "contract": 1, "generated": 100}
"""Of how many files one is tried."""


def trials(place: str) -> Iterator[Trial]:
    for which in _EVERY:
        for number, file in enumerate(compiled(which, place).every):
            if number % _EVERY[which] == 0:
                each = _one_by_one if which == "contract" and file.direction == "upgrade" else _on_and_on
                yield Trial(f"{which}, {file.name}", partial(each, which=which, number=number))
    for number, way in enumerate(("by the server", "by SIGKILL")):
        yield Trial(f"contract, {way} while it waits for a lock", partial(_waiting, signals=bool(number)))


def _one_by_one(ground: Ground, which: Which, number: int) -> Iterator[Try]:
    """Each point on a database of its own."""
    files = compiled(which, ground.place)
    for point in range(1, len(pieces(files.every[number].text)) + 1):
        with stand(ground, files, number) as here:
            yield Try(f"behind piece {point}", _dies(here, point) or here.again())


def _on_and_on(ground: Ground, which: Which, number: int) -> Iterator[Try]:
    """One database for all points: each run is begun by those that died before it, and comes one statement further."""
    with stand(ground, compiled(which, ground.place), number) as here:
        points = range(1, len(pieces(here.file.text)))
        for point in points:
            yield Try(f"behind piece {point}", _dies(here, point))
            _count_anew(here.database)
        yield Try(f"behind {len(points)} deaths", here.again())


def _dies(here: Stand, point: int) -> str:
    """Why the client is not dead behind so many pieces; empty if it is."""
    return "" if here.run("".join(pieces(here.file.text)[:point]) + _KILL) else "the client lived"


def _count_anew(database: Database) -> None:
    """The numbers that a transaction took are not given back when it is rolled back:
    https://dev.mysql.com/doc/refman/8.4/en/innodb-auto-increment-handling.html
    """
    counting = "table_schema = DATABASE() AND auto_increment IS NOT NULL"
    for (table,) in database.query(f"SELECT table_name FROM information_schema.tables WHERE {counting}"):
        database.query(f"ALTER TABLE `{table}` AUTO_INCREMENT = 1")


def _waiting(ground: Ground, signals: bool) -> Iterator[Try]:
    """The application reads a table in a transaction, for which each change of that table has to wait."""
    files = compiled("contract", ground.place)
    for number, file in enumerate(files.every):
        if "ALTER TABLE account" in file.text or "ON account" in file.text:
            with stand(ground, files, number) as here:
                with _reader(here), start(ground.server, here.database.name, here.file.text) as client:
                    wait_until(lambda: _waits(here))
                    if signals:
                        client.send_signal(signal.SIGKILL)
                    else:
                        ground.daemon.ask(f"KILL {_waits(here)[0][0]}")
                    client.wait(PATIENCE)
                alone(here.database)
                yield Try(file.name, here.again())


@contextmanager
def _reader(here: Stand) -> Iterator[None]:
    with here.database.engine.connect() as connection:
        connection.exec_driver_sql("SELECT * FROM account").close()
        yield


def _waits(here: Stand) -> list[tuple[int, ...]]:
    """The connection that waits for the reader."""
    waiting = "state LIKE 'Waiting for table metadata lock%'"
    return here.database.query(
        f"SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND {waiting} LIMIT 1"
    )


PROMISE = Promise(
    name="mysql_killed_client",
    sentence="Killed client, behind any statement or waiting for a lock, run again: as undisturbed, data steps once",
    places=NAMES,
    trials=trials,
    quick=2,
)
