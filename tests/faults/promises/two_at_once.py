"""Two runs at one instant: one does the work, the other is refused; who reads the version is not held up."""

from collections.abc import Iterator
from functools import partial

from tests.faults.client import PATIENCE, held, start
from tests.faults.disturbed import Stand, walk
from tests.faults.files import WHICH, File, Which, compiled
from tests.faults.ground import Ground
from tests.faults.pieces import pieces
from tests.faults.promise import Promise, Trial, Try

_STRETCH = 10


def trials(place: str) -> Iterator[Trial]:
    for which in WHICH:
        for stretch in compiled(which, place).stretches(_STRETCH):
            name = f"{which}, files {stretch[0]} to {stretch[-1]}"
            yield Trial(f"{name}, each twice", partial(_twice, which=which, stretch=stretch))
            yield Trial(f"{name}, read meanwhile", partial(_read, which=which, stretch=stretch))


def _twice(ground: Ground, which: Which, stretch: range) -> Iterator[Try]:
    for here in walk(ground, compiled(which, ground.place), stretch):
        yield Try(here.file.name, _at_once(ground, here, here.file, here.file) or here.is_done())


def _at_once(ground: Ground, here: Stand, *files: File) -> str:
    """Why not exactly one of them was done, and the others refused with a sentence."""
    clients = [start(ground.server, here.database.name) for _ in files]
    for client, file in zip(clients, files, strict=True):
        assert client.stdin
        client.stdin.write(file.text)
        client.stdin.flush()
    said = [client.communicate(timeout=PATIENCE)[1] for client in clients]
    done = [client.returncode == 0 for client in clients]
    refused = [text for text, good in zip(said, done, strict=True) if not good]
    if done.count(True) != 1:
        return f"{done.count(True)} were done: {refused}"
    return "" if all("sqlgen: " in text for text in refused) else f"refused without a sentence: {refused}"


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


PROMISE = Promise(
    name="two_at_once",
    sentence="Two at once: one does the work, the other is refused; readers of the version are not blocked",
    places=("postgresql", "sqlite"),
    trials=trials,
    quick=2,
)
