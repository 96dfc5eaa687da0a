"""Compiles a history for a dialect, runs its files beside Alembic online, and counts."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.histories.compiled import compile_history
from tests.histories.environment import FIRST, lay_out, order_of
from tests.histories.online import Online
from tests.histories.pinned import Pinned
from tests.histories.reference import Reference
from tests.histories.run import Count, Run
from tests.servers.server import Server


@dataclass(frozen=True)
class Measured:
    """The figures. `refused` holds sqlgen's sentences; `stopped` is what Alembic itself cannot run, and why.

    `rows` is how many there were when there were most, where there were any of ours.
    """

    history: str
    dialect: str
    peculiarity: str | None
    revisions: int
    up: Count
    down: Count
    kept: int
    rows: int
    refused: tuple[str, ...]
    stopped: str | None
    failures: tuple[str, ...]


def measure(pinned: Pinned, server: Server) -> Measured:
    """Raises Unavailable if the history can't be fetched."""
    charset = pinned.charset(server.name)
    with TemporaryDirectory() as folder, server.database() as database, server.database() as other:
        for each in (database, other) if charset else ():
            each.query(f"ALTER DATABASE CHARACTER SET {charset}")
        url = server.url.render_as_string(hide_password=False)
        published = lay_out(pinned, Path(folder) / "published", url)
        environment = lay_out(pinned, Path(folder) / "compiled", url)
        with closing(environment.process(url)) as process:
            order = [each.revision for each in process.call(order_of, environment)]
        with closing(Online(published)) as online:
            reference = Reference(other, online, order, pinned)
            compiled = compile_history(environment, server.name, reference, url)
            run = Run(compiled, environment.project.output / server.name, database, reference)
            run.all()
    return Measured(
        history=pinned.name,
        dialect=server.name,
        peculiarity=pinned.peculiarity(server.name),
        revisions=len([revision for revision in order if revision != FIRST]),
        up=run.counts["upgrade"],
        down=run.counts["downgrade"],
        kept=run.kept.count,
        rows=run.rows if pinned.texts is not None else 0,
        refused=tuple(run.refused),
        stopped=run.stopped and f"{run.stopped}: {reference.error}",
        failures=tuple(run.failures),
    )
