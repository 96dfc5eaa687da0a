"""What PostgreSQL, MySQL and MariaDB share: one that runs already or one of our own, and a connection to rule it."""

import os
from abc import abstractmethod
from contextlib import ExitStack
from typing import Any, ClassVar

from sqlalchemy import URL, create_engine, make_url
from sqlalchemy.exc import OperationalError

from tests.servers.scratch import Scratch
from tests.servers.server import Server
from tests.servers.unavailable import Unavailable


class Daemon(Server):
    """The server that the environment names, else one that `start` brings up in a scratch folder."""

    driver: ClassVar[str]
    """SQLAlchemy's name for the dialect and the driver."""

    version_query: ClassVar[str]

    variable: ClassVar[str]
    """The environment's variable that names one which runs already."""

    connect_args: ClassVar[dict[str, Any]] = {}
    """For the connection that creates and drops databases."""

    ready: ClassVar[str]
    """What its log says when it answers."""

    def __init__(self, durable: bool = False) -> None:
        self.durable = durable
        self._scratch = Scratch()
        with ExitStack() as undo:
            undo.callback(self._scratch.close)
            self.given = None if durable else os.environ.get(self.variable)
            self.url = make_url(self.given).set(drivername=self.driver) if self.given else self.start(self._scratch)
            self._engine = create_engine(self.url, isolation_level="AUTOCOMMIT", connect_args=self.connect_args)
            self.version = self._greet()
            undo.pop_all()

    @abstractmethod
    def start(self, scratch: Scratch) -> URL:
        """Bring up a server in the folder, tuned to be thrown away, and say where it will answer."""

    def _greet(self) -> str:
        try:
            return str(self.ask(self.version_query))
        except OperationalError as error:
            raise Unavailable(f"the server at {self.url} does not answer: {error.orig}") from error

    def ask(self, sql: str) -> Any:
        """Run one statement outside of any scratch database, and give the first value of its answer."""
        with self._engine.connect() as connection:
            result = connection.exec_driver_sql(sql)
            return result.scalar() if result.returns_rows else None

    def crash(self) -> None:
        """SIGKILL to a durable server."""
        assert self.durable, "only a server of our own is killed"
        self._engine.dispose()
        self._scratch.kill()

    def recover(self) -> None:
        """Start it again after a crash."""
        self._scratch.restart(self.ready)

    def close(self) -> None:
        self._engine.dispose()
        self._scratch.close()
