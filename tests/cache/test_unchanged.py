"""Where nothing has changed nothing is compiled; where anything has, it is."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable

import pytest
from click.testing import CliRunner

from sqlgen.cache.store import NAME, Store
from sqlgen.cli import main
from tests.cache.conftest import Story


def test_nothing_changed_is_nothing_compiled(story: Story) -> None:
    first = story.run()
    assert first.exit_code == 0, first.stderr
    again = story.run()
    assert (again.exit_code, again.stdout, story.compiled) == (0, "", 1)
    assert again.stderr == story.run("--no-cache").stderr
    assert story.run("--format", "json").stdout == story.run("--no-cache", "--format", "json").stdout


def test_it_imports_no_compiler(story: Story) -> None:
    code = """
import sys
from sqlgen.cli import main
main(["compile"], standalone_mode=False)
print(sorted({"sqlalchemy", "sqlglot"} & set(sys.modules)))
"""
    outputs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout for _ in range(2)]
    assert [each.splitlines()[-1] for each in outputs] == ["['sqlalchemy']", "[]"]


def test_warnings_are_told_again(story: Story) -> None:
    story.add(6, 'op.drop_column("legacy", "note")')
    first = story.run()
    assert "warning" in first.stderr
    told = [line for line in first.stderr.splitlines() if line.startswith("warning")]
    again = story.run()
    assert [line for line in again.stderr.splitlines() if line.startswith("warning")] == told
    assert story.compiled == 1


def _append(story: Story) -> None:
    story.table(6)


def _edit_a_revision(story: Story) -> None:
    path = story.versions / "0002_made.py"
    path.write_text(path.read_text().replace("String(40)", "String(41)"))


def _rename_a_revision(story: Story) -> None:
    (story.versions / "0002_made.py").rename(story.versions / "0002_other.py")


def _edit_a_module_of_a_module(story: Story) -> None:
    (story.folder / "common" / "sizes.py").write_text("SHORT = 41\n")


def _edit_data(story: Story) -> None:
    (story.versions / "data.sql").write_text("UPDATE t2 SET name = 'b'")


def _put_a_module_in_the_way(story: Story) -> None:
    (story.folder / "common" / "sizes").mkdir()
    (story.folder / "common" / "sizes" / "__init__.py").write_text("SHORT = 7\n")


def _change_a_setting(story: Story) -> None:
    story.settings('dialects = ["postgresql", "sqlite"]\nversion_table = "versions"')


def _change_the_dialects(story: Story) -> None:
    story.settings('dialects = ["postgresql", "mysql"]')


def _edit_an_output(story: Story) -> None:
    path = story.folder / "dialects" / "sqlite" / "0001_0001_made.upgrade.sql"
    path.unlink()


def _another_dialects_manifest(story: Story) -> None:
    shutil.copytree(story.folder / "dialects" / "sqlite", story.folder / "dialects" / "mariadb")


def _damage_a_manifest(story: Story) -> None:
    path = story.folder / "dialects" / "sqlite" / "manifest.json"
    path.write_text(path.read_text() + " ")


CHANGES: list[Callable[[Story], None]] = [
    _append,
    _edit_a_revision,
    _rename_a_revision,
    _edit_a_module_of_a_module,
    _edit_data,
    _put_a_module_in_the_way,
    _change_a_setting,
    _change_the_dialects,
    _edit_an_output,
    _another_dialects_manifest,
    _damage_a_manifest,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.strip("_"))
def test_a_change_is_compiled(story: Story, change: Callable[[Story], None]) -> None:
    story.run()
    assert story.is_remembered()
    change(story)
    result = story.run("--renumber")
    assert (result.exit_code, story.compiled) == (0, 2), result.stderr
    left = story.tree()
    story.run("--no-cache", "--renumber")
    assert story.tree() == left


def test_the_call_is_part_of_it(story: Story) -> None:
    story.run()
    assert not story.is_remembered("--dialect", "sqlite")
    assert not story.is_remembered("--output", "elsewhere")
    assert not story.is_remembered("-x", "a=1")
    assert story.is_remembered("-x", "a=1")


def test_another_release_of_anything_begins_anew(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    story.run()
    monkeypatch.setattr(sys, "version", "4.0")
    assert not story.is_remembered()
    assert story.is_remembered()
    monkeypatch.syspath_prepend(str(story.folder / "site-packages"))
    assert not story.is_remembered()
    (story.folder / "site-packages" / "sqlalchemy-9.0.dist-info").mkdir(parents=True)
    assert not story.is_remembered()


def test_the_environment_counts_where_a_script_reads_it(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    story.run()
    monkeypatch.setenv("SIZE", "7")
    assert story.is_remembered()
    story.add(6, 'op.add_column("t2", sa.Column("b", sa.String(int(os.environ["SIZE"]))))', "import os")
    assert not story.is_remembered()
    assert story.is_remembered()
    monkeypatch.setenv("SIZE", "8")
    assert not story.is_remembered()
    assert any(b"VARCHAR(8)" in data for data in story.tree().values())


@pytest.mark.parametrize(
    ("head", "up"),
    [
        ("import time", "time.perf_counter()"),
        ("import os", 'op.execute(f"SELECT {len(os.listdir())}")'),
        ("import click", "pass"),
        ("from pathlib import Path", 'Path("no").exists()'),
        ("import json", "pass; json = __import__('os')"),
        ("", 'open("log.txt", "w").close()'),
    ],
)
def test_what_cannot_be_followed_is_not_remembered(story: Story, head: str, up: str) -> None:
    story.add(6, up, head)
    assert not story.is_remembered()
    assert not story.is_remembered()


@pytest.mark.parametrize(
    ("head", "up"),
    [
        ("from datetime import datetime", 'op.execute(f"SELECT {datetime.now():%f}")'),
        ("import uuid", "op.execute(f\"SELECT '{uuid.uuid4()}'\")"),
        ("import uuid", "op.execute(f\"SELECT '{uuid.uuid1()}'\")"),
        ("import random, time", "op.execute(f\"SELECT {random.random()}, {time.time()}, '{time.tzname[0]}'\")"),
    ],
)
def test_the_clock_and_chance_are_the_same_each_time(story: Story, head: str, up: str) -> None:
    story.add(6, up, head)
    assert not story.is_remembered()
    before = story.tree()
    assert story.is_remembered()
    (story.versions / "0001_made.py").write_text((story.versions / "0001_made.py").read_text() + "\n")
    story.run("--force")
    assert {name: data for name, data in story.tree().items() if "0006" in name} == {
        name: data for name, data in before.items() if "0006" in name
    }


def test_a_file_that_is_not_there_yet(story: Story) -> None:
    script = 'op.execute(read("more.sql") or "UPDATE t1 SET name = 0")'
    reading = """
