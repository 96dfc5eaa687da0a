"""All kinds of servers, each started when it is first asked for."""

from collections.abc import Callable

from tests.servers.mariadb import MariaDB
from tests.servers.mysql import MySQL
from tests.servers.postgresql import PostgreSQL
from tests.servers.postgresql_icu import PostgreSQLWithICU
from tests.servers.server import Server
from tests.servers.sqlite import NewestSQLite, SQLite
from tests.servers.unavailable import Unavailable

KINDS: dict[str, Callable[[bool], Server]] = {kind.name: kind for kind in (PostgreSQL, MySQL, MariaDB, SQLite)}

MORE: dict[str, Callable[[bool], Server]] = {
    "postgresql with ICU": PostgreSQLWithICU,
    "newest sqlite": NewestSQLite,
}
"""Other releases, for some tests; what they are releases of stands in their `name`."""


class Servers:
    """`servers["mysql"]` is MySQL, running; Unavailable says why it is not. `close` stops all.

    `durable` ones are our own, whatever the environment names, and keep what they have committed when they are killed.
    """

    def __init__(self, durable: bool = False) -> None:
        self._durable = durable
        self._known: dict[str, Server | Unavailable] = {}

    def __getitem__(self, name: str) -> Server:
        if name not in self._known:
            self._known[name] = _start(name, self._durable)
        server = self._known[name]
        if isinstance(server, Unavailable):
            raise server
        return server

    def close(self) -> None:
        for server in self._known.values():
            if isinstance(server, Server):
                server.close()


def _start(name: str, durable: bool) -> Server | Unavailable:
    """A failure is kept too: the next test need not wait for it again."""
    try:
        return (KINDS | MORE)[name](durable)
    except Unavailable as why:
        return why
