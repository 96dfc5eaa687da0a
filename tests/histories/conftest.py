"""The figures of this test session, each measured once."""

import fcntl
import os
import pickle
from collections.abc import Callable

import pytest

from tests.histories.measure import Measured, measure
from tests.histories.pinned import Pinned
from tests.servers.fixtures import missed
from tests.servers.servers import Servers
from tests.servers.unavailable import Unavailable


@pytest.fixture(scope="session")
def figures(servers: Servers, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Pinned, str], Measured]:
    """Of a history on a dialect. Parallel workers share them in a folder; a history that can't be had is missed."""
    folder = tmp_path_factory.getbasetemp()
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder

    def measured(pinned: Pinned, dialect: str) -> Measured:
        kept = shared / f"{pinned.name} {dialect}.pickle"
        with kept.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not kept.exists():
                kept.write_bytes(pickle.dumps(_measure(pinned, servers, dialect)))
        found: Measured = pickle.loads(kept.read_bytes())
        return found

    return measured


def _measure(pinned: Pinned, servers: Servers, dialect: str) -> Measured:
    try:
        return measure(pinned, servers[pinned.server(dialect)])
    except Unavailable as why:
        missed("history", f"{pinned.name} can't be had here: {why}")
