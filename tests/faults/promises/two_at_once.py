"""Two runs at one instant, beside the application: one does the work, the other is refused; nobody is held up."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.faults.application import at_work
from tests.faults.client import PATIENCE, held, start
from tests.faults.digest import difference, digest
from tests.faults.disturbed import Stand, walk
from tests.faults.files import WHICH, File, Which, compiled
from tests.faults.ground import Ground
from tests.faults.pieces import pieces
from tests.faults.promise import Promise, Trial, Try
from tests.servers.server import Database

_STRETCH = 10


def trials(place: str) -> Iterator[Trial]:
    for which in WHICH:
        for number, stretch in enumerate(compiled(which, place).stretches(_STRETCH)):
            for way in _ways(which, number):
                name = f"{which}, files {stretch[0]} to {stretch[-1]}, {way}"
                yield Trial(name, partial(_WAYS[way], which=which, stretch=stretch))


def _ways(which: Which, number: int) -> list[str]:
    """In the generated history those that share a database take turns."""
    return [_SHARED[number % len(_SHARED)]] if which == "generated" else [*_WAYS]


def _twice(ground: Ground, which: Which, stretch: range) -> Iterator[Try]:
    for here in walk(ground, compiled(which, ground.place), stretch):
        yield Try(here.file.name, _at_once(ground, here, here.file, here.file) or here.is_done())


def _beside(ground: Ground, which: Which, stretch: range) -> Iterator[Try]:
    for here in walk(ground, compiled(which, ground.place), stretch):
        with at_work(here.database) as application:
            broken = _at_once(ground, here, here.file, here.file)
        yield Try(here.file.name, broken or here.is_done())
        yield Try(f"{here.file.name}, the application", application.complaint())


def _neighbours(ground: Ground, which: Which, stretch: range) -> Iterator[Try]:
    """The second is refused, or it comes late enough to be allowed. It may also be in the first one's way for a moment,
    where they are no transactions; then both run afterwards, one behind the other. The application works meanwhile.
    """
    files = compiled(which, ground.place)
    for number in [each for each in stretch if each + 1 < len(files.every)]:
        with ground.at(files, number) as database, ground.at(files, number + 2) as calm:
            both = files.every[number : number + 2]
            with at_work(database) as application:
                said = [text for _, text in _started(ground, database, *both)]
            unsaid = [text for text in said if text and "sqlgen: " not in text]
            for file in both:
                database.run_sql(file.text)
            left = difference(digest(calm), digest(database))
            yield Try(both[0].name, f"refused without a sentence: {unsaid}" if unsaid else left)
            yield Try(f"{both[0].name}, the application", application.complaint())


def _at_once(ground: Ground, here: Stand, *files: File) -> str:
    """Why not exactly one of them was done, and the others refused with a sentence."""
    ended = _started(ground, here.database, *files)
    refused = [text for status, text in ended if status]
    if len(ended) - len(refused) != 1:
        return f"{len(ended) - len(refused)} were done: {refused}"
    return "" if all("sqlgen: " in text for text in refused) else f"refused without a sentence: {refused}"


def _started(ground: Ground, database: Database, *files: File) -> list[tuple[int, str]]:
    """Clients that run files at one instant: each one's exit status, and what it says of errors."""
    clients = [start(ground.server, database.name) for _ in files]
    for client, file in zip(clients, files, strict=True):
        assert client.stdin
        client.stdin.write(file.text)
        client.stdin.flush()
    said = [client.communicate(timeout=PATIENCE)[1] for client in clients]
    return [(client.returncode, text if client.returncode else "") for client, text in zip(clients, said, strict=True)]


def _read(ground: Ground, which: Which, stretch: range) -> Iterator[Try]:
    """The version rows are read while a run has all but committed: they are those of before."""
    for here in walk(ground, compiled(which, ground.place), stretch):
        cut = pieces(here.file.text, ground.place)
        commit = max(number for number, piece in enumerate(cut) if piece.strip().endswith("COMMIT;"))
        with held(ground.server, here.database.name, "".join(cut[:commit])) as client:
            broken = _reads(here)
            _, said = client.communicate("".join(cut[commit:]), timeout=PATIENCE)
        yield Try(here.file.name, broken or (said if client.returncode else here.is_done()))


def _reads(here: Stand) -> str:
    """Why the version could not be read at once. Before the first file there is no table to be read."""
    if not here.file.start:
        return ""
    if here.database.engine.dialect.name == "postgresql":
        here.database.query("SET lock_timeout = '1s'")
    found = {row for (row,) in here.database.query("SELECT version_num FROM alembic_version")}
    here.database.engine.dispose()
    return "" if found >= {*here.file.start} else f"reads {found}"


_WAYS: dict[str, Callable[..., Iterator[Try]]] = {
    "each twice": _twice,
    "each twice beside the application": _beside,
    "read meanwhile": _read,
    "each with the next": _neighbours,
}

_SHARED = ("each twice", "each twice beside the application", "read meanwhile")
"""Ways that take one database through a stretch."""

PROMISE = Promise(
    name="two_at_once",
    sentence="Two at once, and the application: one works, the other is refused; who reads the version does not wait",
    places=("postgresql", "sqlite"),
    trials=trials,
    quick=2,
)
