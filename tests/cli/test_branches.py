"""sqlgen branches."""

import io
import json
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from tests.cli.conftest import Sqlgen


def test_a_branch_point_and_its_branches(told: Path, sqlgen: Sqlgen) -> None:
    assert sqlgen("branches").stdout == (
        "1975ea83b712 (branchpoint)\n             -> 3f2a91c07d4e (years)\n             -> 8c01d5e2aa90\n\n"
    )


@pytest.mark.parametrize("verbose", [False, True])
def test_alembic_prints_the_same_lines(told: Path, sqlgen: Sqlgen, verbose: bool) -> None:
    lines = io.StringIO()
    command.branches(Config("alembic.ini", stdout=lines), verbose=verbose)
    expected = lines.getvalue().replace(str(told) + "/", "").splitlines()
    printed = sqlgen("branches", *["-v"][: int(verbose)]).stdout.splitlines()
    assert sorted(map(_in_order, printed)) == sorted(map(_in_order, expected))


def test_branches_for_a_program(told: Path, sqlgen: Sqlgen) -> None:
    (found,) = json.loads(sqlgen("branches", "--format", "json").stdout)
    assert found["nextrev"] == ["3f2a91c07d4e", "8c01d5e2aa90"]


def _in_order(line: str) -> str:
    """The line with what Alembic lists in the order of a set sorted."""
    name, found, listed = line.rstrip().partition("into: ")
    return name + found + ", ".join(sorted(listed.split(", ")))
