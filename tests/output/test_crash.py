"""A write may die anywhere: what it left is the old tree or a promise, and the next write makes the tree whole."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sqlgen.errors import OutputEdited
from sqlgen.output import check, write
from sqlgen.output.compare import State
from sqlgen.output.journal import JOURNAL, UNFINISHED
from sqlgen.output.manifest import read_all, render
from sqlgen.output.text import digest
from tests.output.builds import NEW, OLD, tree

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is forked to die")

TESTS = Path(__file__).parents[1]


def crashes(old: Path, into: Path) -> list[Path]:
    """The folder `old` after a write of NEW that died at its first, second … call."""
    path = os.pathsep.join([str(TESTS), str(TESTS.parent)])
    command = [sys.executable, "-m", "output.crash", str(old), str(into)]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": path})
    return sorted(into.iterdir(), key=lambda folder: int(folder.name))


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("crash")
    write(folder / "old", OLD)
    return crashes(folder / "old", folder / "cases")


@pytest.fixture
def cases(crashed: list[Path], tmp_path: Path) -> list[Path]:
    """Fresh copies, which a test may write to."""
    return [Path(shutil.copytree(folder, tmp_path / folder.name)) for folder in crashed]


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("old")
    write(folder, OLD)
    return tree(folder)


@pytest.fixture(scope="module")
def new(old: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("new")
    write(folder, NEW)
    return tree(folder)


def test_the_write_dies_in_many_places(cases: list[Path], old: dict[str, bytes], new: dict[str, bytes]) -> None:
    trees = [tree(folder) for folder in cases]
    mixed = [each for each in trees if each not in (old, new)]
    assert old in trees and new in trees and len(mixed) > 5


def test_without_a_journal_the_old_tree_or_the_new_one_is_whole(
    cases: list[Path], old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    for folder in cases:
        if not (folder / UNFINISHED / JOURNAL).exists():
            assert tree(folder) in (old, new), folder.name


def test_a_manifest_never_vouches_for_files_that_are_not_there_yet(cases: list[Path]) -> None:
    for folder in cases:
        for dialect, manifest in read_all(folder).items():
            if (folder / dialect / "manifest.json").read_text() in [render(build) for build in NEW]:
                for name, sha256 in manifest.hashes.items():
                    assert digest((folder / dialect / name).read_bytes()) == sha256, folder.name


def test_check_says_interrupted_and_changes_nothing(cases: list[Path]) -> None:
    for folder in cases:
        before = tree(folder, unfinished=True)
        verdict = check(folder, lambda _: NEW)
        assert verdict.interrupted == (folder / UNFINISHED / JOURNAL).exists()
        assert not [file for file in verdict.files if file.state is State.EDITED]
        assert tree(folder, unfinished=True) == before


def test_the_next_write_finishes(cases: list[Path], new: dict[str, bytes]) -> None:
    for folder in cases:
        write(folder, NEW)
        assert tree(folder, unfinished=True) == new, folder.name
        assert check(folder, lambda _: NEW).fresh


def test_a_next_write_of_something_else_finds_no_edits_either(cases: list[Path], old: dict[str, bytes]) -> None:
    for folder in cases:
        write(folder, OLD)
        assert {name: data for name, data in tree(folder).items() if not name.startswith("sqlite/")} == old, folder.name
        assert check(folder, lambda _: OLD).fresh


def test_finishing_may_die_too(crashed: list[Path], tmp_path: Path, new: dict[str, bytes]) -> None:
    promised = next(folder for folder in crashed if (folder / UNFINISHED / JOURNAL).exists())
    for folder in crashes(promised, tmp_path / "again"):
        write(folder, NEW)
        assert tree(folder, unfinished=True) == new, folder.name


def test_an_edit_after_the_crash_is_kept(crashed: list[Path], tmp_path: Path) -> None:
    promised = next(folder for folder in crashed if (folder / UNFINISHED / JOURNAL).exists())
    folder = Path(shutil.copytree(promised, tmp_path / "edited"))
    edited = folder / "mysql/0002_b_create_x.upgrade.sql"
    edited.write_text("-- mine\n")
    verdict = check(folder, lambda _: NEW)
    assert "mysql/0002_b_create_x.upgrade.sql" not in [file.path for file in verdict.files]
    with pytest.raises(OutputEdited, match=r"mysql/0002_b_create_x\.upgrade\.sql"):
        write(folder, NEW)
    assert edited.read_text() == "-- mine\n"
