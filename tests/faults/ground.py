"""What a trial stands on: a server of our own that may be killed, databases on it, histories compiled for it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from tests.faults.files import File, Files
from tests.servers.daemon import Daemon
from tests.servers.server import Database, Server
from tests.servers.servers import Servers


class Ground:
    """One place: a kind of server, started when it is first asked for, or `compiler`, which has none."""

    def __init__(self, place: str) -> None:
        self.place = place
        self._servers = Servers(durable=True)

    @property
    def server(self) -> Server:
        """Raises Unavailable where it can't be had."""
        return self._servers[self.place]

    @property
    def daemon(self) -> Daemon:
        """The server, to be killed."""
        assert isinstance(self.server, Daemon)
        return self.server

    def close(self) -> None:
        self._servers.close()

    @contextmanager
    def at(self, files: Files, number: int) -> Iterator[Database]:
        """A new database that the first so many files of a history, up and then down, have brought there."""
        with self.server.database() as database:
            bring(database, files.every[:number])
            yield database


def bring(database: Database, files: Iterable[File]) -> None:
    """Run files that must succeed, in one call of the client."""
    done = database.run_sql("\n".join(file.text for file in files))
    if done.returncode:
        raise AssertionError(f"a file that should run does not: {done.stderr}")
