"""An output folder that cannot be written, and generated files that were edited by hand."""

import os
from pathlib import Path

import pytest

from tests.bad_input.environment import Environment, picture

UP = "sqlite/0001_aaaa_create_account.upgrade.sql"


def test_a_file_in_the_folder_s_place(empty: Environment) -> None:
    empty.output.write_text("mine")
    assert empty.refusal() == "dialects: cannot be written: it is a file, not a folder"


def test_a_file_in_the_place_of_a_parent(environment: Environment) -> None:
    said = environment.refusal("compile", "--output", "pyproject.toml/sql")
    assert said == "pyproject.toml/sql: cannot be written: Not a directory"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_written(environment: Environment) -> None:
    environment.folder.chmod(0o500)
    try:
        assert "cannot be written: Permission denied" in environment.refusal("compile", "--output", "new")
    finally:
        environment.folder.chmod(0o700)


@pytest.fixture
def edited(empty: Environment) -> Path:
    """A file that was compiled and then changed by hand."""
    assert empty.run().exit_code == 0
    file = empty.output / UP
    file.write_text(file.read_text() + "-- mine\n")
    return file


def test_compile_refuses_an_edited_file(empty: Environment, edited: Path) -> None:
    assert empty.refusal() == (
        f"dialects: edited by hand since sqlgen wrote it: {UP}\n"
        "  put the change into the revision script; compile --force overwrites the edit"
    )


def test_check_names_an_edited_file(empty: Environment, edited: Path) -> None:
    before = picture(empty.folder)
    result = empty.run("check")
    assert result.exit_code == 1
    assert result.stderr == (
        f"edited: dialects/{UP}\n"
        "not fresh: put the edits into the revision scripts, then run sqlgen compile --force, which overwrites them\n"
    )
    assert picture(empty.folder) == before


def test_force_overwrites_an_edited_file(empty: Environment, edited: Path) -> None:
    result = empty.run("compile", "--force")
    assert (result.exit_code, result.stdout) == (0, f"written dialects/{UP}\n")
    assert empty.run("check").exit_code == 0


def test_force_overwrites_nothing_where_a_script_is_wrong(empty: Environment, edited: Path) -> None:
    empty.second('op.drop_column("account", "nam")')
    assert "has no column nam" in empty.refusal("compile", "--force")
    assert edited.read_text().endswith("-- mine\n")


MANIFESTS = {
    b"{": """
MANIFEST: this manifest cannot be read: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
  restore it from version control, after a merge from either side, and compile again
""",
    b"[]": """
MANIFEST: this manifest cannot be read: 'format' is missing or not of type int
  restore it from version control, after a merge from either side, and compile again
""",
    b'{"format": 2}': """
MANIFEST: this manifest has format 2, and this sqlgen reads format 1
  use the sqlgen release that wrote it
""",
}


@pytest.mark.parametrize("content", MANIFESTS)
def test_a_manifest_that_is_broken(empty: Environment, content: bytes) -> None:
    assert empty.run().exit_code == 0
    (empty.output / "sqlite" / "manifest.json").write_bytes(content)
    assert empty.refusal() == MANIFESTS[content].strip("\n").replace("MANIFEST", "dialects/sqlite/manifest.json")
