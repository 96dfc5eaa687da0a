"""Fetches a history's wheels from the package index into the cache; nothing of them is committed or built."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.histories.pinned import Pinned
from tests.servers.cache import cached
from tests.servers.unavailable import Unavailable, last_lines


def fetched(pinned: Pinned) -> Path:
    """The folder to import from, which holds the history's own package too. Raises Unavailable.

    It is called as libraries' folders are, so that sqlgen takes what lies in it for libraries, as it would be.
    """
    hashed = [wheel.requirement for wheel in (pinned.wheel, *pinned.imports)]
    recipe = (hashed, pinned.libraries, sys.version_info[:2]) if pinned.libraries else hashed
    folder = cached(pinned.wheel.name, recipe, lambda folder: _fetch(hashed, pinned.libraries, folder))
    return folder / "site-packages"


def _fetch(hashed: Sequence[str], libraries: Sequence[str], folder: Path) -> None:
    _install(folder, hashed, "--require-hashes")
    if libraries:
        _install(folder, libraries)


def _install(folder: Path, requirements: Sequence[str], *more: str) -> None:
    listed = folder / "requirements.txt"
    listed.write_text("".join(f"{line}\n" for line in requirements))
    options = ("--no-deps", "--no-compile", "--only-binary=:all:", "--retries=1", "--quiet", *more)
    command = [sys.executable, "-m", "pip", "install", *options, "--target", str(folder / "site-packages")]
    done = subprocess.run([*command, "--requirement", str(listed)], capture_output=True, text=True, check=False)
    if "DO NOT MATCH THE HASHES" in done.stderr:
        raise ValueError(f"not the wheel that is pinned: {last_lines(done.stderr)}")
    if done.returncode:
        raise Unavailable(f"pip failed: {last_lines(done.stderr)}")
