"""The version rows, from the sets alone."""

from dataclasses import replace

import pytest

from sqlgen.scripts import VersionTable
from sqlgen.scripts.version import Version
from tests.scripts.dialects import MYSQL, POSTGRESQL
from tests.scripts.story import MERGE


@pytest.mark.parametrize(
    ("start", "end", "moves"),
    [
        ("", "a", ["insert a"]),
        ("a", "", ["delete a"]),
        ("a", "b", ["update a b"]),
        ("a b", "c", ["delete b", "update a c"]),
        ("c", "a b", ["update c a", "insert b"]),
        ("a b c", "d e", ["delete b", "delete c", "update a d", "insert e"]),
        ("a x", "b x", ["update a b"]),
        ("a", "a b", ["insert b"]),
        ("a b", "a", ["delete b"]),
    ],
)
def test_moves(start: str, end: str, moves: list[str]) -> None:
    version = Version(replace(MERGE, start=tuple(start.split()), end=tuple(end.split())), POSTGRESQL)
    assert list(version.moves) == [getattr(version, verb)(*rows) for verb, *rows in map(str.split, moves)]


def test_goal_is_what_comes_or_else_what_stays() -> None:
    goals = [
        Version(replace(MERGE, start=start, end=end), POSTGRESQL).goal
        for start, end in [(("a",), ("a", "b")), (("a", "b"), ("a",)), (("a",), ())]
    ]
    assert goals == ["b", "a", "<base>"]


def test_names_are_quoted() -> None:
    version = Version(replace(MERGE, version_table=VersionTable("ver`sion", "o'ps")), MYSQL)
    assert version.insert("it's\\") == "INSERT INTO `o'ps`.`ver``sion` (version_num) VALUES ('it''s\\\\')"
    assert version.create.startswith("CREATE TABLE IF NOT EXISTS `o'ps`.`ver``sion` (")
    assert "CONSTRAINT `ver``sion_pkc` PRIMARY KEY" in version.create
