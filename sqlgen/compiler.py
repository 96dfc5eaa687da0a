"""The pipeline: a project's history becomes a build for each dialect, from top to bottom of this page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

from sqlgen.dialects import get_dialect
from sqlgen.dialects.base import Dialect
from sqlgen.earlier import NEVER, Begun, Earlier
from sqlgen.errors import Diagnostic, ScriptError
from sqlgen.history import History, Move, firsts, older_first, rows
from sqlgen.load_history import load_history
from sqlgen.operations import CheckRows, DoByHand, Step
from sqlgen.output.build import Build, Entry, File, RowsRead
from sqlgen.output.content import Spool
from sqlgen.output.manifest import Manifest
from sqlgen.output.names import file_name
from sqlgen.output.numbering import number
from sqlgen.project import Project
from sqlgen.recording import NoDowngrade, Recorder
from sqlgen.replay import Recording, Replay, both_ways
from sqlgen.scripts import Direction, Form, Script, VersionTable, render

Printed: TypeAlias = tuple[Entry | None, list[Diagnostic]]
"""A revision on one dialect, if it has files, and what is to be told of it."""

Done = Callable[[str, int], None]
"""Told of each revision that is done, by its dialect and the number of all revisions."""


def compile_project(
    project: Project,
    dialects: Sequence[str],
    manifests: Iterable[Manifest] = (),
    *,
    renumber: bool = False,
    done: Done | None = None,
    earlier: Earlier = NEVER,
    spool: Spool | None = None,
) -> tuple[Build, ...]:
    """The project's files for these dialects. `manifests` hold the numbers that its revisions have already.

    What an earlier compile has left of the first revisions is taken from it. `spool` is where the texts go.

    Raises SqlgenError, and has written nothing.
    """
    history, spool = load_history(project, earlier.read), spool or Spool()
    numbered = _numbered(project, history, manifests, renumber=renumber)
    count, begun = earlier.begun(dialects, numbered.moves)
    chosen = [get_dialect(name, project.server_version(name)) for name in dialects]
    replays = [Replay(project, history, dialect, each.schema) for dialect, each in zip(chosen, begun, strict=True)]
    printed = [_printed_earlier(each) for each in begun]
    for place, recordings in _recordings(replays, numbered, count):
        # each revision is printed as soon as it is recorded, so that what is told is the first mistake
        for replay, recording, those in zip(replays, recordings, printed, strict=True):
            those.append(_print(replay, place, recording, spool))
            if done:
                done(replay.dialect.name, len(numbered.moves) - count)
        earlier.passed([said for *_, (_, said) in printed], [recording.schema for recording in recordings])
    return tuple(_build(each, numbered, those) for each, those in zip(replays, printed, strict=True))


@dataclass(frozen=True, slots=True)
class Numbered:
    """The history in the order of its numbers. What is `older` than the setting `since` has no file."""

    moves: tuple[tuple[int, Move], ...]
    older: tuple[tuple[str, int], ...]


def _numbered(project: Project, history: History, manifests: Iterable[Manifest], *, renumber: bool) -> Numbered:
    """Older revisions get numbers too, before all others, so that `since` may be moved and no file changes."""
    order = ((each.revision, each.parents) for each in older_first(history, project.since))
    numbers = number(order, manifests, renumber=renumber)
    first = {each.revision for each in firsts(history, project.since)}
    start = min((place for place, revision in numbers if revision in first), default=0)
    moves = rows(history.revisions[revision] for _, revision in numbers)
    return Numbered(
        moves=tuple((place, move) for (place, _), move in zip(numbers, moves, strict=True)),
        older=tuple((revision, place) for place, revision in numbers if place < start),
    )


def _printed_earlier(begun: Begun) -> list[Printed]:
    """What was told of the revisions together, and then each as if it had just been printed."""
    return [(None, [*begun.warnings]), *((entry, []) for entry in begun.entries)]


def _recordings(
    replays: Sequence[Replay], numbered: Numbered, count: int
) -> Iterator[tuple[int, tuple[Recording, ...]]]:
    """The number of each revision behind the first `count`, with its recordings on all dialects."""
    older = dict(numbered.older)
    wanted = {move.revision.revision for _, move in numbered.moves} - older.keys()
    rest = numbered.moves[count:]
    return zip((place for place, _ in rest), both_ways(replays, (move for _, move in rest), wanted), strict=True)


def _build(replay: Replay, numbered: Numbered, printed: Sequence[Printed]) -> Build:
    environment = replay.environment
    return Build(
        dialect=replay.dialect.name,
        version_table=environment.version_table,
        version_table_schema=environment.version_table_schema,
        older=numbered.older,
        entries=tuple(entry for entry, _ in printed if entry),
        warnings=(*replay.warnings, *(warning for _, warnings in printed for warning in warnings)),
    )


def _print(replay: Replay, place: int, recording: Recording, spool: Spool) -> Printed:
    """The revision's files, and what is to be told of it: of one that has no files, that it was refused."""
    if recording.downgrade is None:
        return None, recording.upgrade.warnings if recording.upgrade.refusal else []
    print_file = partial(_file, replay, spool, place, recording.move)
    upgrade = print_file("upgrade", recording.upgrade.steps)
    downgrade = _downgrade(print_file, recording.downgrade)
    return _entry(place, recording.move, upgrade, downgrade), [*_warnings(recording, downgrade)]


def _downgrade(print_file: Callable[..., File], way_back: Recorder | ScriptError) -> File | ScriptError:
    """Its file, or why there is none: a way back that cannot be printed costs that file alone."""
    if isinstance(way_back, ScriptError):
        return way_back
    try:
        return print_file("downgrade", way_back.steps)
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
    replay: Replay, spool: Spool, place: int, move: Move, direction: Direction, steps: Sequence[Step[Any]]
) -> File:
    script = make_script(replay, direction, steps, move, place)
    text = render(script, replay.dialect, form(replay))
    name = file_name(place, move.revision.revision, move.revision.slug, direction)
    rows = (*_rows_read(replay.dialect, steps),)
    return File.of(name, spool.keep(text.text), text.statements, text.transactional, rows)


def _rows_read(dialect: Dialect, steps: Iterable[Step[Any]]) -> Iterator[RowsRead]:
    """What the manifest says of rows that the script reads."""
    for step in steps:
        match step.operation:
            case CheckRows() as check:
                yield RowsRead(step.origin.line, (check.query,), told=check.told)
            case DoByHand() as by_hand:
                said = dialect.acknowledgement(by_hand)
                yield RowsRead(step.origin.line, by_hand.queries, acknowledged_by=said)


def form(replay: Replay) -> Form:
    """What the project chooses of the form of a dialect's files."""
    project = replay.project
    return Form(project.rerunnable, project.client, project.lock_timeouts.get(replay.dialect.name))


def make_script(replay: Replay, direction: Direction, steps: Iterable[Step[Any]], move: Move, place: int = 0) -> Script:
    """What a revision does in one direction, printed statement by statement. `place` is its number, if it has one."""
    revision = move.revision
    start, end = (move.start, move.end) if direction == "upgrade" else (move.end, move.start)
    return Script(
        number=place,
        revision=revision.revision,
        parents=revision.down_revision,
        message=revision.message,
        direction=direction,
        source=revision.source,
        start=start,
        end=end,
        statements=tuple(replay.dialect.script(tuple(steps))),
        version_table=version_table(replay),
    )


def version_table(replay: Replay) -> VersionTable:
    found = replay.environment
    return VersionTable(found.version_table, found.version_table_schema, found.version_table_pk)
