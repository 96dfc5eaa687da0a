"""MySQL: server and client from Debian's packages."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from sqlalchemy import URL

from tests.servers.cache import cached
from tests.servers.daemon import Daemon
from tests.servers.debian import Tree, unpacked
from tests.servers.environment import bare_environment
from tests.servers.scratch import Scratch
from tests.servers.unavailable import Unavailable, last_lines

_NO_TLS = {"ssl_disabled": "true"}
"""PyMySQL reads all certificates of the machine for each connection, 26 ms, even for one by socket."""


class MySQL(Daemon):
    name = "mysql"
    variable = "SQLGEN_TEST_MYSQL_URL"
    driver = "mysql+pymysql"
    version_query = "SELECT version()"
    connect_args: ClassVar = {"init_command": "SET lock_wait_timeout = 10"}
    """Seconds, for dropping a database that a test still uses; the default is a year."""

    packages: ClassVar = ("unstable", "mysql-server-core", "mysql-client-core")
    server_program = "mysqld"
    client_program = "mysql"
    dump_program = "mysqldump"
    ready = "ready for connections"

    thrown_away: ClassVar = (
        "--innodb-flush-method=nosync",
        "--innodb-flush-log-at-trx-commit=0",
        "--innodb-doublewrite=OFF",
        "--innodb-buffer-pool-size=64M",
        "--skip-log-bin",
    )
    settings: ClassVar[tuple[str, ...]] = ("--innodb-redo-log-capacity=16M", "--mysqlx=OFF", "--secure-file-priv=NULL")

    def start(self, scratch: Scratch) -> URL:
        data, socket = scratch.path / "data", str(scratch.path / "socket")
        shutil.copytree(self._initialised(), data)
        kept = ["--innodb-flush-log-at-trx-commit=2"] if self.durable else []
        places = [f"--socket={socket}", f"--tmpdir={scratch.path}"]  # in /tmp a server that starts removes another's
        scratch.start([*self.server(data), *kept, "--skip-networking", *places], stop_signal="KILL")
        scratch.wait_for(self.ready)
        return URL.create(self.driver, "root", host="localhost", query={"unix_socket": socket} | _NO_TLS)

    def _initialised(self) -> Path:
        """A data folder to copy: making one takes seconds, a copy none."""
        return cached(f"{self.name}-data", (self.packages, self.thrown_away, self.settings), self.initialise)

    def server(self, data: Path) -> list[str]:
        tree = self.tree()
        share = tree.root / "usr" / "share" / "mysql"
        places = [f"--basedir={tree.root}/usr", f"--datadir={data}", f"--lc-messages-dir={share}"]
        identity = ["--user=root"] if os.geteuid() == 0 else []
        program = tree.command(f"usr/sbin/{self.server_program}")
        return [*program, "--no-defaults", *places, *identity, *self.thrown_away, *self.settings]

    def tree(self) -> Tree:
        return unpacked(*self.packages)

    def initialise(self, data: Path) -> None:
        self.bootstrap(data, "--initialize-insecure")

    def bootstrap(self, data: Path, option: str, sql: str = "") -> None:
        """Run the server once, to fill an empty data folder."""
        command = [*self.server(data), option]
        done = subprocess.run(command, input=sql, capture_output=True, text=True, env=bare_environment(), check=False)
        if done.returncode:
            raise Unavailable(f"{self.server_program} {option} failed: {last_lines(done.stderr)}")

    def create(self, name: str) -> str:
        self.ask(f"CREATE DATABASE {name} CHARACTER SET utf8mb4")
        return name

    def drop(self, database: str) -> None:
        self.ask(f"DROP DATABASE {database}")

    def command(self, database: str, path: Path, options: tuple[str, ...]) -> list[str]:
        client = self._program(self.client_program, self.tree)
        return [*client, "--no-defaults", *self._place(), *options, database]

    def dump_command(self, database: str) -> list[str]:
        program = self._program(self.dump_program, self.dump_tree)
        return [*program, "--no-defaults", *self._place(), "--no-data", "--routines", database]

    def dump_tree(self) -> Tree:
        """Where the tool is that dumps."""
        return self.tree()

    def _program(self, name: str, tree: Callable[[], Tree]) -> list[str]:
        """A client's, of the machine where the server is."""
        on_path = shutil.which(name) if self.given else None
        return [on_path] if on_path else tree().command(f"usr/bin/{name}")

    def _place(self) -> list[str]:
        """Where the client finds the server, and as whom."""
        user = f"--user={self.url.username or 'root'}"
        if socket := self.url.query.get("unix_socket"):
            return [user, f"--socket={socket}"]
        return [user, "--protocol=tcp", f"--host={self.url.host}", f"--port={self.url.port or 3306}"]

    def environment(self) -> dict[str, str]:
        return bare_environment() | ({"MYSQL_PWD": self.url.password} if self.url.password else {})
