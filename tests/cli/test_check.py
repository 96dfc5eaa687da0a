"""sqlgen check: 0 if the files are fresh, else 1, a diff on stdout and names on stderr; nothing is touched."""

import json
from pathlib import Path

import pytest

from sqlgen.output.journal import JOURNAL, UNFINISHED
from tests.cli.outputs import Stage, set_up
from tests.output.builds import build, entry, tree


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A project that was compiled: two revisions for one dialect."""
    stage = set_up(tmp_path, monkeypatch)
    stage.builds = (build("mysql", entry(1, "a", down=False), entry(2, "b", down=False)),)
    stage.run("compile")
    return stage


def test_fresh(stage: Stage) -> None:
    result = stage.run("check")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "fresh\n")


def test_a_stale_file(stage: Stage) -> None:
    stage.builds = (build("mysql", entry(1, "a", text="SELECT 2;", down=False), entry(2, "b", down=False)),)
    before = tree(stage.folder)
    result = stage.run("check")
    assert result.exit_code == 1
    assert result.stdout.startswith(
        "--- dialects/mysql/0001_a_create_x.upgrade.sql\n"
        "+++ dialects/mysql/0001_a_create_x.upgrade.sql\n"
        "@@ -1,2 +1,2 @@\n"
        " -- 1 up\n"
        "-SELECT 1;\n"
        "+SELECT 2;\n"
    )
    assert result.stderr == (
        "stale: dialects/mysql/0001_a_create_x.upgrade.sql\n"
        "stale: dialects/mysql/manifest.json\n"
        "not fresh: run sqlgen compile\n"
    )
    assert tree(stage.folder) == before


def test_missing_and_obsolete_files(stage: Stage) -> None:
    (stage.folder / "dialects/mysql/0001_a_create_x.upgrade.sql").unlink()
    stage.builds = (build("mysql", entry(1, "a", down=False), entry(2, "b", "y", down=False)),)
    result = stage.run("check")
    assert result.exit_code == 1
    assert "--- /dev/null\n+++ dialects/mysql/0001_a_create_x.upgrade.sql\n" in result.stdout
    assert "--- dialects/mysql/0002_b_create_x.upgrade.sql\n+++ /dev/null\n" in result.stdout
    assert result.stderr.splitlines() == [
        "missing: dialects/mysql/0001_a_create_x.upgrade.sql",
        "obsolete: dialects/mysql/0002_b_create_x.upgrade.sql",
        "missing: dialects/mysql/0002_b_y.upgrade.sql",
        "stale: dialects/mysql/manifest.json",
        "not fresh: run sqlgen compile",
    ]


def test_an_edited_file(stage: Stage) -> None:
    (stage.folder / "dialects/mysql/0001_a_create_x.upgrade.sql").write_text("-- mine\n")
    result = stage.run("check")
    assert result.exit_code == 1
    assert "--- mine\n" in result.stdout
    assert result.stderr.startswith("edited: dialects/mysql/0001_a_create_x.upgrade.sql\nnot fresh: put the edits into")


def test_a_file_that_no_manifest_knows_is_named_and_no_failure(stage: Stage) -> None:
    (stage.folder / "dialects/mysql/0007_x.upgrade.sql").write_text("-- from another branch\n")
    result = stage.run("check")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "unlisted: dialects/mysql/0007_x.upgrade.sql\nfresh\n"


def test_no_output_at_all(stage: Stage) -> None:
    assert stage.run("check", "--output", "nowhere").exit_code == 1
    assert not (stage.folder / "nowhere").exists()


def interrupt(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut the next compile off when its journal is written."""
    with monkeypatch.context() as patched:
        patched.setattr("sqlgen.output.journal.finish", lambda _: None)
        stage.run("compile")
    assert (stage.folder / "dialects" / UNFINISHED / JOURNAL).exists()


def test_an_interrupted_compile(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.builds = (build("mysql", entry(1, "a", down=False), entry(2, "b", text="SELECT 2;", down=False)),)
    interrupt(stage, monkeypatch)
    result = stage.run("check")
    assert result.exit_code == 1
    assert "-SELECT 1;\n+SELECT 2;\n" in result.stdout
    assert result.stderr == (
        "stale: dialects/mysql/0002_b_create_x.upgrade.sql\n"
        "stale: dialects/mysql/manifest.json\n"
        "interrupted: dialects: a compile was cut off; sqlgen compile finishes it\n"
    )
    assert json.loads(stage.run("check", "--format", "json").stdout)["interrupted"] is True
    stage.run("compile")
    assert stage.run("check").exit_code == 0


def test_json(stage: Stage) -> None:
    (stage.folder / "dialects/mysql/0002_b_create_x.upgrade.sql").unlink()
    result = stage.run("check", "--format", "json", "--dialect", "mysql")
    assert (result.exit_code, result.stderr) == (1, "")
    assert json.loads(result.stdout) == {
        "fresh": False,
        "interrupted": False,
        "against": None,
        "changed_since": [],
        "gone_since": [],
        "dialects": {
            "mysql": {
                "unchanged": ["dialects/mysql/0001_a_create_x.upgrade.sql", "dialects/mysql/manifest.json"],
                "stale": [],
                "missing": ["dialects/mysql/0002_b_create_x.upgrade.sql"],
                "obsolete": [],
                "edited": [],
                "unlisted": [],
            }
        },
    }
