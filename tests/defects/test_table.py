"""The table of defects in README.md is read here: it is whole, and what it names is there."""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.defects.test_beside import BESIDE

ROOT = Path(__file__).parent.parent.parent

NUMBERS = {
    "B": (
        *range(1, 15),
        *range(20, 29),
        *range(30, 42),
        *range(50, 66),
        *range(70, 77),
        *range(80, 88),
        *range(90, 127),
    ),
    "D": range(1, 17),
    "L": range(1, 22),
}
"""Those of the survey of Alembic's offline mode: its defects, where its text is left, and its matrix of literals."""


@dataclass(frozen=True)
class Row:
    """One defect, with what it is shown by: tests, other rows, entries beside Alembic, or else a reason."""

    number: str
    alembic: str
    shown_by: str

    @property
    def tests(self) -> list[str]:
        return re.findall(r"`(tests/[^`]+)`", self.shown_by)

    @property
    def others(self) -> list[str]:
        return re.findall(r"\bas ([BDL]\d+)", self.shown_by)

    @property
    def beside(self) -> bool:
        return self.shown_by.startswith("beside Alembic")

    @property
    def reason(self) -> str:
        return self.shown_by.partition("Not here: ")[2]


ROWS = [
    Row(*cells)
    for cells in re.findall(
        r"^\| ([BDL]\d+) \| (.*) \| (.*) \|$", (Path(__file__).with_name("README.md")).read_text(), re.MULTILINE
    )
]
EVERY = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.number)


def test_every_defect_has_one_row() -> None:
    numbers = [row.number for row in ROWS]
    assert sorted(numbers) == sorted(f"{letter}{number}" for letter in NUMBERS for number in NUMBERS[letter])


@EVERY
def test_a_row_is_shown_by_something(row: Row) -> None:
    assert len(row.alembic) > 10
    assert row.beside or row.tests or row.others or len(row.reason) > 30
    left = re.sub(r"`tests/[^`]+`|as [BDL]\d+|beside Alembic|, ", "", row.shown_by)
    assert not left or row.reason, f"{left}: not understood"


@EVERY
def test_what_a_row_refers_to_is_shown_by_itself(row: Row) -> None:
    by_number = {each.number: each for each in ROWS}
    assert [other for other in row.others if not (by_number[other].tests or by_number[other].beside)] == []


def test_what_stands_beside_alembic_is_named() -> None:
    assert {row.number for row in ROWS if row.beside} == {beside.defect for beside in BESIDE}


def test_every_test_is_there() -> None:
    named = {test for row in ROWS for test in row.tests}
    assert [case for case in named if "::" not in case and not (ROOT / case).is_file()] == []
    collected = _collected({test.partition("::")[0] for test in named if "::" in test})
    assert {test for test in named if "::" in test} - collected == set()


def _collected(files: set[str]) -> set[str]:
    """The tests of these files, each with its parameters and without."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", *sorted(files)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    tests = [line for line in ran.stdout.splitlines() if "::" in line]
    return {*tests, *(test.partition("[")[0] for test in tests)}
