"""Each so manieth trial of what may befall a write; the programs by themselves try all."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.output.full_disk import NAME_SPACE, can_mount
from tests.output.trials import ROOT, told

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked, and limited")


def held(program: str, every: int, *before: str) -> int:
    """How many trials there were; all of them held."""
    trials = [*told(program, every, *before)]
    assert [trial for trial in trials if trial.wrong] == []
    return len(trials)


@pytest.mark.skipif(sys.platform != "linux", reason="NO TRACE: only Linux lets system calls be counted")
def test_killed_at_its_system_calls() -> None:
    assert held("killed", 101) > 20


def test_no_more_room_in_a_file() -> None:
    assert held("full", 29) > 20


@pytest.mark.skipif(not can_mount(), reason="NO MOUNT: this system lets no disk be mounted in a name space of its own")
def test_no_more_room_on_the_disk() -> None:
    assert held("full_disk", 5, *NAME_SPACE) > 40


def test_compilers_at_once() -> None:
    assert held("racing", 12) > 20


def test_two_calls_of_the_command(tmp_path: Path) -> None:
    """One writes, the other is refused or finds it done."""
    shutil.copytree(ROOT / "migrations", tmp_path / "migrations")
    settings = '[tool.sqlgen]\nscript_location = "migrations"\ndialects = ["postgresql", "sqlite"]\n'
    (tmp_path / "pyproject.toml").write_text(settings)
    sqlgen = [sys.executable, "-c", "from sqlgen.cli import main; main()"]
    both = [subprocess.Popen([*sqlgen, "compile"], cwd=tmp_path, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [process.communicate()[1] for process in both]
    for process, words in zip(both, said, strict=True):
        assert process.returncode == 0 or (process.returncode == 2 and "another sqlgen is writing here" in words)
    assert 0 in [process.returncode for process in both]
    assert subprocess.run([*sqlgen, "check"], cwd=tmp_path, capture_output=True, check=False).returncode == 0
