"""The pipeline of a comparison: what two dialects do in each revision, operation beside operation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Any, Literal

from sqlgen.dialects import get_dialect
from sqlgen.dialects.base import Dialect
from sqlgen.errors import Diagnostic, ScriptError
from sqlgen.history import History, Revision, older, resolve_all, rows
from sqlgen.load_history import load_history
from sqlgen.operations import Step
from sqlgen.project import Project
from sqlgen.recording import Recorder
from sqlgen.replay import Recording, Replay
from sqlgen.scripts.terminate import terminated

Direction = Literal["upgrade", "downgrade"]


@dataclass(frozen=True, slots=True)
class Operated:
    """What one dialect does for an operation. `line` is the script's, `sentence` what it does there."""

    line: int | None
    sentence: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """The same operation on two dialects; None where one of them has none."""

    one: Operated | None
    other: Operated | None

    @property
    def said(self) -> Operated:
        """The operation that both are, or that one alone has."""
        found = self.one or self.other
        assert found
        return found

    @property
    def title(self) -> str:
        """What the operation does, and where the script says so."""
        said, line = self.said, f", line {self.said.line}"
        return said.sentence if said.line is None or line in said.sentence else f"{said.sentence}{line}"

    @property
    def same(self) -> bool:
        return bool(self.one and self.other and self.one.statements == self.other.statements)


@dataclass(frozen=True, slots=True)
class Beside:
    """A revision on two dialects. `refused` says of a dialect that has no way back why there is none."""

    revision: Revision
    direction: Direction
    pairs: tuple[Pair, ...]
    refused: dict[str, str]


@dataclass(frozen=True, slots=True)
class Comparison:
    dialects: tuple[str, str]
    revisions: tuple[Beside, ...]
    warnings: tuple[Diagnostic, ...]

    def record(self) -> dict[str, Any]:
        """For a program."""
        return {"dialects": self.dialects, "revisions": [_record(each, self.dialects) for each in self.revisions]}


def beside(project: Project, dialects: tuple[str, str], names: str | None, direction: Direction) -> Comparison:
    """The revisions of these names, or all with files; downgrades from the last to the first. Raises SqlgenError."""
    history = load_history(project)
    chosen = _chosen(history, names, project.since)
    replays = [Replay(project, history, get_dialect(each, project.server_version(each))) for each in dialects]
    one, other = ([*_recorded(each, chosen, direction)] for each in replays)
    revisions = [_beside(dialects, *both, direction) for both in zip(one, other, strict=True)]
    warnings = [warning for each in replays for warning in each.warnings]
    warnings += (warning for each in (*one, *other) for warning in each.warnings)
    ordered = revisions if direction == "upgrade" else revisions[::-1]
    return Comparison(dialects, tuple(ordered), tuple(warnings))


def _chosen(history: History, names: str | None, since: str | None) -> set[str]:
    if names is None:
        return history.revisions.keys() - older(history, since)
    return {each.revision for each in resolve_all(history, names)}


@dataclass(frozen=True, slots=True)
class _OnDialect:
    revision: Revision
    operated: tuple[Operated, ...]
    warnings: tuple[Diagnostic, ...]
    refused: str = ""


def _recorded(replay: Replay, chosen: set[str], direction: Direction) -> Iterator[_OnDialect]:
    """Each of the chosen revisions; those before it shape its schema, and those after the last are not asked."""
    dialect, order = replay.dialect, replay.history.order()
    last = max((place for place, each in enumerate(order) if each.revision in chosen), default=-1)
    moves = rows(order[: last + 1])
    if direction == "upgrade":
        for move, recorder in replay.upgrades(moves, chosen):
            if move.revision.revision in chosen:
                operated = tuple(_operated(recorder.steps, dialect))
                yield _OnDialect(move.revision, operated, tuple(recorder.warnings))
        return
    for recording in replay.both_ways(moves, chosen):
        if recording.downgrade is not None:
            yield _back(recording, recording.downgrade, dialect)


def _back(recording: Recording, recorder: Recorder | ScriptError, dialect: Dialect) -> _OnDialect:
    """A way back that cannot be made, or cannot be printed, is an answer too."""
    try:
        if isinstance(recorder, ScriptError):
            raise recorder
        operated = tuple(_operated(recorder.steps, dialect))
        return _OnDialect(recording.revision, operated, tuple(recorder.warnings))
    except ScriptError as refusal:
        return _OnDialect(recording.revision, (), (), refusal.head)


def _operated(steps: Sequence[Step[Any]], dialect: Dialect) -> Iterator[Operated]:
    """The statements of the whole script, each under the step that it came from."""
    line, sentence, found = None, "", list[str]()
    for statement in dialect.script(steps):
        if found and statement.sentence:
            yield Operated(line, sentence, tuple(found))
            found = []
        if not found:
            line, sentence = statement.step.origin.line if statement.step else None, statement.sentence
        found.append(terminated(statement.sql))
    if found:
        yield Operated(line, sentence, tuple(found))


def _beside(dialects: tuple[str, str], one: _OnDialect, other: _OnDialect, direction: Direction) -> Beside:
    refused = {name: each.refused for name, each in zip(dialects, (one, other), strict=True) if each.refused}
    return Beside(one.revision, direction, tuple(_pairs(one.operated, other.operated)), refused)


def _pairs(one: Sequence[Operated], other: Sequence[Operated]) -> Iterator[Pair]:
    """Aligned by line and sentence; what differs in its sentence, by the line alone."""
    keys = [[(each.line, each.sentence) for each in side] for side in (one, other)]
    for tag, a, b, c, d in SequenceMatcher(None, keys[0], keys[1], autojunk=False).get_opcodes():
        if tag == "equal":
            yield from map(Pair, one[a:b], other[c:d])
        else:
            yield from _by_line(one[a:b], other[c:d])


def _by_line(one: Sequence[Operated], other: Sequence[Operated]) -> Iterator[Pair]:
    """What a line does on one dialect beside all that it does on the other, in however many operations."""
    sides = [[_joined([*run]) for _, run in groupby(side, lambda each: each.line)] for side in (one, other)]
    lines = [[each.line for each in side] for side in sides]
    for tag, a, b, c, d in SequenceMatcher(None, lines[0], lines[1], autojunk=False).get_opcodes():
        if tag == "equal":
            yield from map(Pair, sides[0][a:b], sides[1][c:d])
        else:
            yield from (Pair(each, None) for each in sides[0][a:b])
            yield from (Pair(None, each) for each in sides[1][c:d])


def _joined(run: Sequence[Operated]) -> Operated:
    sentence = "; ".join(dict.fromkeys(each.sentence for each in run))
    return Operated(run[0].line, sentence, tuple(sql for each in run for sql in each.statements))


def _record(each: Beside, dialects: tuple[str, str]) -> dict[str, Any]:
    return {
        "revision": each.revision.revision,
        "message": each.revision.message,
        "source": each.revision.source,
        "direction": each.direction,
        "refused": each.refused,
        "operations": [_operation(pair, dialects) for pair in each.pairs],
    }


def _operation(pair: Pair, dialects: tuple[str, str]) -> dict[str, Any]:
    """A dialect that has no such operation is left out of `statements`."""
    sides = zip(dialects, (pair.one, pair.other), strict=True)
    return {
        "line": pair.said.line,
        "sentence": pair.said.sentence,
        "same": pair.same,
        "statements": {name: side.statements for name, side in sides if side},
    }
