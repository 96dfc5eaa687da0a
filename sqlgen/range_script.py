"""The pipeline of a range: from one state of a database to another in one script, for one dialect."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlgen.compiler import form, make_script, version_table
from sqlgen.dialects import get_dialect
from sqlgen.errors import Diagnostic, Irreversible, Origin
from sqlgen.history import Move, Range, Revision, downgrade_range, rows, stamp_range, upgrade_range
from sqlgen.load_history import load_history
from sqlgen.project import Project
from sqlgen.recording import NoDowngrade, Recorder
from sqlgen.replay import Replay
from sqlgen.schema import Schema
from sqlgen.scripts import Direction, Script, render_range


@dataclass(frozen=True, slots=True)
class RangeScript:
    """The text, empty where there is nothing to do, and what is told to who compiles."""

    text: str
    warnings: tuple[Diagnostic, ...] = ()


def upgrade_script(project: Project, text: str, dialect: str, command: str) -> RangeScript:
    """`text` is TO or FROM:TO, and `command` what was called to make the script. Raises SqlgenError."""
    history = load_history(project)
    return _script(
        Replay(project, history, get_dialect(dialect, project.server_version(dialect))),
        upgrade_range(history, text),
        "upgrade",
        command,
    )


def downgrade_script(project: Project, text: str, dialect: str, command: str) -> RangeScript:
    """The same for the way back. Irreversible: a revision on it cannot be undone."""
    history = load_history(project)
    return _script(
        Replay(project, history, get_dialect(dialect, project.server_version(dialect))),
        downgrade_range(history, text),
        "downgrade",
        command,
    )


def stamp_script(project: Project, text: str, dialect: str, command: str) -> RangeScript:
    """The version rows alone. Without FROM, whatever rows are there give way."""
    history = load_history(project)
    start, goal = stamp_range(history, text)
    replay = Replay(project, history, get_dialect(dialect, project.server_version(dialect)))
    end = _ids(goal)
    script = Script(
        number=0,
        revision=", ".join(end) or "base",
        parents=(),
        message="",
        direction="stamp",
        source="",
        start=_ids(start or ()),
        end=end,
        statements=(),
        version_table=version_table(replay),
        replaces_all=start is None,
    )
    rendered = render_range([script], replay.dialect, command, replace(form(replay), rerunnable=False))
    return RangeScript(rendered, replay.warnings)


def _script(replay: Replay, found: Range, direction: Direction, command: str) -> RangeScript:
    schema, upgrades = _held(replay, found.held)
    scripts, warnings = list[Script](), [*replay.warnings]
    for move in found.moves:
        undoes = upgrades.get(move.revision.revision)
        recorder = replay.upgrade(move, schema) if undoes is None else _undone(replay, move, schema, undoes)
        schema = recorder.schema
        scripts.append(make_script(replay, direction, recorder.steps, move))
        warnings += recorder.warnings
    if not scripts:
        return RangeScript("")
    return RangeScript(render_range(scripts, replay.dialect, command, form(replay)), tuple(warnings))


def _held(replay: Replay, held: Iterable[Revision]) -> tuple[Schema, dict[str, Recorder]]:
    """The schema of a database that has these revisions, and how each of them came."""
    schema, upgrades = replay.schema, dict[str, Recorder]()
    for move, recorder in replay.upgrades(rows(held)):
        upgrades[move.revision.revision] = recorder
        schema = recorder.schema
    return schema, upgrades


def _undone(replay: Replay, move: Move, schema: Schema, upgrade: Recorder) -> Recorder:
    try:
        return replay.downgrade(move, schema, upgrade)
    except NoDowngrade as why:
        revision = move.revision
        raise Irreversible(revision.revision, why.message).at(Origin(revision.source)) from why


def _ids(revisions: Iterable[Revision]) -> tuple[str, ...]:
    return tuple(sorted(revision.revision for revision in revisions))
