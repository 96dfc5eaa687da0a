"""The guide is followed word by word: its files are written, its commands are run, and print what it says."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.histories.environment import Environment, lay_out
from tests.histories.projects import PROJECTS
from tests.histories.table import ROOT
from tests.servers.fixtures import missed
from tests.servers.unavailable import Unavailable

_BLOCK = re.compile(r"(?:<!-- file: (?P<file>\S+) -->\n)?```(?P<kind>\w+)\n(?P<text>.*?)```", re.DOTALL)
_INSTALLS = "pip install sqlgen-compiler"
"""What has been done before: the environment holds what sqlgen needs, and is given this checkout."""


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """MLflow's auth database, its files as they lie in its package."""
    (pinned,) = (each for each in PROJECTS if each.of == "auth")
    try:
        made = lay_out(pinned, tmp_path, "sqlite://")
    except Unavailable as why:
        missed("guide", f"{pinned.name} can't be had here: {why}")
    return made


def test_the_guide(environment: Environment, tmp_path: Path) -> None:
    (folder,) = (each.parent for each in tmp_path.glob("*/env.py"))
    environment.ini.rename(folder / "alembic.ini")
    text = (folder / "alembic.ini").read_text(encoding="utf-8")
    (folder / "alembic.ini").write_text(re.sub("(?m)^script_location.*$", "script_location = .", text))
    environment.ini.with_name("pyproject.toml").unlink()
    shell = _shell(environment.python, tmp_path / "bin")
    for block in _BLOCK.finditer((ROOT / "docs" / "alembic-project.md").read_text(encoding="utf-8")):
        if block["file"]:
            (folder / block["file"]).write_text(block["text"])
        elif block["kind"] == "console":
            _follow(block["text"], folder, shell)


def _shell(python: Path, folder: Path) -> dict[str, str]:
    """The environment of a shell in which `sqlgen` is this checkout, run by that Python."""
    folder.mkdir()
    command = folder / "sqlgen"
    command.write_text(f'#!/bin/sh\nexec {python} -P -c "from sqlgen.cli import main; main()" "$@"\n')
    command.chmod(0o755)
    more = {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore", "DO_NOT_TRACK": "true"}
    return os.environ | more | {"PATH": f"{folder}:{os.environ['PATH']}"}


def _follow(block: str, folder: Path, shell: dict[str, str]) -> None:
    for each in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, says = each.partition("\n")
        if command == _INSTALLS:
            continue
        ran = subprocess.run(
            ["sh", "-c", f"{command} 2>&1"], cwd=folder, env=shell, capture_output=True, text=True, check=False
        )
        assert re.fullmatch(_pattern(says.rstrip("\n")), ran.stdout), f"{command}\n{ran.stdout}"


def _pattern(says: str) -> str:
    """A line of dots is any lines, or none; dots within a line are any of it."""
    return "".join("(?:.*\n)*" if line == "..." else _line(line) for line in says.splitlines())


def _line(says: str) -> str:
    return ".*".join(map(re.escape, says.split("..."))) + "\n"
