"""SQLite: no server, only a shell; the machine's own where it is young enough."""

import re
import shutil
import subprocess
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import URL

from tests.servers.debian import unpacked
from tests.servers.scratch import Scratch
from tests.servers.server import Server
from tests.servers.unavailable import Unavailable

_OLDEST = (3, 38)
"""The first release with the JSON functions built in, which the guards of the SQL files call."""


class SQLite(Server):
    name = "sqlite"
    url = URL.create("sqlite")

    def __init__(self, durable: bool = False) -> None:
        self._shell = self.shell()
        self.version = _version(self._shell)
        self._scratch = Scratch()

    def shell(self) -> list[str]:
        return _shell()

    def create(self, name: str) -> str:
        return str(self._scratch.path / f"{name}.db")

    def drop(self, database: str) -> None:
        for suffix in ("", "-journal", "-wal", "-shm"):
            Path(f"{database}{suffix}").unlink(missing_ok=True)

    def command(self, database: str, path: Path, options: tuple[str, ...]) -> list[str]:
        return [*self._shell, *options, f"file:{database}?mode=rwc"]

    def dump_command(self, database: str) -> list[str]:
        return [*self._shell, f"file:{database}?mode=ro", ".schema"]

    def close(self) -> None:
        self._scratch.close()


class NewestSQLite(SQLite):
    """The newest release, whose shell comes with the package apsw. Python reads the databases by its own."""

    def shell(self) -> list[str]:
        package = find_spec("apsw")
        program = Path(package.origin or "").parent / "sqlite_extra_binaries" / "sqlite3_shell" if package else None
        if not program or not program.exists():
            raise Unavailable("the package apsw, one of the development dependencies, has no shell for this machine")
        return [str(program)]


@cache
def _shell() -> list[str]:
    own = shutil.which("sqlite3")
    if own and tuple(map(int, _version([own]).split(".")[:2])) >= _OLDEST:
        return [own]
    return unpacked("bookworm", "sqlite3").command("usr/bin/sqlite3")


def _version(shell: list[str]) -> str:
    return re.split(r"\s", subprocess.check_output([*shell, "--version"], text=True))[0]
