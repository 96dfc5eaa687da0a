"""The diff is the kind that `patch` applies."""

import shutil
import subprocess
from pathlib import Path

import pytest

from sqlgen.output import check, write
from sqlgen.output.diff import unified
from tests.output.builds import NEW, OLD, build, entry, tree


def test_a_changed_file(tmp_path: Path) -> None:
    built = build("mysql", entry(1, "a", text="SELECT 1;\u2028"))
    write(tmp_path, (built,))
    edited = tmp_path / "mysql/0001_a_create_x.upgrade.sql"
    edited.write_bytes(edited.read_bytes() + b"-- \xff")
    shown = unified("dialects", check(tmp_path, lambda _: (built,)).files)
    assert shown == (
        "--- dialects/mysql/0001_a_create_x.upgrade.sql\n"
        "+++ dialects/mysql/0001_a_create_x.upgrade.sql\n"
        "@@ -1,3 +1,2 @@\n"
        " -- 1 up\n"
        " SELECT 1;\u2028\n"
        "--- \ufffd\n"
        "\\ No newline at end of file\n"
    )


@pytest.mark.skipif(not shutil.which("patch"), reason="there is no patch to ask")
def test_patch_applies_it(tmp_path: Path) -> None:
    write(tmp_path / "dialects", OLD)
    shown = unified("dialects", check(tmp_path / "dialects", lambda _: NEW).files)
    subprocess.run(["patch", "-p0", "-E"], cwd=tmp_path, input=shown.encode(), check=True, stdout=subprocess.DEVNULL)
    write(tmp_path / "wanted", NEW)
    assert tree(tmp_path / "dialects") == tree(tmp_path / "wanted")
