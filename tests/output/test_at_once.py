"""Two calls of the command at one instant; more than that stands in tests/faults."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


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
