"""What Alembic prints in an order of chance: the same project, compiled several times."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.nets.both import Both

SEEDS = "123"
TABLE = 'op.create_table("t{0}", sa.Column("id", sa.Integer), *[sa.Index(f"i{0}_{{n}}", "id") for n in range(6)])'
BRANCH = """
revision = "{0}"
down_revision = {1}
def upgrade(): pass
def downgrade(): pass
"""


@pytest.fixture
def both(tmp_path: Path) -> Both:
    """Tables with six indexes each, and five branches that are merged."""
    both = Both(tmp_path)
    both.script(*(TABLE.format(number) for number in range(4)))
    branches = [f"branch{letter}" for letter in "abcde"]
    for branch in branches:
        (both.versions / f"{branch}.py").write_text(BRANCH.format(branch, "'bbbbbbbbbbbb'"))
    (both.versions / "merge.py").write_text(BRANCH.format("merge", branches))
    return both


def _run(both: Both, seed: str, *call: str) -> str:
    """What the call prints. Sets of texts go by the seed, sets of objects by where they lie."""
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, *call]
    return subprocess.run(command, cwd=both.folder, env=environment, capture_output=True, check=True, text=True).stdout


def _alembics(both: Both, seed: str, *way: str) -> str:
    settings = both.folder / "alembic.ini"
    settings.write_text(f"{settings.read_text().partition('dialect')[0]}dialect = sqlite\n")
    return _run(both, seed, "-m", "alembic", *way, "--sql")


def _ours(both: Both, seed: str) -> str:
    output = both.folder / f"dialects{seed}"
    _run(
        both,
        seed,
        "-c",
        "from sqlgen.cli import main; main()",
        "compile",
        "--dialect",
        "sqlite",
        "--output",
        str(output),
    )
    return "".join(path.read_text() for path in sorted(output.glob("sqlite/*")))


WAYS = {
    "B112": ("CREATE INDEX", "upgrade", "aaaaaaaaaaaa:bbbbbbbbbbbb"),
    "B113": ("INSERT INTO alembic_version", "downgrade", "merge:bbbbbbbbbbbb"),
}
"""B113: the rows that come back when branches part again."""


@pytest.mark.parametrize(("sign", "command", "revisions"), WAYS.values(), ids=WAYS)
def test_order(both: Both, sign: str, command: str, revisions: str) -> None:
    theirs = {_lines(_alembics(both, seed, command, revisions), sign) for seed in SEEDS}
    assert len(theirs) > 1
    (ours,) = {_lines(_ours(both, seed), sign) for seed in SEEDS}
    assert len(ours) > 4


def _lines(printed: str, sign: str) -> tuple[str, ...]:
    return tuple(line for line in printed.splitlines() if line.startswith(sign))
