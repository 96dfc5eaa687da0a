"""A write brings the folder to the builds: only what differs, nothing of others, all or nothing."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sqlgen.errors import JournalBroken, OutputBusy, OutputEdited, OutputUnwritable, RenumberedInPart
from sqlgen.output import check, journal, update, write
from sqlgen.output.build import Build
from sqlgen.output.compare import State
from sqlgen.output.lock import locked
from sqlgen.output.manifest import Manifest
from tests.output.builds import NEW, OLD, build, entry, tree

UPGRADE = "mysql/0001_a_create_x.upgrade.sql"


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A folder that holds OLD."""
    write(tmp_path / "dialects", OLD)
    return tmp_path / "dialects"


def states(output: Path, *builds: Build) -> dict[str, State]:
    return {file.path: file.state for file in check(output, lambda _: builds).files}


def test_a_first_write(tmp_path: Path) -> None:
    [report] = write(tmp_path / "new" / "dialects", (build("mysql", entry(1, "a")),))
    paths = [UPGRADE.replace("up", "down"), UPGRADE, "mysql/manifest.json"]
    assert (list(report.written), list(tree(tmp_path / "new" / "dialects"))) == (paths, paths)


def test_lines_end_in_lf(output: Path) -> None:
    assert not [name for name, data in tree(output).items() if b"\r" in data or not data.endswith(b"\n")]


def test_nothing_is_written_where_nothing_changed(output: Path) -> None:
    places = [output, *output.rglob("*")]
    before = [place.stat().st_mtime_ns for place in places]
    reports = write(output, OLD)
    assert [place.stat().st_mtime_ns for place in places] == before
    assert [len(report.unchanged) for report in reports] == [7, 4]


def test_only_what_differs_is_written(output: Path) -> None:
    before = (output / UPGRADE).stat()
    mysql, postgresql, sqlite = write(output, NEW)
    after = (output / UPGRADE).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert mysql.renamed == (
        ("mysql/0003_c_old_name.upgrade.sql", "mysql/0003_c_new_name.upgrade.sql"),
        ("mysql/0003_c_old_name.downgrade.sql", "mysql/0003_c_new_name.downgrade.sql"),
    )
    assert mysql.removed == ("mysql/0002_b_create_x.downgrade.sql",)
    assert mysql.written == (
        "mysql/0002_b_create_x.upgrade.sql",
        "mysql/0004_d_create_x.downgrade.sql",
        "mysql/0004_d_create_x.upgrade.sql",
        "mysql/manifest.json",
    )
    assert postgresql.written == ("postgresql/0002_b_create_x.downgrade.sql", "postgresql/manifest.json")
    assert len(sqlite.written) == 3


def test_the_way_there_does_not_show(output: Path, tmp_path: Path) -> None:
    write(output, NEW)
    write(tmp_path / "at once", NEW)
    assert tree(output, unfinished=True) == tree(tmp_path / "at once", unfinished=True)


def test_other_dialects_stay_as_they_are(output: Path) -> None:
    before = {name: data for name, data in tree(output).items() if name.startswith("mysql/")}
    write(output, (build("sqlite", entry(1, "a"), entry(2, "b"), entry(3, "c")),))
    assert {name: data for name, data in tree(output).items() if name.startswith("mysql/")} == before


def test_crlf_is_not_a_change(output: Path) -> None:
    for path in output.rglob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = tree(output)
    assert check(output, lambda _: OLD).fresh
    write(output, OLD)
    assert tree(output) == before


def test_crlf_is_not_an_edit(output: Path, tmp_path: Path) -> None:
    for path in output.rglob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert State.EDITED not in states(output, *NEW).values()
    write(output, NEW)
    assert check(output, lambda _: NEW).fresh


def test_edits_are_refused_by_name_and_nothing_is_written(output: Path) -> None:
    (output / UPGRADE).write_text("-- mine\n")
    (output / "mysql/0003_c_old_name.upgrade.sql").write_text("-- mine, and obsolete\n")
    before = tree(output, unfinished=True)
    with pytest.raises(OutputEdited) as raised:
        write(output, NEW)
    assert raised.value.files == f"{UPGRADE}, mysql/0003_c_old_name.upgrade.sql"
    assert tree(output, unfinished=True) == before


def test_force_overwrites_edits(output: Path) -> None:
    (output / UPGRADE).write_text("-- mine\n")
    write(output, NEW, force=True)
    assert check(output, lambda _: NEW).fresh


def test_an_edit_that_says_what_is_wanted_is_none(output: Path) -> None:
    path = "mysql/0002_b_create_x.upgrade.sql"
    (output / path).write_text("-- 2 up\nSELECT 2;\n")
    assert states(output, *NEW)[path] is State.UNCHANGED


def test_every_state_is_told(output: Path) -> None:
    (output / UPGRADE).unlink()
    (output / "mysql/0002_b_create_x.upgrade.sql").write_text("-- mine\n")
    (output / "mysql/0009_z.upgrade.sql").write_text("-- from another branch\n")
    found = states(output, *NEW)
    assert found[UPGRADE] is State.MISSING
    assert found["mysql/0001_a_create_x.downgrade.sql"] is State.UNCHANGED
    assert found["mysql/0002_b_create_x.upgrade.sql"] is State.EDITED
    assert found["mysql/0003_c_old_name.upgrade.sql"] is State.OBSOLETE
    assert found["mysql/0009_z.upgrade.sql"] is State.UNLISTED
    assert found["mysql/manifest.json"] is State.STALE


