"""The version rows that Alembic itself leaves in a database, revision by revision."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import sqlalchemy as sa
from alembic.runtime.migration import HeadMaintainer, MigrationContext, MigrationStep, RevisionStep
from alembic.script import ScriptDirectory

Rows = tuple[str, ...]


def upgraded(migrations: Path, sequence: Iterable[str]) -> Iterator[Rows]:
    """The rows after the upgrade of each revision, in this order, on an empty database."""
    scripts = ScriptDirectory(migrations)
    steps = (MigrationStep.upgrade_from_script(scripts.revision_map, scripts.get_revision(key)) for key in sequence)
    yield from _rows_after(steps, ())


def downgraded(migrations: Path, sequence: Iterable[str], start: Rows) -> Iterator[Rows]:
    """The rows after the downgrade of each revision, in this order, from the rows `start`."""
    scripts = ScriptDirectory(migrations)
    steps = (MigrationStep.downgrade_from_script(scripts.revision_map, scripts.get_revision(key)) for key in sequence)
    yield from _rows_after(steps, start)


def _rows_after(steps: Iterable[MigrationStep], start: Rows) -> Iterator[Rows]:
    with sa.create_engine("sqlite://").connect() as connection:
        context = MigrationContext.configure(connection)
        context._ensure_version_table()
        for row in start:
            connection.execute(context._version.insert().values(version_num=row))
        maintainer = HeadMaintainer(context, start)
        for step in steps:
            maintainer.update_to_step(step)  # type: ignore[arg-type]
            yield tuple(sorted(connection.scalars(sa.select(context._version.c.version_num))))


def named(migrations: Path, name: str, current: Rows) -> Rows:
    """The revisions that a target of `alembic upgrade` stands for, where the database is at `current`."""
    graph = ScriptDirectory(migrations).revision_map
    found = graph._parse_upgrade_target(current, name, assert_relative_length=True)
    return tuple(sorted(revision.revision for revision in found if revision))  # type: ignore[union-attr]


def upgrade_steps(migrations: Path, goal: str, current: Rows) -> Rows:
    """The revisions that `alembic upgrade` would run, sorted."""
    return _sorted(ScriptDirectory(migrations)._upgrade_revs(goal, current))  # type: ignore[arg-type]


def downgrade_steps(migrations: Path, goal: str, current: Rows) -> Rows:
    """The revisions that `alembic downgrade` would run, sorted."""
    return _sorted(ScriptDirectory(migrations)._downgrade_revs(goal, current))  # type: ignore[arg-type]


def _sorted(steps: Iterable[RevisionStep]) -> Rows:
    return tuple(sorted(step.revision.revision for step in steps))
