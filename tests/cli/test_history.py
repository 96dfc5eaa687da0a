"""sqlgen history."""

import io
import json
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from tests.cli.conftest import Sqlgen, write


def test_the_latest_comes_first(told: Path, sqlgen: Sqlgen) -> None:
    assert sqlgen("history").stdout == (
        "<base> (8c01d5e2aa90) -> e0e0e0e0e0e0 (head), reports\n"
        "3f2a91c07d4e, 8c01d5e2aa90 -> d4e5f6a7b8c9 (years) (head) (mergepoint), merge\n"
        "1975ea83b712 -> 8c01d5e2aa90, index account by name\n"
        "1975ea83b712 -> 3f2a91c07d4e (years), add years to account\n"
        "<base> -> 1975ea83b712 (branchpoint), create account table\n"
    )


def test_alembic_prints_the_same_lines(told: Path, sqlgen: Sqlgen) -> None:
    lines = io.StringIO()
    command.history(Config("alembic.ini", stdout=lines))
    assert sorted(sqlgen("history").stdout.splitlines()) == sorted(lines.getvalue().splitlines())


def test_verbose_gives_each_its_paragraph(told: Path, sqlgen: Sqlgen) -> None:
    paragraphs = sqlgen("history", "--verbose").stdout
    assert paragraphs.count("Rev: ") == 5
    assert "Branches into: 3f2a91c07d4e, 8c01d5e2aa90\n" in paragraphs


def test_a_revision_without_a_message(folder: Path, sqlgen: Sqlgen) -> None:
    (folder / "migrations" / "versions" / "a.py").write_text('revision = "aaaa"\ndown_revision = None')
    assert sqlgen("history").stdout == "<base> -> aaaa (head)\n"


def test_history_for_a_program(told: Path, sqlgen: Sqlgen) -> None:
    records = json.loads(sqlgen("history", "--format", "json").stdout)
    assert [record["revision"][:4] for record in records] == ["e0e0", "d4e5", "8c01", "3f2a", "1975"]


def test_letters_of_all_languages(folder: Path, sqlgen: Sqlgen) -> None:
    write("aaaa", "größe", None)
    assert "größe" in sqlgen("history").stdout
    assert "größe" in sqlgen("history", "--format", "json").stdout


@pytest.mark.parametrize("asked", ["3f2a:d4e5", ":8c01", "8c01:", "years:", "base:+1", "1975:head"])
def test_alembic_lists_the_same_range(told: Path, sqlgen: Sqlgen, asked: str) -> None:
    Path("migrations/versions/e0e0e0e0e0e0_reports.py").unlink()
    lines = io.StringIO()
    command.history(Config("alembic.ini", stdout=lines), asked)
    assert sorted(sqlgen("history", "-r", asked).stdout.splitlines()) == sorted(lines.getvalue().splitlines())


def test_what_is_no_range(told: Path, sqlgen: Sqlgen) -> None:
    result = sqlgen("history", "--rev-range", "3f2a")
    assert result.exit_code == 2
    assert result.stderr.startswith("3f2a is not what history lists\n")


def test_current_is_not_known(told: Path, sqlgen: Sqlgen) -> None:
    assert "none is opened" in sqlgen("history", "-r", "current:").stderr
    result = sqlgen("history", "-i")
    assert result.exit_code == 0
    assert "none is opened" in result.stderr
    assert result.stdout == sqlgen("history").stdout