def test_foreign_files_are_left_alone(output: Path) -> None:
    for name in ("README.md", "mysql/README.md", "mysql/0009_z.upgrade.sql", "oracle/0001_a.upgrade.sql"):
        (output / name).parent.mkdir(exist_ok=True)
        (output / name).write_text("mine\n")
    reports = write(output, NEW)
    assert [name for name, data in tree(output).items() if data == b"mine\n"] == sorted(
        ["README.md", "mysql/README.md", "mysql/0009_z.upgrade.sql", "oracle/0001_a.upgrade.sql"]
    )
    assert reports[0].unlisted == ("mysql/0009_z.upgrade.sql",)


def test_a_foreign_file_where_a_new_one_belongs_is_not_overwritten(output: Path) -> None:
    (output / "mysql/0004_d_create_x.upgrade.sql").write_text("-- mine\n")
    with pytest.raises(OutputEdited):
        write(output, NEW)


def test_the_compiler_is_given_the_manifests_of_all_dialects(output: Path) -> None:
    given: list[Manifest] = []

    def compiled(manifests: tuple[Manifest, ...]) -> tuple[Build, ...]:
        given.extend(manifests)
        return OLD[:1]

    update(output, compiled)
    assert [manifest.dialect for manifest in given] == ["mysql", "postgresql"]


def test_renumbering_one_dialect_of_two_is_refused(output: Path) -> None:
    with pytest.raises(RenumberedInPart, match="the files of postgresql would keep their old numbers"):
        write(output, (build("mysql", entry(1, "a"), entry(2, "x"), entry(3, "b")),))


def test_a_second_compiler_is_refused(output: Path) -> None:
    with locked(output), pytest.raises(OutputBusy):
        write(output, NEW)
    write(output, NEW)


def test_the_lock_ends_with_its_process(output: Path) -> None:
    program = "import os, sys; from pathlib import Path; from sqlgen.output.lock import locked\n"
    program += f"with locked(Path({str(output)!r})): os._exit(9)"
    assert subprocess.run([sys.executable, "-c", program], cwd=Path(__file__).parents[2]).returncode == 9
    write(output, NEW)


def test_an_output_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "dialects").write_text("")
    with pytest.raises(OutputUnwritable, match="dialects: cannot be written: it is a file, not a folder"):
        write(tmp_path / "dialects", OLD)


def test_a_dialect_that_is_a_file(output: Path) -> None:
    (output / "sqlite").write_text("")
    before = tree(output)
    with pytest.raises(OutputUnwritable, match=r"sqlite/.*: cannot be written: Not a directory"):
        write(output, NEW)
    assert tree(output, unfinished=True) == before


def test_a_file_that_is_a_folder(output: Path) -> None:
    (output / "mysql/0004_d_create_x.upgrade.sql").mkdir()
    before = tree(output)
    with pytest.raises(OutputUnwritable, match=r"0004_d_create_x\.upgrade\.sql: cannot be written: Is a directory"):
        write(output, NEW)
    assert tree(output, unfinished=True) == before


def test_a_full_disk_leaves_the_old_tree(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, calls = tree(output), iter(range(3))

    def full(_: int) -> None:
        if next(calls, None) is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched, pytest.raises(OutputUnwritable, match="No space left on device"):
        patched.setattr(os, "fsync", full)
        write(output, NEW)
    assert tree(output, unfinished=True) == before
    write(output, NEW)


@pytest.mark.skipif(sys.platform != "linux", reason="sync() waits on Linux alone")
def test_many_files_are_on_the_disk_before_they_are_promised(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[set[str]] = []

    def sync() -> None:
        synced.append({name.removeprefix(f"{journal.UNFINISHED}/") for name in tree(output, unfinished=True)})
        assert not journal.is_interrupted(output)

    monkeypatch.setattr(journal, "FEW", 1)
    monkeypatch.setattr(os, "sync", sync)
    write(output, NEW)
    assert len(synced) == 1 and synced[0] >= tree(output).keys()


def test_a_folder_that_may_not_be_written_leaves_the_old_tree(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree(output)
    with (
        monkeypatch.context() as patched,
        pytest.raises(OutputUnwritable, match=r"mysql: .*Permission denied"),
    ):
        patched.setattr(os, "access", lambda path, _: Path(path).name != "mysql")
        write(output, NEW)
    assert tree(output, unfinished=True) == before


def test_a_rename_that_fails_is_made_up_for_by_the_next_write(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace, calls = os.replace, iter(range(4))

    def stuck(path: str, target: str) -> None:
        if next(calls, None) is None:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
        replace(path, target)

    with monkeypatch.context() as patched, pytest.raises(OutputUnwritable, match="Permission denied"):
        patched.setattr(os, "replace", stuck)
        write(output, NEW)
    assert check(output, lambda _: NEW).interrupted
    write(output, NEW)
    assert check(output, lambda _: NEW).fresh


def test_a_compiler_that_fails_leaves_the_old_tree(output: Path) -> None:
    def compiled(_: tuple[Manifest, ...]) -> tuple[Build, ...]:
        raise FileNotFoundError("a revision script's own")

    before = tree(output)
    with pytest.raises(FileNotFoundError):
        update(output, compiled)
    assert tree(output, unfinished=True) == before


def test_a_promise_that_cannot_be_kept_is_said(output: Path) -> None:
    folder = output / journal.UNFINISHED
    folder.mkdir()
    for text in ("{", '{"steps": [{"path": "../x", "before": null, "after": null}]}', '{"steps": [{"file": 1}]}'):
        (folder / journal.JOURNAL).write_text(text)
        with pytest.raises(JournalBroken, match=r"delete \.sqlgen-unfinished"):
            write(output, NEW)


def test_a_text_that_utf_8_cannot_hold_is_spelled_out(tmp_path: Path) -> None:
    write(tmp_path, (build("mysql", entry(1, "a", "bad \ud800", text="-- \ud800")),))
    assert b"\\ud800" in (tmp_path / "mysql/0001_a_bad.upgrade.sql").read_bytes()
