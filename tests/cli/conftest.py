"""A project to run commands in."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sqlgen.cli import main

ROOT = Path(__file__).parents[2]

Sqlgen = Callable[..., Result]

REVISION = '''"""{message}

Written for a test.
"""
revision = "{revision}"
down_revision = {down_revision!r}
depends_on = {depends_on!r}
branch_labels = {branch_labels!r}
'''


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory: a project with no revision."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    (tmp_path / "migrations" / "versions").mkdir(parents=True)
    (tmp_path / "alembic.ini").write_text("[alembic]\nscript_location = migrations\n")
    return tmp_path


@pytest.fixture
def told(folder: Path) -> Path:
    """A story: a table, two branches from it, and a base of its own that depends on one of them."""
    write("1975ea83b712", "create account table", None)
    write("3f2a91c07d4e", "add years to account", "1975ea83b712", branch_labels="years")
    write("8c01d5e2aa90", "index account by name", "1975ea83b712")
    write("d4e5f6a7b8c9", "merge", ("3f2a91c07d4e", "8c01d5e2aa90"))
    write("e0e0e0e0e0e0", "reports", None, depends_on="8c01d5e2aa90")
    return folder


@pytest.fixture
def example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the project's own example, as the working directory."""
    shutil.copytree(ROOT / "migrations", tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "dialects", tmp_path / "dialects")
    (tmp_path / "pyproject.toml").write_text('[tool.sqlgen]\nscript_location = "migrations"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(
    revision: str,
    message: str,
    down_revision: str | tuple[str, ...] | None,
    *,
    depends_on: str | None = None,
    branch_labels: str | None = None,
) -> None:
    text = REVISION.format(**locals())
    Path(f"migrations/versions/{revision}_{message.replace(' ', '_')}.py").write_text(text)


def git(*arguments: str) -> str:
    """Runs git as someone whose settings are nobody's."""
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
    return subprocess.run(["git", *who, *arguments], check=True, capture_output=True, text=True).stdout


@pytest.fixture
def sqlgen() -> Sqlgen:
    """Runs a command line."""
    return lambda *arguments: CliRunner().invoke(main, arguments, prog_name="sqlgen")
