"""A chain of 10,000 revisions through every command: nothing recurses."""

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sqlgen.cli import main
from sqlgen.history import History
from sqlgen.project import Project

LAST, RECORDED = 10_000, 1_500
"""Where scripts are run as well, more than Python lets functions call each other are enough."""

REVISION = '''"""about {number}"""
revision = "r{number}"
down_revision = {parent!r}
def upgrade(): pass
def downgrade(): pass
'''

SETTINGS = '[tool.sqlgen]\nscript_location = "migrations"\ndialects = ["sqlite"]\n'


def chain(folder: Path, length: int) -> Path:
    versions = folder / "migrations" / "versions"
    versions.mkdir(parents=True)
    (folder / "pyproject.toml").write_text(SETTINGS)
    for number in range(1, length + 1):
        parent = f"r{number - 1}" if number > 1 else None
        (versions / f"{number}.py").write_text(REVISION.format(number=number, parent=parent))
    return folder


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, History]:
    """The files, which are read once."""
    folder = chain(tmp_path_factory.mktemp("deep"), LAST)
    versions = folder / "migrations" / "versions"
    project = Project(
        folder=folder, script_location=versions.parent, version_locations=(versions,), output=folder / "dialects"
    )
    return folder, History.load(project)


@pytest.fixture
def deep(whole: tuple[Path, History], monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(History, "load", lambda *_: whole[1])
    return whole[0]


def run(folder: Path, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> Result:
    monkeypatch.chdir(folder)
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, (result.stderr, result.exception)
    return result


@pytest.mark.parametrize(
    ("call", "lines", "last"),
    [
        ("heads", 1, "r10000 (head)"),
        ("branches", 0, ""),
        ("history", 10_000, "<base> -> r1, about 1"),
        ("history -r r2:head-1", 9_998, "r1 -> r2, about 2"),
        ("show r10000", 6, ""),
        ("show base+9999", 6, ""),
        ("show head-9999", 6, ""),
    ],
)
def test_the_graph(deep: Path, monkeypatch: pytest.MonkeyPatch, call: str, lines: int, last: str) -> None:
    told = run(deep, monkeypatch, *call.split()).stdout.splitlines()
    assert (len(told), told[-1:] or [""]) == (lines, [last])


def test_a_stamp(deep: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "'r10000'" in run(deep, monkeypatch, "stamp", "r1:head").stdout


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert sys.getrecursionlimit() < RECORDED
    return chain(tmp_path_factory.mktemp("recorded"), RECORDED)


def test_its_files(recorded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", lambda _: None)  # 3,000 files wait for the disk else
    assert f"{RECORDED}_r{RECORDED}" in run(recorded, monkeypatch, "compile").stdout
    assert run(recorded, monkeypatch, "check").stderr == "fresh\n"


@pytest.mark.parametrize("call", ["upgrade head", "downgrade -1", "schema"])
def test_a_script(recorded: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    assert run(recorded, monkeypatch, *call.split()).stdout


def test_a_comparison(recorded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = run(recorded, monkeypatch, "diff", "sqlite", "mysql", "--revision", "head", "--format", "json")
    assert [each["revision"] for each in json.loads(compared.stdout)["revisions"]] == [f"r{RECORDED}"]
