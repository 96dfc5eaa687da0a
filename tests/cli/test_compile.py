"""sqlgen compile: results on stdout, talk on stderr, 0 when done and 2 when refused."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.outputs import Stage, set_up
from tests.output.builds import build, entry, tree


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A project whose compiler makes one revision for two dialects."""
    stage = set_up(tmp_path, monkeypatch)
    stage.builds = (build("mysql", entry(1, "a")), build("sqlite", entry(1, "a", down=False)))
    return stage


def test_what_is_written_is_listed(stage: Stage) -> None:
    result = stage.run("compile")
    assert (result.exit_code, result.stdout.splitlines()) == (
        0,
        [
            "written dialects/mysql/0001_a_create_x.downgrade.sql",
            "written dialects/mysql/0001_a_create_x.upgrade.sql",
            "written dialects/mysql/manifest.json",
            "written dialects/sqlite/0001_a_create_x.upgrade.sql",
            "written dialects/sqlite/manifest.json",
        ],
    )
    assert result.stderr == "mysql: 3 files written\nsqlite: 2 files written\n"
    assert len(tree(stage.folder / "dialects")) == 5


def test_nothing_to_do_is_no_result(stage: Stage) -> None:
    stage.run("compile")
    result = stage.run("compile")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "mysql: 3 files unchanged\nsqlite: 2 files unchanged\n"


def test_renamed_and_removed_files_are_listed(stage: Stage) -> None:
    stage.run("compile")
    stage.builds = (build("mysql", entry(1, "a", "new name", down=False)),)
    result = stage.run("compile", "--dialect", "mysql", "--renumber")
    assert result.stdout.splitlines() == [
        "removed dialects/mysql/0001_a_create_x.downgrade.sql",
        "renamed dialects/mysql/0001_a_create_x.upgrade.sql -> dialects/mysql/0001_a_new_name.upgrade.sql",
        "written dialects/mysql/manifest.json",
    ]
    assert result.stderr == "mysql: 1 file written, 1 renamed, 1 removed\n"


def test_the_options_reach_the_compiler(stage: Stage) -> None:
    stage.run("compile")
    stage.run("compile", "--dialect", "sqlite", "--renumber")
    assert stage.asked == [(("mysql", "sqlite"), False), (("sqlite",), True)]


def test_an_output_is_from_the_working_directory(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    (stage.folder / "sub").mkdir()
    monkeypatch.chdir(stage.folder / "sub")
    result = stage.run("compile", "-c", "../pyproject.toml", "--output", "out", "--dialect", "sqlite")
    assert result.stdout.splitlines()[-1] == "written out/sqlite/manifest.json"
    assert (stage.folder / "sub/out/sqlite/manifest.json").exists()


def test_an_edit_is_refused_and_force_overwrites_it(stage: Stage) -> None:
    stage.run("compile")
    (stage.folder / "dialects/mysql/0001_a_create_x.upgrade.sql").write_text("-- mine\n")
    refused = stage.run("compile")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr == (
        "dialects: edited by hand since sqlgen wrote it: mysql/0001_a_create_x.upgrade.sql\n"
        "  put the change into the revision script; compile --force overwrites the edit\n"
    )
    assert stage.run("compile", "--force").stdout == "written dialects/mysql/0001_a_create_x.upgrade.sql\n"


def test_a_file_that_no_manifest_knows_is_named(stage: Stage) -> None:
    stage.run("compile")
    (stage.folder / "dialects/mysql/0007_x.upgrade.sql").write_text("-- from another branch\n")
    result = stage.run("compile", "--dialect", "mysql")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("unlisted: dialects/mysql/0007_x.upgrade.sql: no manifest knows this file")


def test_json(stage: Stage) -> None:
    stage.run("compile")
    stage.builds = (
        build("mysql", entry(1, "a", text="SELECT 2;", down=False)),
        build("sqlite", entry(1, "a", "y", down=False)),
    )
    result = stage.run("compile", "--format", "json")
    mysql, sqlite = "dialects/mysql/0001_a_create_x", "dialects/sqlite/0001_a"
    assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(result.stdout)["dialects"] == {
        "mysql": {
            "written": [f"{mysql}.upgrade.sql", "dialects/mysql/manifest.json"],
            "unchanged": [],
            "removed": [f"{mysql}.downgrade.sql"],
            "renamed": [],
            "unlisted": [],
        },
        "sqlite": {
            "written": ["dialects/sqlite/manifest.json"],
            "unchanged": [],
            "removed": [],
            "renamed": [{"from": f"{sqlite}_create_x.upgrade.sql", "to": f"{sqlite}_y.upgrade.sql"}],
            "unlisted": [],
        },
    }


def test_an_unknown_dialect(stage: Stage) -> None:
    result = stage.run("compile", "--dialect", "mysq")
    assert result.exit_code == 2
    assert "there is no dialect mysq" in result.stderr


@pytest.mark.parametrize("command", ["compile", "check"])
def test_help_is_quick(command: str) -> None:
    program = f"import sys; from sqlgen.cli import main; main(['{command}', '--help'], standalone_mode=False)\n"
    program += "assert not {'sqlalchemy', 'sqlglot', 'sqlgen.compiler'} & set(sys.modules)"
    subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parents[2], check=True, stdout=subprocess.DEVNULL
    )
