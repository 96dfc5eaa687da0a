"""Revisions recorded one after another, each over the schema that those before it have left."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from sqlgen.baseline import Stood, as_stood, read_baseline
from sqlgen.dialects import get_dialect
from sqlgen.dialects.base import Dialect
from sqlgen.errors import Diagnostic, ImportFailed, Origin, RevisionUnknown, ScriptError, SqlgenError
from sqlgen.history import History, Move, Revision, older
from sqlgen.load_history import load_history
from sqlgen.project import Project
from sqlgen.recording import (
    Direction,
    Environment,
    Recorder,
    Rows,
    Stage,
    Way,
    drop_left_types,
    pass_over,
    record_models,
    record_together,
    run_env,
)
from sqlgen.schema import Name, Schema
from sqlgen.values import Models

Recorded: TypeAlias = Recorder | SqlgenError
"""What a script did on one dialect, or what was raised there."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A revision recorded both ways on one dialect. Where it cannot be undone, `downgrade` is the reason.

    It is None where nobody wants the way back, as of a revision that is older than `since`.
    """

    move: Move
    upgrade: Recorder
    downgrade: Recorder | ScriptError | None

    @property
    def revision(self) -> Revision:
        return self.move.revision

    @property
    def schema(self) -> Schema:
        """The schema after the upgrade."""
        return self.upgrade.schema


@dataclass(frozen=True)
class Replay:
    """A project's history on one dialect. What it raises is ScriptError, at the script's line.

    `begun` is what stands before the first of the moves, where that is not the first of the history.
    """

    project: Project
    history: History
    dialect: Dialect
    begun: Schema | None = None

    @property
    def schema(self) -> Schema:
        """What stands before the first of the moves."""
        return self.begun or self.stood.schema

    @cached_property
    def stood(self) -> Stood:
        """What stood before the first revision."""
        environment, empty = self.environment, self.dialect.empty_schema()
        table = Name(environment.version_table_schema, environment.version_table)
        match self.project.baseline(self.dialect.name):
            case Path() as file:
                return read_baseline(file, self.dialect, table)
            case Models() as models:
                recorder = record_models(models.module, models.name, self.stage(empty))
                return as_stood(recorder.schema, recorder.warnings, table)
            case choice:
                return Stood(replace(empty, baseline=choice))

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """What is told before any revision is."""
        return (*self.environment.warnings, *self.stood.warnings)

    def upgrades(self, moves: Iterable[Move], wanted: Container[str] = ()) -> Iterator[tuple[Move, Recorder]]:
        """Each revision up. One that is refused ends it, unless it is older than `since` and not wanted for itself."""
        return ((move, upgrade) for move, (upgrade,) in _upgrades([self], moves, wanted))

    def both_ways(self, moves: Iterable[Move], wanted: Container[str]) -> Iterator[Recording]:
        """Each revision up, and those that are wanted back again. A downgrade that is refused is the reason it has."""
        return (recording for (recording,) in both_ways([self], moves, wanted))

    def upgrade(self, move: Move, schema: Schema) -> Recorder:
        (upgrade,) = _recorded([self], move, "upgrade", [schema])
        return _unless_refused(upgrade)

    def downgrade(self, move: Move, schema: Schema, upgrade: Recorder) -> Recorder:
        """The way back. `upgrade` is the way here, which made types that are still to go."""
        (recorded,) = _recorded([self], move, "downgrade", [schema])
        downgrade = _unless_refused(recorded)
        drop_left_types(downgrade, upgrade)
        return downgrade

    def shapes_only(self, move: Move, wanted: Container[str]) -> bool:
        """Whether a revision that is refused is passed over."""
        return move.revision.revision in self.older and move.revision.revision not in wanted

    def stage(self, schema: Schema) -> Stage:
        return Stage(self.dialect.sqlalchemy, schema, self.environment)

    @cached_property
    def older(self) -> set[str]:
        """The revisions that only shape the schema."""
        return older(self.history, self.project.since)

    @cached_property
    def environment(self) -> Environment:
        """What the project's scripts can learn of it: what its settings say, and then its env.py."""
        settled = self._settled
        return run_env(settled, self.dialect.sqlalchemy, self.dialect.empty_schema()) if self.project.env else settled

    @property
    def _settled(self) -> Environment:
        project = self.project
        return Environment(
            folder=project.folder,
            script_location=project.script_location,
            paths=tuple(str(path) for path in project.prepend_sys_path),
            stubs=project.stubs,
            databases=project.databases,
            database=project.database,
            transpile=project.transpile,
            rows=self._rows,
            version_table=project.version_table,
            version_table_schema=project.version_table_schema,
            version_table_pk=project.version_table_pk,
            naming_convention=project.naming_convention,
            x_arguments=project.x_arguments,
            ini=project.ini,
            ini_section=project.ini_section,
            toml=project.toml,
            history=self.history,
            settled=project.settled,
        )

    @property
    def _rows(self) -> Mapping[str, Rows]:
        """Raises RevisionUnknown: the setting names one that is none, or not by all of its id."""
        for revision in self.project.rows:
            if revision and revision not in self.history.revisions:
                raise RevisionUnknown(revision, (*self.history.revisions,)).at(Origin("rows"))
        return self.project.rows