def read(name):
    try:
        with open(name) as file:
            return file.read()
    except OSError:
        return None
"""
    story.add(6, script, reading)
    story.run()
    assert story.is_remembered()
    (story.folder / "more.sql").write_text("UPDATE t1 SET name = 1")
    assert not story.is_remembered()


@pytest.mark.parametrize("damage", [b"", b"no\n{}", b"{}", b"\0\xff"])
def test_a_damaged_memory_is_none(story: Story, damage: bytes) -> None:
    story.run()
    for path in (story.folder / NAME).iterdir():
        path.write_bytes(damage)
    assert not story.is_remembered()
    assert story.is_remembered()


def test_a_memory_of_another_release_is_none(story: Story) -> None:
    story.run()
    (path,) = (story.folder / NAME).glob("*.json")
    store = Store(path.parent, path.stem)
    known = store.read()
    for other in ({**known, "of_later": 1}, {key: known[key] for key in known if key != "checkpoints"}, [known]):
        store.write(other)
        assert not story.is_remembered()


def test_where_nothing_can_be_kept_everything_is_compiled(story: Story) -> None:
    (story.folder / NAME).write_text("a file in the way")
    assert not story.is_remembered()
    assert not story.is_remembered()


def test_it_is_asked_for_and_can_be_refused(story: Story) -> None:
    story.run("--no-cache")
    assert not (story.folder / NAME).exists()
    story.settings('dialects = ["sqlite"]\ncache = false')
    story.run()
    assert not (story.folder / NAME).exists()


def test_it_keeps_itself_out_of_version_control(story: Story) -> None:
    story.run()
    assert (story.folder / NAME / ".gitignore").read_text() == "*\n"


def test_check_never_asks_it(story: Story) -> None:
    story.run()
    (memo,) = (story.folder / NAME).glob("*.json")
    before = memo.read_bytes()
    memo.chmod(0)
    assert CliRunner().invoke(main, ["check"]).exit_code == 0
    assert story.compiled == 2
    memo.chmod(0o600)
    assert memo.read_bytes() == before


def test_what_is_newer_than_the_compile_is_not_remembered(story: Story) -> None:
    """As a script is that someone saves while it runs."""
    ahead = (story.versions / "0002_made.py").stat().st_mtime + 3600
    os.utime(story.versions / "0002_made.py", (ahead, ahead))
    assert not story.is_remembered()
    assert not story.is_remembered()


def test_two_projects_share_nothing(story: Story) -> None:
    story.run()
    memo = next((story.folder / NAME).glob("*.json"))
    assert json.loads(memo.read_bytes().partition(b"\n")[2])["scripts"][0].startswith(str(story.folder))
