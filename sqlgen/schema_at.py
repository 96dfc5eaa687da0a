"""The pipeline of a schema: what stands at a revision, as the statements that make it or as facts for a program."""

from dataclasses import dataclass
from typing import Any

from sqlgen.compiler import form, version_table
from sqlgen.description import describe
from sqlgen.dialects import get_dialect
from sqlgen.dump import dump
from sqlgen.errors import Diagnostic
from sqlgen.history import resolve_all, rows
from sqlgen.history.lineage import applied
from sqlgen.load_history import load_history
from sqlgen.project import Project
from sqlgen.replay import Replay
from sqlgen.schema import Schema
from sqlgen.scripts import Script, render_schema


@dataclass(frozen=True, slots=True)
class SchemaAt:
    """The simulated schema at some version rows, on one dialect, and what is told to who asks for it."""

    replay: Replay
    schema: Schema
    revisions: tuple[str, ...]
    warnings: tuple[Diagnostic, ...]

    def text(self, command: str) -> str:
        """As SQL. `command` is what was called to make it. Raises ScriptError: something there cannot be printed."""
        dialect = self.replay.dialect
        made = dump(self.schema, dialect)
        script = Script(
            number=0,
            revision=", ".join(self.revisions) or "base",
            parents=(),
            message="",
            direction="schema",
            source="",
            start=(),
            end=self.revisions,
            statements=made.statements,
            version_table=version_table(self.replay),
        )
        return render_schema(script, made.unknown, made.waiting, dialect, command, form(self.replay))

    def record(self) -> dict[str, Any]:
        """For a program."""
        return {
            "revisions": self.revisions,
            "dialect": self.replay.dialect.name,
            **describe(self.schema, self.replay.dialect),
        }


def schema_at(project: Project, revisions: str, dialect: str) -> SchemaAt:
    """`revisions` is a name, or a list of them with commas between; steps are counted from base. Raises SqlgenError."""
    history = load_history(project)
    replay = Replay(project, history, get_dialect(dialect, project.server_version(dialect)))
    held = applied(history, resolve_all(history, revisions, ()))
    moves = rows(each for each in history.order() if each.revision in held)
    schema, end, warnings = replay.schema, tuple[str, ...](), [*replay.warnings]
    for move, recorder in replay.upgrades(moves):
        schema, end = recorder.schema, move.end
        warnings += recorder.warnings
    return SchemaAt(replay, schema, end, tuple(warnings))
