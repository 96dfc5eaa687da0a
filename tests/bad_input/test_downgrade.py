"""A way back that is not there is no mistake; one that does not fit is."""

# ruff: noqa: E501 -- what a user sees is not wrapped

import json
from typing import Any

import pytest

from tests.bad_input.environment import Environment

IRREVERSIBLE = {
    "raise NotImplementedError": "downgrade() raises NotImplementedError",
    'raise NotImplementedError("the names\\nare gone")': "downgrade() raises NotImplementedError: the names are gone",
    'op.drop_table("account"); raise Exception("after some work")': "downgrade() raises Exception: after some work",
    'raise SystemExit("no way back")': "downgrade() raises SystemExit: no way back",
    "raise RuntimeError(object())": "downgrade() raises RuntimeError: <object object>",
}


def listed(environment: Environment) -> dict[str, Any]:
    manifest = json.loads((environment.output / "sqlite" / "manifest.json").read_text())
    (entry,) = (each for each in manifest["revisions"] if each["revision"] == "bbbb")
    return dict(entry)


@pytest.mark.parametrize("body", IRREVERSIBLE)
def test_raising(empty: Environment, body: str) -> None:
    empty.second("pass", downgrade=body)
    assert empty.run().exit_code == 0
    assert (listed(empty)["downgrade"], listed(empty)["irreversible"]) == (None, IRREVERSIBLE[body])
    assert [path.name for path in (empty.output / "sqlite").glob("0002*")] == ["0002_bbbb_change_account.upgrade.sql"]


def test_missing(empty: Environment) -> None:
    empty.module("def upgrade():\n    pass")
    assert empty.run().exit_code == 0
    assert (listed(empty)["downgrade"], listed(empty)["irreversible"]) == (None, "the script has no downgrade()")


def test_empty(empty: Environment) -> None:
    """It moves the version rows."""
    empty.second("pass", downgrade="pass")
    assert empty.run().exit_code == 0
    assert listed(empty)["downgrade"]["file"] == "0002_bbbb_change_account.downgrade.sql"
    assert "irreversible" not in listed(empty)


REFUSED = {
    'op.drop_column("account", "age")': (
        'migrations/versions/bbbb_change_account.py:16: drop_column("account", "age"): table account has no column age\n'
        "  its columns: id, name, email"
    ),
    'op.drop_colum("account", "name")': (
        "migrations/versions/bbbb_change_account.py:16: there is no operation drop_colum\n  did you mean drop_column?"
    ),
    "import nowhere": (
        "migrations/versions/bbbb_change_account.py:16: an import failed: No module named 'nowhere'\n"
        "  install what the script imports beside sqlgen, or name its folder in prepend_sys_path"
    ),
}


@pytest.mark.parametrize("body", REFUSED)
def test_what_does_not_fit(environment: Environment, body: str) -> None:
    environment.second("pass", downgrade=body)
    assert environment.refusal() == REFUSED[body]


def test_what_does_not_fit_and_raises_something_else(environment: Environment) -> None:
    environment.second(
        "pass",
        downgrade="""
        try:
            op.drop_column("account", "age")
        except Exception:
            raise NotImplementedError("no way back") from None
        """,
    )
    assert "table account has no column age" in environment.refusal()
