"""Alembic online: one revision at a time, up or down, in a process of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal
from unittest.mock import patch
from warnings import catch_warnings

from alembic.config import Config
from alembic.ddl.mysql import MySQLImpl
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from sqlgen.scripts import Direction
from tests.histories.environment import Environment
from tests.histories.process import Process


@dataclass(frozen=True)
class Altered:
    """A call of alter_column on MySQL or MariaDB, and which attributes of the column it says nothing about.

    Alembic's MODIFY takes those away.
    """

    table: str
    column: str
    name: str
    silent: frozenset[str]


@dataclass(frozen=True)
class Went:
    """How it went: `error` is what stopped Alembic."""

    error: str | None = None
    altered: tuple[Altered, ...] = ()


class Online:
    """A process for each database, which lives as long as this does, and meets no module that sqlgen has imported."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._processes: dict[str, Process] = {}

    def step(self, url: str, direction: Direction, revision: str) -> Went:
        """This revision and no other; all before it were applied, all after it were not."""
        if url not in self._processes:
            self._processes[url] = self._environment.process(url)
        own = self._environment.own is not None
        return self._processes[url].call(_step, self._environment.ini, own, url, direction, revision)

    def close(self) -> None:
        for process in self._processes.values():
            process.close()


def _step(ini: Path, own: bool, url: str, direction: Direction, revision: str) -> Went:
    config, script = _scripts(ini)

    def one(rows: Any, _: object) -> list[Any]:
        steps = script._upgrade_revs("heads", rows) if direction == "upgrade" else script._downgrade_revs("base", rows)
        return [step for step in steps if step.revision.revision == revision]

    altered: list[Altered] = []
    with _listening(altered), catch_warnings(action="ignore"):  # theirs, not ours
        try:
            (_run_own if own else _run)(config, script, url, one)
        except Exception as error:
            return Went(f"{type(error).__name__}: {error}".partition("\n")[0])
    return Went(altered=tuple(altered))


def _run_own(config: Config, script: ScriptDirectory, url: str, steps: Any) -> None:
    """As its own env.py does it."""
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    with EnvironmentContext(config, script, fn=steps):
        script.run_env()


def _run(config: Config, script: ScriptDirectory, url: str, steps: Any) -> None:
    with _environment(config, script, url, steps) as environment, environment.begin_transaction():
        environment.run_migrations()


@cache
def _scripts(ini: Path) -> tuple[Config, ScriptDirectory]:
    config = Config(str(ini))
    return config, ScriptDirectory.from_config(config)


@contextmanager
def _environment(config: Config, script: ScriptDirectory, url: str, steps: Any) -> Iterator[EnvironmentContext]:
    """What env.py would stand in."""
    engine = create_engine(url)
    environment = EnvironmentContext(config, script, fn=steps)
    try:
        with engine.connect() as connection, environment:
            environment.configure(connection=connection, version_table=config.get_main_option("version_table"))
            yield environment
    finally:
        engine.dispose()


_SAYS: dict[str, dict[str, Literal[False] | None]] = {
    "nullable": {"nullable": None, "existing_nullable": None},
    "default": {"server_default": False, "existing_server_default": False},
    "comment": {"comment": False, "existing_comment": None},
    "autoincrement": {"autoincrement": None, "existing_autoincrement": None},
}
"""The keywords of alter_column that speak of each attribute, and what stands there when they say nothing."""


@contextmanager
def _listening(altered: list[Altered]) -> Iterator[None]:
    original = MySQLImpl.alter_column

    def alter_column(self: MySQLImpl, table: str, column: str, **said: Any) -> None:
        silent = (what for what, says in _SAYS.items() if all(said.get(key, no) is no for key, no in says.items()))
        altered.append(Altered(table, column, said.get("name") or column, frozenset(silent)))
        original(self, table, column, **said)

    with patch.object(MySQLImpl, "alter_column", alter_column):
        yield
