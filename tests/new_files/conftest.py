"""Environments to make revisions in, and Alembic beside them."""

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from alembic.config import main as alembic_main
from click.testing import CliRunner, Result

from sqlgen.cli import main

ROOT = Path(__file__).parent.parent.parent
TEMPLATE = (ROOT / "migrations" / "script.py.mako").read_text()
DATE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+")

REVISION = '''"""about {revision}"""
revision = "{revision}"
down_revision = {down!r}
branch_labels = {labels!r}
depends_on = None
'''

Files = Mapping[str, str]


def tree(folder: Path) -> dict[str, str]:
    """Every file below, by its path, the time of its making left out."""
    return {
        path.relative_to(folder).as_posix(): DATE.sub("DATE", path.read_bytes().decode("latin-1"))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@dataclass(frozen=True)
class Ground:
    """A working directory with an environment in it."""

    folder: Path
    monkeypatch: pytest.MonkeyPatch

    def settings(self, text: str, path: str = "alembic.ini") -> None:
        (self.folder / path).write_text(text)

    def ini(self, text: str = "") -> None:
        self.settings(f"[alembic]\nscript_location = %(here)s/migrations\n{text}")

    def write(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def revision(
        self,
        revision: str,
        down: str | tuple[str, ...] | None = None,
        labels: str | None = None,
        folder: str = "migrations/versions",
    ) -> None:
        self.write(f"{folder}/{revision}_x.py", REVISION.format(**locals()))

    def sqlgen(self, *arguments: str) -> Result:
        self.monkeypatch.chdir(self.folder)
        return CliRunner().invoke(main, arguments, prog_name="sqlgen")

    def refused(self, *arguments: str) -> str:
        """What is said by a command that exits with 2 and has written nothing."""
        before = sorted(self.folder.rglob("*"))
        result = self.sqlgen(*arguments)
        assert (result.exit_code, result.stdout) == (2, ""), result.output
        assert sorted(self.folder.rglob("*")) == before
        return result.stderr

    def alembic(self, *arguments: str) -> bool:
        """Whether Alembic does it."""
        self.monkeypatch.chdir(self.folder)
        self.monkeypatch.setattr(sys, "path", [*sys.path])
        try:
            alembic_main(["-q", *arguments])
        except SystemExit:
            return False
        return True


@pytest.fixture
def ground(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ground:
    """An environment with no revision."""
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    ground = Ground(tmp_path / "here", monkeypatch)
    ground.write("migrations/script.py.mako", TEMPLATE)
    ground.ini()
    return ground


Beside = Callable[..., dict[str, str]]


@pytest.fixture
def beside_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Ground], Beside]:
    """Runs the same command line with both tools in two folders that are alike, and gives the new files of both."""

    def run(ground: Ground, *arguments: str) -> dict[str, str]:
        other = Ground(tmp_path / "there", monkeypatch)
        for path, text in tree(ground.folder).items():
            other.write(path, text)
        before = tree(ground.folder)
        result = ground.sqlgen(*arguments)
        assert result.exit_code == 0, result.output
        assert other.alembic(*arguments)
        assert tree(ground.folder) == tree(other.folder)
        return {path: text for path, text in tree(ground.folder).items() if path not in before}

    return lambda ground: partial(run, ground)


@pytest.fixture
def beside(ground: Ground, beside_in: Callable[[Ground], Beside]) -> Beside:
    """The same in the environment with no revision."""
    return beside_in(ground)
