"""sqlgen heads."""

import json
from pathlib import Path

from tests.cli.conftest import Sqlgen, write


def test_heads(told: Path, sqlgen: Sqlgen) -> None:
    assert sqlgen("heads").stdout == "d4e5f6a7b8c9 (years) (head)\ne0e0e0e0e0e0 (head)\n"


def test_a_head_that_another_branch_depends_on(folder: Path, sqlgen: Sqlgen) -> None:
    write("aaaa", "one", None)
    write("bbbb", "two", None, depends_on="aaaa")
    assert sqlgen("heads").stdout == "aaaa (effective head)\nbbbb (head)\n"


def test_an_empty_history_has_no_heads(folder: Path, sqlgen: Sqlgen) -> None:
    result = sqlgen("heads")
    assert (result.exit_code, result.output) == (0, "")


def test_heads_need_no_dialect_and_verbose_says_more(told: Path, sqlgen: Sqlgen) -> None:
    assert sqlgen("heads", "-v").stdout == (
        "Rev: d4e5f6a7b8c9 (head) (mergepoint)\n"
        "Merges: 3f2a91c07d4e, 8c01d5e2aa90\n"
        "Branch names: years\n"
        "Path: migrations/versions/d4e5f6a7b8c9_merge.py\n"
        "\n"
        "    merge\n"
        "\n"
        "    Written for a test.\n"
        "\n"
        "Rev: e0e0e0e0e0e0 (head)\n"
        "Parent: <base>\n"
        "Also depends on: 8c01d5e2aa90\n"
        "Path: migrations/versions/e0e0e0e0e0e0_reports.py\n"
        "\n"
        "    reports\n"
        "\n"
        "    Written for a test.\n"
        "\n"
    )


def test_heads_for_a_program(told: Path, sqlgen: Sqlgen) -> None:
    merge, reports = json.loads(sqlgen("heads", "--format", "json").stdout)
    assert reports["revision"] == "e0e0e0e0e0e0"
    assert merge | {"source_sha256": ""} == {
        "revision": "d4e5f6a7b8c9",
        "down_revision": ["3f2a91c07d4e", "8c01d5e2aa90"],
        "depends_on": [],
        "branch_labels": [],
        "branches": ["years"],
        "is_head": True,
        "message": "merge",
        "source": "migrations/versions/d4e5f6a7b8c9_merge.py",
        "source_sha256": "",
    }


def test_a_mistake_in_the_history(told: Path, sqlgen: Sqlgen) -> None:
    write("ffffffffffff", "lost", "3f2a91c07d4f")
    result = sqlgen("heads")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "migrations/versions/ffffffffffff_lost.py:6: revision ffffffffffff follows 3f2a91c07d4f, which no file holds\n"
        "  the revisions: 1975ea83b712, 3f2a91c07d4e, 8c01d5e2aa90, d4e5f6a7b8c9, e0e0e0e0e0e0\n"
        "  did you mean 3f2a91c07d4e?\n"
    )
