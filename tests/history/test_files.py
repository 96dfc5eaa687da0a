"""Which files are revisions."""

from dataclasses import replace
from pathlib import Path

import pytest

from sqlgen.history.files import is_revision_file, revision_files
from tests.history.conftest import Environment


@pytest.mark.parametrize("name", ["__init__.py", ".#a.py", "a.pyc", "a.py~", "README"])
def test_not_a_revision_file(name: str) -> None:
    assert not is_revision_file(name)


def test_files_are_sorted(env: Environment) -> None:
    for name in ("b.py", "a.py", "__init__.py"):
        env.write(name, "")
    assert [path.name for path in revision_files(env.project)] == ["a.py", "b.py"]


def test_folders_below_are_read_when_asked(env: Environment) -> None:
    for name in ("a.py", "2024/b.py", "2024/__pycache__/c.py"):
        env.write(name, "")
    below = replace(env.project, recursive_version_locations=True)
    assert [path.name for path in revision_files(env.project)] == ["a.py"]
    assert [path.name for path in revision_files(below)] == ["a.py", "b.py"]


def test_a_location_named_twice_is_read_once(env: Environment) -> None:
    env.write("a.py", "")
    twice = replace(env.project, version_locations=(env.versions, env.versions / ".." / "versions"))
    assert [path.name for path in revision_files(twice)] == ["a.py"]


def test_a_location_that_is_not_there_holds_no_revision(env: Environment) -> None:
    assert list(revision_files(replace(env.project, version_locations=(Path("nowhere"),)))) == []
