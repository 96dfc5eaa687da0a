"""A client that is killed while the server is at work on its statement: run again, the file ends as if undisturbed."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

from tests.faults.client import start
from tests.faults.digest import digest
from tests.faults.disturbed import Stand, stand
from tests.faults.files import Which, compiled
from tests.faults.ground import Ground, bring
from tests.faults.pieces import pieces
from tests.faults.postgresql import alone, locking, looking, waits
from tests.faults.promise import Promise, Trial, Try
from tests.faults.wait import wait
from tests.servers.server import Database

_HISTORIES: tuple[Which, ...] = ("example", "contract", "parts")

Holder = Callable[[Database], AbstractContextManager[object]]
"""Who holds up a file's statements."""

_HOLDERS: dict[str, Holder] = {
    "held up by a lock": partial(locking, mode="EXCLUSIVE"),
    "held up by a writer": partial(locking, mode="ROW EXCLUSIVE"),
    "held up by an old transaction": looking,
}

_SLOW = ("touched = touched", "touched = touched + length(pg_sleep(0.02)::text)")
"""A data step of the history of parts, and how it takes a second."""

_ROWS = """INSERT INTO account (name, description) WITH RECURSIVE numbers (number) AS (
    SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 20000
) SELECT 'name ' || number, hex(zeroblob(100)) FROM numbers"""
"""More than SQLite holds in memory before it commits."""

_REBUILDS: tuple[tuple[Which, int], ...] = (("contract", 1), ("example", 2))
"""Files, by number, that rebuild the table of these rows."""

_GROWTH = 800_000
"""Bytes that SQLite writes between one kill and the next."""


def trials(place: str) -> Iterator[Trial]:
    yield from _on_postgresql() if place == "postgresql" else _on_sqlite()


def _on_postgresql() -> Iterator[Trial]:
    for which in _HISTORIES:
        for number, file in enumerate(compiled(which, "postgresql").every):
            for name in _HOLDERS if not file.transactional else [*_HOLDERS][:1]:
                for ended in (False, True):
                    run = partial(_held_up, which=which, number=number, holder=_HOLDERS[name], ended=ended)
                    yield Trial(f"{which}, {file.name} {name}, its session {'ended' if ended else 'going on'}", run)
    for number, file in enumerate(compiled("parts", "postgresql").every):
        if _SLOW[0] in file.text:
            yield Trial(f"parts, {file.name} in a step that takes long", partial(_slow, number=number))


def _held_up(ground: Ground, which: Which, number: int, holder: Holder, ended: bool) -> Iterator[Try]:
    """From the start of the file, and from each point to which an earlier run of it may have come."""
    files = compiled(which, ground.place)
    cut = pieces(files.every[number].text, ground.place)
    for point in [0, *(each for each, piece in enumerate(cut[:-1], 1) if _lasts(piece))]:
        with stand(ground, files, number) as here:
            here.database.run_sql("".join(cut[:point]))
            alone(here.database)
            yield from _killed(ground, here, holder, ended)


def _lasts(piece: str) -> bool:
    return bool(re.search(r"^COMMIT;|^(CREATE|DROP) .*INDEX CONCURRENTLY", piece, re.MULTILINE))


def _slow(ground: Ground, number: int) -> Iterator[Try]:
    with stand(ground, compiled("parts", ground.place), number) as here:
        slowed = replace(here, file=replace(here.file, text=here.file.text.replace(*_SLOW)))
        yield from _killed(ground, slowed, nullcontext, ended=False)


def _killed(ground: Ground, here: Stand, holder: Holder, ended: bool) -> Iterator[Try]:
    """While it is held up, if it is. The server notices when it has done the statement, or its session is ended."""
    with holder(here.database):
        client = start(ground.server, here.database.name, here.file.text)
        wait(lambda: client.poll() is not None or bool(waits(here.database)), "the client does not come to wait")
        held_up = waits(here.database)
        client.kill()
        client.communicate()
        for pid, _ in held_up if ended else ():
            here.database.query(f"SELECT pg_terminate_backend({pid})")
        if held_up and not ended and not here.file.transactional:
            yield Try(f"{_name(here, held_up)}, again at once", _is_refused(here))
    alone(here.database)
    if held_up:
        yield Try(_name(here, held_up), here.runs_again())


def _name(here: Stand, held_up: list[tuple[int, str]]) -> str:
    return f"{here.file.name}, at {held_up[0][1].splitlines()[0][:40]}"


def _is_refused(here: Stand) -> str:
    """Why the file is not refused while the server is still at work for the client that was killed."""
    done = here.database.run_sql(here.file.text)
    refused = done.returncode and "another run is at work" in done.stderr
    return "" if refused else f"not refused: {done.stderr}"


def _on_sqlite() -> Iterator[Trial]:
    for which, number in _REBUILDS:
        for mode in ("DELETE", "WAL"):
            name = f"{which}, {compiled(which, 'sqlite').every[number].name}, journal_mode {mode}"
            yield Trial(name, partial(_writing, which=which, number=number, mode=mode))


def _writing(ground: Ground, which: Which, number: int, mode: str) -> Iterator[Try]:
    """Killed ever later, until it is done before that."""
    files = compiled(which, ground.place)
    file = files.every[number]
    with ground.at(files, number) as database, ground.at(files, number) as calm:
        for each in (database, calm):
            each.query(f"PRAGMA journal_mode = {mode}")
            each.query(_ROWS)
        before = digest(database)
        bring(calm, [file])
        here = Stand(which, number, file, database, before, digest(calm))
        for growth in count(_GROWTH, _GROWTH):
            if not _is_killed(ground, here, growth):
                break
            kept = here.kept_nothing()
            yield Try(f"{file.name}, behind {growth} bytes", kept and here.is_told_to_be_done())
        yield Try(f"{file.name}, not killed", here.is_done())


def _is_killed(ground: Ground, here: Stand, growth: int) -> bool:
    """When the shell has written so many bytes. False if it is done without."""
    begun = _bytes(here.database)
    client = start(ground.server, here.database.name, here.file.text)
    wait(lambda: client.poll() is not None or _bytes(here.database) > begun + growth, "the shell does not write")
    client.kill()
    client.communicate()
    return client.returncode < 0


def _bytes(database: Database) -> int:
    files = (Path(database.name + suffix) for suffix in ("", "-journal", "-wal"))
    return sum(file.stat().st_size for file in files if file.exists())


PROMISE = Promise(
    name="killed_at_work",
    sentence="Killed client, in the middle of a statement (data, a rebuild, CONCURRENTLY), run again: as undisturbed",
    places=("postgresql", "sqlite"),
    trials=trials,
    quick=2,
)
