"""Revisions recorded one after another, each over the schema that those before it have left."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from sqlgen.dialects.base import Dialect
from sqlgen.errors import ImportFailed, ScriptError
from sqlgen.history import History, Move, Revision, older
from sqlgen.project import Project
from sqlgen.recording import Environment, Recorder, Way, drop_left_types, pass_over, record
from sqlgen.schema import Schema


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
    """A project's history on one dialect. What it raises is ScriptError, at the script's line."""

    project: Project
    history: History
    dialect: Dialect

    @property
    def schema(self) -> Schema:
        """What stands before the first revision."""
        return replace(self.dialect.empty_schema(), baseline=self.project.baseline)

    def upgrades(self, moves: Iterable[Move], wanted: Container[str] = ()) -> Iterator[tuple[Move, Recorder]]:
        """Each revision up. One that is refused ends it, unless it is older than `since` and not wanted for itself."""
        schema = self.schema
        for move in moves:
            shapes_only = move.revision.revision in self.older and move.revision.revision not in wanted
            recorder = self._upgrade_or_pass_over(move, schema) if shapes_only else self.upgrade(move, schema)
            schema = recorder.schema
            yield move, recorder

    def both_ways(self, moves: Iterable[Move], wanted: Container[str]) -> Iterator[Recording]:
        """Each revision up, and those that are wanted back again. A downgrade that is refused is the reason it has."""
        for move, upgrade in self.upgrades(moves, wanted):
            back = move.revision.revision in wanted
            yield Recording(move, upgrade, self._way_back(move, upgrade) if back else None)

    def _way_back(self, move: Move, upgrade: Recorder) -> Recorder | ScriptError:
        try:
            return self.downgrade(move, upgrade.schema, upgrade)
        except ImportFailed:  # it is for want of a library on this machine, and must not shape the output
            raise
        except ScriptError as refusal:
            return refusal

    def _upgrade_or_pass_over(self, move: Move, schema: Schema) -> Recorder:
        try:
            return self.upgrade(move, schema)
        except ScriptError as refusal:
            return pass_over(move.revision, refusal, self.dialect.sqlalchemy, schema)

    def upgrade(self, move: Move, schema: Schema) -> Recorder:
        way = Way(move.start, move.end)
        return record(move.revision, "upgrade", self.dialect.sqlalchemy, schema, self._environment, way)

    def downgrade(self, move: Move, schema: Schema, upgrade: Recorder) -> Recorder:
        """The way back. `upgrade` is the way here, which made types that are still to go."""
        way = Way(move.end, move.start)
        recorder = record(move.revision, "downgrade", self.dialect.sqlalchemy, schema, self._environment, way)
        drop_left_types(recorder, upgrade)
        return recorder

    @cached_property
    def older(self) -> set[str]:
        """The revisions that only shape the schema."""
        return older(self.history, self.project.since)

    @cached_property
    def _environment(self) -> Environment:
        """What the project's scripts can learn of it."""
        project = self.project
        return Environment(
            script_location=project.script_location,
            paths=tuple(str(path) for path in project.prepend_sys_path),
            transpile=project.transpile,
            version_table=project.version_table,
            version_table_schema=project.version_table_schema,
            version_table_pk=project.version_table_pk,
            naming_convention=project.naming_convention,
            x_arguments=project.x_arguments,
            ini=project.ini,
            ini_section=project.ini_section,
            toml=project.toml,
            history=self.history,
        )
