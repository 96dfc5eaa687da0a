"""Same input, same bytes: over hash seeds, locales, time zones and working folders."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sqlgen.dialects import NAMES
from tests.nets.case import all_cases

ROOT = Path(__file__).parent.parent

COMPILE_ALL = """
import hashlib, pathlib, sys, tempfile
from sqlgen.dialects import NAMES
from sqlgen.errors import SqlgenError
from tests.nets.case import all_cases

for case in all_cases():
    for dialect in NAMES:
        with tempfile.TemporaryDirectory() as folder:
            try:
                build = case.on(dialect, pathlib.Path(folder)).build
                texts = [file.text for entry in build.entries for file in (entry.upgrade, entry.downgrade) if file]
            except SqlgenError as refusal:
                texts = [str(refusal)]
        print(case.name, dialect, hashlib.sha256("".join(texts).encode()).hexdigest())
"""

SURROUNDINGS = {
    "plain": {"PYTHONHASHSEED": "0"},
    "other": {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "de_DE.UTF-8"},
}


def _hashes(surroundings: dict[str, str], folder: Path) -> str:
    environment = {**os.environ, **surroundings, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", COMPILE_ALL]
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, check=True, text=True).stdout


def test_surroundings_change_no_byte(tmp_path: Path) -> None:
    here, there = _hashes(SURROUNDINGS["plain"], ROOT), _hashes(SURROUNDINGS["other"], tmp_path)
    assert here.count("\n") == len(all_cases()) * len(NAMES)
    assert here == there


@pytest.mark.parametrize("module", ["time", "socket", "platform", "datetime", "getpass"])
def test_no_source_of_chance_is_imported(module: str) -> None:
    """No clock, no host name, no user can reach an output that cannot import them."""
    sources = sorted((ROOT / "sqlgen").rglob("*.py"))
    assert [
        path for path in sources if f"import {module}\n" in path.read_text() or f"from {module} " in path.read_text()
    ] == []
