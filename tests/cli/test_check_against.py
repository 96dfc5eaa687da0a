"""sqlgen check --against REF: what a git ref holds is released, and is as it was."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import git
from tests.cli.outputs import Stage, set_up
from tests.output.builds import build, entry, tree

FIRST = "dialects/mysql/0001_a_create_x"


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A repository whose commit v1 holds one revision for two dialects."""
    stage = set_up(tmp_path, monkeypatch)
    git("init", "-q")
    stage.builds = (build("mysql", entry(1, "a")), build("sqlite", entry(1, "a", down=False)))
    stage.run("compile")
    git("add", ".")
    git("commit", "-q", "-m", "release")
    git("tag", "v1")
    return stage


def recompile(stage: Stage, text: str = "SELECT 2;") -> None:
    """The released revision says something else, and one is new."""
    other = build("sqlite", entry(1, "a", down=False), entry(2, "b"))
    stage.builds = (build("mysql", entry(1, "a", text=text), entry(2, "b")), other)
    assert stage.run("compile").exit_code == 0


def test_what_is_as_it_was(stage: Stage) -> None:
    result = stage.run("check", "--against", "v1")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "fresh\n")


def test_new_revisions_are_no_change(stage: Stage) -> None:
    recompile(stage, "SELECT 1;")
    assert stage.run("check", "--against", "v1").exit_code == 0


def test_a_released_file_that_has_changed_and_is_fresh_all_the_same(stage: Stage) -> None:
    recompile(stage)
    before = tree(stage.folder)
    result = stage.run("check", "--against", "v1")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "fresh\n"
        f"changed since v1: {FIRST}.upgrade.sql\n"
        f"changed since v1: {FIRST}.downgrade.sql\n"
        "not as released: put the revision scripts back as they were there, compile, "
        "and say what is new in a new revision\n"
    )
    assert tree(stage.folder) == before
    assert stage.run("check").exit_code == 0


def test_a_released_file_that_is_gone(stage: Stage) -> None:
    stage.builds = (build("mysql", entry(1, "a", "other name")), stage.builds[1])
    stage.run("compile")
    assert f"gone since v1: {FIRST}.upgrade.sql\n" in stage.run("check", "--against", "v1").stderr


def test_all_of_it_is_gone(stage: Stage) -> None:
    shutil.rmtree(stage.folder / "dialects")
    result = stage.run("check", "--against", "v1")
    assert result.exit_code == 1
    assert result.stderr.count("gone since v1: dialects/") == 3


def test_line_ends_are_no_change(stage: Stage) -> None:
    path = stage.folder / f"{FIRST}.upgrade.sql"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert stage.run("check", "--against", "v1").exit_code == 0


def test_only_the_dialects_that_are_named(stage: Stage) -> None:
    recompile(stage)
    assert stage.run("check", "--against", "v1", "--dialect", "sqlite").exit_code == 0
    assert stage.run("check", "--against", "v1", "--dialect", "mysql").exit_code == 1


def test_for_a_program(stage: Stage) -> None:
    recompile(stage)
    result = stage.run("check", "--against", "v1", "--format", "json")
    told = json.loads(result.stdout)
    assert (result.exit_code, told["fresh"], told["against"], told["gone_since"]) == (1, True, "v1", [])
    assert told["changed_since"] == [f"{FIRST}.upgrade.sql", f"{FIRST}.downgrade.sql"]


def test_from_another_folder_and_in_a_hook_of_git(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.chdir(stage.folder / "migrations")
    assert stage.run("check", "-c", "../pyproject.toml", "--against", "v1").exit_code == 0


def refused(stage: Stage, *arguments: str) -> str:
    result = stage.run("check", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    return result.stderr


@pytest.mark.parametrize("ref", ["v2", "", "-h", "v1:dialects", "--all"])
def test_a_ref_that_is_not_there(stage: Stage, ref: str) -> None:
    assert refused(stage, f"--against={ref}") == (
        f"dialects: git knows no commit {ref} here\n"
        "  name a branch, a tag or a commit; a shallow clone may have to fetch it first\n"
    )


def test_a_ref_that_holds_no_generated_file(stage: Stage) -> None:
    assert refused(stage, "--against", "v1", "--output", "elsewhere") == (
        "elsewhere: v1 holds no manifest below this folder, so nothing of it is released there\n"
        "  name a ref at which the generated files are committed\n"
    )


def test_a_ref_whose_manifest_is_broken(stage: Stage) -> None:
    (stage.folder / "dialects/mysql/manifest.json").write_text("{")
    git("commit", "-q", "-a", "-m", "broken")
    assert "HEAD:dialects/mysql/manifest.json: this manifest cannot be read: " in refused(stage, "--against", "HEAD")


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert refused(set_up(tmp_path, monkeypatch), "--against", "v1") == (
        ".: git cannot tell what is released: not a git repository (or any of the parent directories): .git\n"
    )


def test_no_git(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert refused(stage, "--against", "v1") == (
        "check --against asks git, and there is no git on this machine\n  install it, or leave --against out\n"
    )
