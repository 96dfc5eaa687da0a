"""What `revision` and `merge` say and write, where Alembic's commands are no measure."""

import json
import re
from pathlib import Path

import pytest

from tests.new_files.conftest import Ground

WRITTEN = r"written migrations/versions/([0-9a-f]{12})_create_account\.py\n"


def test_the_path_on_stdout_and_an_id_by_chance(ground: Ground) -> None:
    first = ground.sqlgen("revision", "-m", "create account")
    second = ground.sqlgen("revision", "-m", "create account")
    ids = [re.fullmatch(WRITTEN, each.stdout) for each in (first, second)]
    assert ids[0] and ids[1] and ids[0][1] != ids[1][1]
    assert ground.sqlgen("heads").stdout == f"{ids[1][1]} (head)\n"
    assert first.stderr == ""


def test_the_path_is_from_the_working_directory(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    ground.sqlgen("-c", "alembic.ini", "revision", "--rev-id", "aaaa")
    (ground.folder / "sub").mkdir()
    below = Ground(ground.folder / "sub", monkeypatch)
    assert below.sqlgen("-c", "../alembic.ini", "revision", "--rev-id", "bbbb").stdout == (
        f"written {ground.folder}/migrations/versions/bbbb_.py\n"
    )


def test_for_a_program(ground: Ground) -> None:
    said = json.loads(ground.sqlgen("revision", "--rev-id", "aaaa", "--format", "json").stdout)
    assert said == {"revision": "aaaa", "written": "migrations/versions/aaaa_.py"}


def test_a_section_of_its_own(ground: Ground) -> None:
    ground.settings("[other]\nscript_location = migrations\nfile_template = other_%%(rev)s\n")
    said = ground.sqlgen("-n", "other", "revision", "--rev-id", "aaaa").stdout
    assert said == "written migrations/versions/other_aaaa.py\n"


def test_settings_of_sqlgens_own_table(ground: Ground) -> None:
    ground.settings(
        '[tool.sqlgen]\nscript_location = "migrations"\nfile_template = "%%(rev)s"\ntruncate_slug_length = 5\n',
        "pyproject.toml",
    )
    assert ground.sqlgen("revision", "--rev-id", "aaaa").stdout == "written migrations/versions/aaaa.py\n"


def test_the_location_above_a_parent_in_a_folder(ground: Ground) -> None:
    """Alembic looks at the parent's own folder, which is no version location, and gives up."""
    ground.ini(
        "version_locations = %(here)s/one:%(here)s/two\npath_separator = :\n"
        "recursive_version_locations = true\nfile_template = %%(rev)s/x\n"
    )
    ground.revision("aaaa1111", folder="two/aaaa1111")
    assert ground.sqlgen("revision", "--rev-id", "bbbb1111").stdout == "written two/bbbb1111/x.py\n"


def test_an_empty_time_zone_is_the_machines(ground: Ground) -> None:
    ground.ini("timezone =\n")
    assert ground.sqlgen("revision", "--rev-id", "aaaa").exit_code == 0
    text = (ground.folder / "migrations/versions/aaaa_.py").read_text()
    assert re.search(r"^Create Date: \d{4}-\d\d-\d\d [\d:]{8}\.\d+$", text, re.MULTILINE)


def test_env_py_is_not_run_and_that_is_told(ground: Ground) -> None:
    ground.ini("revision_environment = true\n")
    result = ground.sqlgen("revision", "--rev-id", "aaaa")
    assert (result.exit_code, result.stdout) == (0, "written migrations/versions/aaaa_.py\n")
    assert result.stderr == (
        "warning: revision_environment: only Alembic runs env.py for this, and what it adds is not in this one\n"
    )


def test_a_hook_that_fails_is_told_and_the_file_stands(ground: Ground) -> None:
    ground.ini("[post_write_hooks]\nhooks = a\na.type = exec\na.executable = false\n")
    result = ground.sqlgen("revision", "--rev-id", "aaaa")
    assert (result.exit_code, result.stdout) == (0, "written migrations/versions/aaaa_.py\n")
    assert result.stderr == "warning: the post-write hook a exits with 1\n"


def test_a_hook_that_cannot_be_started_is_told(ground: Ground) -> None:
    ground.write("broken", "no program")
    (ground.folder / "broken").chmod(0o755)
    ground.ini("[post_write_hooks]\nhooks = a\na.type = exec\na.executable = ./broken\n")
    result = ground.sqlgen("revision", "--rev-id", "aaaa")
    assert (result.exit_code, result.stderr) == (
        0,
        "warning: the post-write hook a cannot be run: exec format error\n",
    )


def test_a_hooks_talk_is_no_result(ground: Ground, capfd: pytest.CaptureFixture[str]) -> None:
    ground.ini("[post_write_hooks]\nhooks = a\na.type = exec\na.executable = echo\na.options = formatted\n")
    assert ground.sqlgen("revision", "--rev-id", "aaaa").stdout == "written migrations/versions/aaaa_.py\n"
    assert capfd.readouterr() == ("", f"{ground.folder}/migrations/versions/aaaa_.py formatted\n")


def test_a_history_of_many_is_followed_by_what_was_made(ground: Ground) -> None:
    for name in ("one", "two", "three"):
        assert ground.sqlgen("revision", "-m", name, "--rev-id", name).exit_code == 0
    assert ground.sqlgen("revision", "--rev-id", "four", "--head", "one", "--splice").exit_code == 0
    assert ground.sqlgen("merge", "heads", "--rev-id", "five").exit_code == 0
    assert ground.sqlgen("history").stdout.splitlines()[0] == ("four, three -> five (head) (mergepoint), empty message")


def test_a_list_of_heads(ground: Ground) -> None:
    for name in ("one1", "two2"):
        ground.revision(name)
    assert ground.sqlgen("revision", "--rev-id", "both", "--head", "two2,one1").exit_code == 0
    assert ground.sqlgen("history", "-r", "both:").stdout == "two2, one1 -> both (head) (mergepoint), empty message\n"


def test_the_examples_template_is_the_one_that_init_makes() -> None:
    root = Path(__file__).parent.parent.parent
    assert (root / "migrations/script.py.mako").read_bytes() == (root / "sqlgen/init/script.py.mako").read_bytes()
