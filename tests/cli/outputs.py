"""A project of two dialects, and a compiler that makes what a test puts into its hands."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from click.testing import CliRunner, Result

from sqlgen.cli import main
from sqlgen.output import Build, Manifest
from sqlgen.project import Project

SETTINGS = '[tool.sqlgen]\nscript_location = "migrations"\ndialects = ["mysql", "sqlite"]\ncache = false\n'


@dataclass
class Stage:
    """The project's folder, which is the working directory, and what the compiler makes and was asked for."""

    folder: Path
    builds: tuple[Build, ...] = ()
    asked: list[tuple[tuple[str, ...], bool]] = field(default_factory=list)

    def compile_project(
        self, _: Project, dialects: Sequence[str], manifests: Sequence[Manifest], *, renumber: bool, **_more: object
    ) -> tuple[Build, ...]:
        self.asked.append((tuple(dialects), renumber))
        return tuple(build for build in self.builds if build.dialect in dialects)

    def run(self, *arguments: str) -> Result:
        return CliRunner().invoke(main, arguments)


def set_up(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    (folder / "migrations").mkdir()
    (folder / "pyproject.toml").write_text(SETTINGS)
    stage = Stage(folder)
    monkeypatch.chdir(folder)
    monkeypatch.setitem(
        sys.modules, "sqlgen.compiler", cast(Any, SimpleNamespace(compile_project=stage.compile_project))
    )
    return stage
