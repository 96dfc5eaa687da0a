"""Alembic online: the real `upgrade heads` and `downgrade base`, with the database's state after each revision."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from warnings import catch_warnings

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext, MigrationInfo, RevisionStep
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from tests.histories.state import State, read_state


@dataclass(frozen=True)
class Way:
    """The states after each revision's upgrade or downgrade; `error` is what stopped Alembic before the end."""

    states: dict[str, State] = field(default_factory=dict)
    error: str | None = None


@dataclass(frozen=True)
class Online:
    """Up and then down again, as far as Alembic gets."""

    up: Way
    down: Way


def migrate(ini: Path, url: str, revisions: Sequence[str]) -> Online:
    """All `revisions`, parents first, in a process of their own: neither tool meets modules that the other imported."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_migrate, ini, url, revisions).result()


def _migrate(ini: Path, url: str, revisions: Sequence[str]) -> Online:
    with catch_warnings(action="ignore"):  # what scripts of others are warned of is theirs
        up = _run(ini, url, lambda script, rows: _sorted(script._upgrade_revs("heads", rows), revisions))
        back = revisions[::-1]
        down = _run(ini, url, lambda script, rows: _sorted(script._downgrade_revs("base", rows), back))
    return Online(up, down)


def _sorted(steps: list[Any], revisions: Sequence[str]) -> list[Any]:
    """Alembic's own steps, in the order of the files: for a history without branches that is its own."""
    return sorted(steps, key=lambda step: revisions.index(step.revision.revision))


Steps = Callable[[ScriptDirectory, Any], list[RevisionStep]]


def _run(ini: Path, url: str, steps: Steps) -> Way:
    config = Config(str(ini))
    version_table = config.get_main_option("version_table") or ""
    script = ScriptDirectory.from_config(config)
    way = Way()

    def note(ctx: MigrationContext, step: MigrationInfo, heads: object, run_args: object) -> None:
        assert ctx.connection and step.up_revision_id
        way.states[step.up_revision_id] = read_state(ctx.connection, version_table)

    with _environment(config, script, url, steps) as (environment, connection):
        environment.configure(connection=connection, version_table=version_table, on_version_apply=note)
        try:
            with environment.begin_transaction():
                environment.run_migrations()
        except Exception as error:
            return Way(way.states, f"{type(error).__name__}: {error}".partition("\n")[0])
    return way


@contextmanager
def _environment(
    config: Config, script: ScriptDirectory, url: str, steps: Steps
) -> Iterator[tuple[EnvironmentContext, Any]]:
    """What env.py would stand in."""
    engine = create_engine(url)
    environment = EnvironmentContext(config, script, fn=lambda rows, _: steps(script, rows))
    try:
        with engine.connect() as connection, environment:
            yield environment, connection
    finally:
        engine.dispose()
