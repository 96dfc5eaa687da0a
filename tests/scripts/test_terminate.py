"""One semicolon, and never in a comment."""

import pytest

from sqlgen.scripts.terminate import terminated


@pytest.mark.parametrize(
    ("sql", "printed"),
    [
        ("SELECT 1", "SELECT 1;"),
        ("\n  SELECT 1 ; ;\n", "SELECT 1;"),
        ("SELECT 1 -- one", "SELECT 1 -- one\n;"),
        ("SELECT 1 -- one;", "SELECT 1 -- one\n;"),
        ("SELECT '--'\nFROM a", "SELECT '--'\nFROM a;"),
        ("SELECT '--'", "SELECT '--'\n;"),
        ("SELECT 1 # one", "SELECT 1 # one;"),
    ],
)
def test_terminated(sql: str, printed: str) -> None:
    assert terminated(sql) == printed


def test_a_dialect_has_its_own_comments() -> None:
    assert terminated("SELECT 1 # one", ("--", "#")) == "SELECT 1 # one\n;"
