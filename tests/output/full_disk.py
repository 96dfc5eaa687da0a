"""Writes to a disk that is full in their middle: a file system in memory with room for so many pages or so many files.

`unshare --user --map-root-user --mount python -m tests.output.full_disk [EVERY FIRST]`: mounted in a name space of its
own, so that it is nobody else's, needs no rights, and is gone with the process.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.output.full import Limit, full
from tests.output.trials import Trial, tell

NAME_SPACE = ("unshare", "--user", "--map-root-user", "--mount")


def can_mount() -> bool:
    """Whether this system lets one mount a disk so; containers may forbid it."""
    try:
        return subprocess.run([*NAME_SPACE, "true"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


class Pages(Limit):
    """Room for what files hold."""

    @contextmanager
    def held(self, folder: Path, room: int) -> Iterator[None]:
        disk = os.statvfs(folder)
        with _remounted(folder, f"size={(disk.f_blocks - disk.f_bfree + room) * disk.f_frsize}", "size=4m"):
            yield


class Inodes(Limit):
    """Room for files and folders, however small."""

    @contextmanager
    def held(self, folder: Path, room: int) -> Iterator[None]:
        disk = os.statvfs(folder)
        with _remounted(folder, f"nr_inodes={disk.f_files - disk.f_ffree + room}", "nr_inodes=4k"):
            yield


@contextmanager
def _remounted(folder: Path, option: str, afterwards: str) -> Iterator[None]:
    _run("mount", "-o", f"remount,{option}", str(folder))
    try:
        yield
    finally:
        _run("mount", "-o", f"remount,{afterwards}", str(folder))


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


def trials(folder: Path, every: int, first: int) -> Iterator[Trial]:
    disk = folder / "disk"
    disk.mkdir()
    _run("mount", "-t", "tmpfs", "-o", "size=4m,nr_inodes=4k", "none", str(disk))
    yield from full(disk, [Pages(), Inodes()], range(first, 10**6, every))
    _run("umount", str(disk))


if __name__ == "__main__":
    tell(trials)
