"""sqlgen show."""

import json
from pathlib import Path

from tests.cli.conftest import Sqlgen

LISTED = {"number": 7, "revision": "1975ea83b712", "upgrade": {"file": "0007_1975ea83b712_x.upgrade.sql", "sha256": ""}}


def compiled(folder: Path) -> None:
    manifest = folder / "dialects" / "sqlite" / "manifest.json"
    manifest.parent.mkdir(parents=True)
    manifest.write_text(json.dumps({"format": 1, "dialect": "sqlite", "revisions": [LISTED]}))


def test_show(told: Path, sqlgen: Sqlgen) -> None:
    assert sqlgen("show", "1975").stdout == (
        "Rev: 1975ea83b712 (branchpoint)\n"
        "Parent: <base>\n"
        "Branches into: 3f2a91c07d4e, 8c01d5e2aa90\n"
        "Path: migrations/versions/1975ea83b712_create_account_table.py\n"
        "\n"
        "    create account table\n"
        "\n"
        "    Written for a test.\n"
        "\n"
    )


def test_a_revision_that_was_compiled_has_a_number(told: Path, sqlgen: Sqlgen) -> None:
    compiled(told)
    assert "Number: 0007\n" in sqlgen("show", "1975").stdout


def test_the_number_for_a_program(told: Path, sqlgen: Sqlgen) -> None:
    compiled(told)
    heads = json.loads(sqlgen("show", "heads", "--format", "json").stdout)
    (first,) = json.loads(sqlgen("show", "1975", "--format", "json").stdout)
    assert [head["number"] for head in heads] == [None, None]
    assert first["number"] == 7


def test_a_name_of_nothing(told: Path, sqlgen: Sqlgen) -> None:
    result = sqlgen("show", "1975ea83b721")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("there is no revision 1975ea83b721\n")