def url_of_env(project: Project) -> str | None:
    """What env.py names a dialect by. It runs before that is known, so it is told of one that it may not mean."""
    return Replay(project, load_history(project), get_dialect("postgresql")).environment.url


def both_ways(
    replays: Sequence[Replay], moves: Iterable[Move], wanted: Container[str]
) -> Iterator[tuple[Recording, ...]]:
    """The same on several dialects of a project, whose scripts are run for all of them together."""
    for move, upgrades in _upgrades(replays, moves, wanted):
        if move.revision.revision in wanted:
            recorded = _recorded(replays, move, "downgrade", [each.schema for each in upgrades])
            pairs = zip(upgrades, recorded, strict=True)
            yield tuple(Recording(move, upgrade, _way_back(downgrade, upgrade)) for upgrade, downgrade in pairs)
        else:
            yield tuple(Recording(move, upgrade, None) for upgrade in upgrades)


def _upgrades(
    replays: Sequence[Replay], moves: Iterable[Move], wanted: Container[str]
) -> Iterator[tuple[Move, list[Recorder]]]:
    schemas = [each.schema for each in replays]
    for move in moves:
        recorded = _recorded(replays, move, "upgrade", schemas)
        upgrades = [
            _passed_over(each, move, replay, schema)
            if isinstance(each, ScriptError) and replay.shapes_only(move, wanted)
            else _unless_refused(each)
            for each, replay, schema in zip(recorded, replays, schemas, strict=True)
        ]
        schemas = [each.schema for each in upgrades]
        yield move, upgrades


def _recorded(replays: Sequence[Replay], move: Move, direction: Direction, schemas: Sequence[Schema]) -> list[Recorded]:
    way = Way(move.start, move.end) if direction == "upgrade" else Way(move.end, move.start)
    stages = [each.stage(schema) for each, schema in zip(replays, schemas, strict=True)]
    return record_together(move.revision, direction, stages, way)


def _unless_refused(recorded: Recorded) -> Recorder:
    if isinstance(recorded, SqlgenError):
        raise recorded
    return recorded


def _passed_over(refusal: ScriptError, move: Move, replay: Replay, schema: Schema) -> Recorder:
    return pass_over(move.revision, refusal, replay.dialect.sqlalchemy, schema)


def _way_back(recorded: Recorded, upgrade: Recorder) -> Recorder | ScriptError:
    """With the types dropped that are left; or the reason why there is no way back."""
    try:
        downgrade = _unless_refused(recorded)
        drop_left_types(downgrade, upgrade)
        return downgrade
    except ImportFailed:  # it is for want of a library on this machine, and must not shape the output
        raise
    except ScriptError as refusal:
        return refusal
