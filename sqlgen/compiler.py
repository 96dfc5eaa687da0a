"""The pipeline: a project's history becomes a build for each dialect, from top to bottom of this page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlgen.dialects import get_dialect
from sqlgen.dialects.base import Dialect
from sqlgen.errors import Diagnostic, ImportFailed, ScriptError
from sqlgen.history import History, Move, Revision, rows
from sqlgen.operations import Step
from sqlgen.output.build import Build, Entry, File
from sqlgen.output.manifest import Manifest
from sqlgen.output.names import file_name
from sqlgen.output.numbering import number
from sqlgen.project import Project
from sqlgen.recording import Environment, NoDowngrade, Recorder, Way, drop_left_types, record
from sqlgen.schema import Schema
from sqlgen.scripts import Direction, Script, VersionTable, render


def compile_project(
    project: Project, dialects: Sequence[str], manifests: Iterable[Manifest] = (), *, renumber: bool = False
) -> tuple[Build, ...]:
    """The project's files for these dialects. `manifests` hold the numbers that its revisions have already.

    Raises SqlgenError, and has written nothing.
    """
    history = History.load(project)
    numbers = number(((each.revision, each.parents) for each in history.order()), manifests, renumber=renumber)
    moves = rows(history.revisions[revision] for _, revision in numbers)
    numbered = [(place, move) for (place, _), move in zip(numbers, moves, strict=True)]
    return tuple(_compile(project, history, get_dialect(name), numbered) for name in dialects)


def _compile(project: Project, history: History, dialect: Dialect, numbered: Sequence[tuple[int, Move]]) -> Build:
    """Each revision is printed as soon as it is recorded, so that what is told is the first mistake."""
    recordings = replay((move for _, move in numbered), dialect, project, history)
    places = (place for place, _ in numbered)
    printed = [_print(project, dialect, *each) for each in zip(places, recordings, strict=True)]
    return Build(
        dialect=dialect.name,
        version_table=project.version_table,
        version_table_schema=project.version_table_schema,
        entries=tuple(entry for entry, _ in printed),
        warnings=tuple(warning for _, warnings in printed for warning in warnings),
    )


@dataclass(frozen=True, slots=True)
class Recording:
    """A revision recorded both ways on one dialect. Where it cannot be undone, `downgrade` is the reason."""

    move: Move
    upgrade: Recorder
    downgrade: Recorder | ScriptError

    @property
    def revision(self) -> Revision:
        return self.move.revision

    @property
    def schema(self) -> Schema:
        """The schema after the upgrade."""
        return self.upgrade.schema


def replay(moves: Iterable[Move], dialect: Dialect, project: Project, history: History) -> Iterator[Recording]:
    """Each revision recorded over the schema that those before it have left."""
    schema = replace(dialect.empty_schema(), baseline=project.baseline)
    environment = _environment(project, history)
    for move in moves:
        recording = _record(move, dialect, schema, environment)
        schema = recording.schema
        yield recording


def _environment(project: Project, history: History) -> Environment:
    """What the project's scripts can learn of it."""
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
        history=history,
    )


def _record(move: Move, dialect: Dialect, schema: Schema, environment: Environment) -> Recording:
    up, down = Way(move.start, move.end), Way(move.end, move.start)
    upgrade = record(move.revision, "upgrade", dialect.sqlalchemy, schema, environment, up)
    try:
        downgrade = record(move.revision, "downgrade", dialect.sqlalchemy, upgrade.schema, environment, down)
    except ImportFailed:  # it is for want of a library on this machine, and must not shape the output
        raise
    except ScriptError as refusal:
        return Recording(move, upgrade, refusal)
    drop_left_types(downgrade, upgrade)
    return Recording(move, upgrade, downgrade)


def _print(project: Project, dialect: Dialect, place: int, recording: Recording) -> tuple[Entry, list[Diagnostic]]:
    """The revision's files, and what is to be told of it."""
    upgrade = _file(project, dialect, place, "upgrade", recording.upgrade.steps, recording.move)
    downgrade = _downgrade(project, dialect, place, recording)
    return _entry(place, recording.move, upgrade, downgrade), [*_warnings(recording, downgrade)]


def _downgrade(project: Project, dialect: Dialect, place: int, recording: Recording) -> File | ScriptError:
    """Its file, or why there is none: a way back that cannot be printed costs that file alone."""
    if isinstance(recording.downgrade, ScriptError):
        return recording.downgrade
    try:
        return _file(project, dialect, place, "downgrade", recording.downgrade.steps, recording.move)
    except ScriptError as refusal:
        return refusal


def _warnings(recording: Recording, downgrade: File | ScriptError) -> Iterator[Diagnostic]:
    """That there is no way back is news, unless the script itself says so; what was said of the upgrade is none."""
    yield from recording.upgrade.warnings
    if isinstance(downgrade, ScriptError):
        if not isinstance(downgrade, NoDowngrade):
            yield Diagnostic.of(downgrade, f"no downgrade file is written for {recording.revision.revision}")
    elif isinstance(recording.downgrade, Recorder):
        said = {warning.sentence for warning in recording.upgrade.warnings}
        yield from (warning for warning in recording.downgrade.warnings if warning.sentence not in said)


def _entry(place: int, move: Move, upgrade: File, downgrade: File | ScriptError) -> Entry:
    revision = move.revision
    return Entry(
        number=place,
        revision=revision.revision,
        down_revision=revision.down_revision,
        depends_on=revision.depends_on,
        branch_labels=revision.branch_labels,
        message=revision.message,
        source=revision.source,
        source_sha256=revision.source_sha256,
        start=move.start,
        end=move.end,
        upgrade=upgrade,
        downgrade=downgrade if isinstance(downgrade, File) else None,
        irreversible=downgrade.head if isinstance(downgrade, ScriptError) else None,
    )


def _file(
    project: Project, dialect: Dialect, place: int, direction: Direction, steps: Iterable[Step[Any]], move: Move
) -> File:
    revision = move.revision
    start, end = (move.start, move.end) if direction == "upgrade" else (move.end, move.start)
    script = Script(
        number=place,
        revision=revision.revision,
        parents=revision.down_revision,
        message=revision.message,
        direction=direction,
        source=revision.source,
        start=start,
        end=end,
        statements=tuple(statement for step in steps for statement in dialect.statements(step)),
        version_table=VersionTable(project.version_table, project.version_table_schema),
    )
    text = render(script, dialect, rerunnable=project.rerunnable, client=project.client)
    name = file_name(place, revision.revision, revision.slug, direction)
    return File(name=name, text=text.text, statements=text.statements, transactional=text.transactional)
