"""A case: a revision script a person could have written, its stage set by `given()`. See tests/cases."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from sqlgen.compiler import compile_project
from sqlgen.dialects import get_dialect
from sqlgen.dialects.base import Dialect
from sqlgen.dialects.statement import Statement
from sqlgen.history import History, rows
from sqlgen.output.build import Build
from sqlgen.project import Project
from sqlgen.recording import Recorder
from sqlgen.replay import Recording, Replay
from sqlgen.scripts import Direction
from sqlgen.scripts.terminate import terminated
from sqlgen.values import Baseline

CASES = Path(__file__).parent.parent / "cases"

GIVEN = """
revision = "00000000aaaa"
down_revision = None
upgrade = globals().get("given", lambda: None)


def downgrade():
    pass
"""

CASE = """
revision = "00000000bbbb"
down_revision = "00000000aaaa"
"""


@dataclass(frozen=True)
class Case:
    """One file of tests/cases, named `<operation>/<case>`."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.relative_to(CASES).with_suffix("").as_posix()

    @cached_property
    def source(self) -> str:
        return self.path.read_text(encoding="utf-8")

    def namespace(self) -> dict[str, Any]:
        """What the file defines, run by itself."""
        names: dict[str, Any] = {"__name__": "case"}
        exec(compile(self.source, str(self.path), "exec"), names)
        return names

    def baseline(self) -> tuple[str, ...]:
        """The statements that set up what no revision made: a constant of the case."""
        return tuple(self.namespace().get("BASELINE", ()))

    def settings(self) -> dict[str, Any]:
        """What the project says in [tool.sqlgen]: a constant of the case."""
        return dict(self.namespace().get("SETTINGS", {}))

    def target_metadata(self) -> sa.MetaData:
        """What its env.py would configure."""
        return sa.MetaData(naming_convention=self.settings().get("naming_convention"))

    def on(self, dialect: str, folder: Path, baseline: Baseline | None = None) -> "CaseOnDialect":
        """The case as a migration environment in `folder`, for one dialect."""
        versions = folder / "migrations" / "versions"
        versions.mkdir(parents=True, exist_ok=True)
        for name, end in (("00000000aaaa_given.py", GIVEN), ("00000000bbbb_case.py", CASE)):
            (versions / name).write_text(self.source + end, encoding="utf-8")
        return CaseOnDialect(self, dialect, replace(project_in(folder, baseline), **self.settings()))


def project_in(folder: Path, baseline: Baseline | None = None) -> Project:
    """The environment that stands in `folder`, with no settings of its own."""
    location = folder / "migrations"
    return Project(
        folder=folder,
        script_location=location,
        version_locations=(location / "versions",),
        output=folder / "dialects",
        baselines={"": baseline} if baseline else {},
    )


@dataclass(frozen=True)
class CaseOnDialect:
    """A case compiled for one dialect. Its properties raise what the compiler raises."""

    case: Case
    dialect: str
    project: Project

    @cached_property
    def printer(self) -> Dialect:
        return get_dialect(self.dialect, self.project.server_version(self.dialect))

    @cached_property
    def recordings(self) -> list[Recording]:
        """That of `given()`, and that of the case."""
        history = History.load(self.project)
        replay = Replay(self.project, history, self.printer)
        return list(replay.both_ways(rows(history.order()), history.revisions))

    @cached_property
    def build(self) -> Build:
        (build,) = compile_project(self.project, [self.dialect])
        return build

    @cached_property
    def irreversible(self) -> str | None:
        """Why the case has no downgrade, if it has none."""
        return self.build.entries[1].irreversible

    @property
    def directions(self) -> tuple[Direction, ...]:
        return ("upgrade",) if self.irreversible else ("upgrade", "downgrade")

    def recorder(self, direction: Direction) -> Recorder:
        recorder = getattr(self.recordings[1], direction)
        assert isinstance(recorder, Recorder)
        return recorder

    def statements(self, direction: Direction) -> list[Statement]:
        return list(self.printer.script(self.recorder(direction).steps))

    def sql(self) -> str:
        """The statements of both directions, as a person reviews them."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"-- {self.case.source.splitlines()[0].strip(chr(34))}"
        for direction in self.directions:
            yield f"\n\n-- {direction.upper()}"
            for statement in self.statements(direction):
                if statement.sentence:
                    yield ""
                    yield from (f"-- {line}" for line in statement.sentence.splitlines())
                note = f"  -- {statement.note}" if statement.note else ""
                yield terminated(statement.sql) + note
        if self.irreversible:
            yield from ("\n\n-- DOWNGRADE", "", f"-- irreversible: {self.irreversible}")
        yield ""


def all_cases() -> list[Case]:
    return [Case(path) for path in sorted(CASES.glob("*/*.py"))]
