"""Fetches a history's wheels from the package index into the cache; nothing of them is committed or built."""

import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

from tests.histories.pinned import Pinned
from tests.servers.cache import cached
from tests.servers.unavailable import Unavailable, last_lines

_REQUIREMENTS = Path(__file__).parent / "requirements"


def fetched(pinned: Pinned) -> Path:
    """The folder to import from, which holds the history's own package too. Raises Unavailable.

    It is called as libraries' folders are, so that sqlgen takes what lies in it for libraries, as it would be.
    """
    if pinned.own:
        return _environment(pinned)
    hashed = [wheel.requirement for wheel in (pinned.wheel, *pinned.imports)]
    recipe = (hashed, pinned.libraries, sys.version_info[:2]) if pinned.libraries else hashed
    folder = cached(pinned.wheel.name, recipe, lambda folder: _fetch(hashed, pinned.libraries, folder))
    return folder / "site-packages"


def python_of(site: Path) -> Path:
    """The Python of the virtual environment that has this folder."""
    return site.parents[2] / "bin" / "python"


def _environment(pinned: Pinned) -> Path:
    """A virtual environment that holds what is listed for the package, and nothing else."""
    listed = (_REQUIREMENTS / f"{pinned.wheel.name}.txt").read_text(encoding="utf-8").splitlines()
    site = Path("lib", "python{}.{}".format(*sys.version_info), "site-packages")

    def build(folder: Path) -> None:
        venv.create(folder, symlinks=True)
        _install(folder, listed, python=python_of(folder / site))
        _install(folder, [pinned.wheel.requirement], "--require-hashes", python=python_of(folder / site))

    recipe = (listed, pinned.wheel.sha256, sys.version_info[:2])
    return cached(f"{pinned.wheel.name}-environment", recipe, build) / site


def _fetch(hashed: Sequence[str], libraries: Sequence[str], folder: Path) -> None:
    into = ("--only-binary=:all:", "--target", str(folder / "site-packages"))
    _install(folder, hashed, *into, "--require-hashes")
    if libraries:
        _install(folder, libraries, *into)


def _install(folder: Path, requirements: Sequence[str], *more: str, python: Path = Path(sys.executable)) -> None:
    listed = folder / "requirements.txt"
    listed.write_text("".join(f"{line}\n" for line in requirements))
    options = ("--no-deps", "--no-compile", "--retries=1", "--quiet", *more)
    command = [sys.executable, "-m", "pip", "--python", str(python), "install", *options]
    done = subprocess.run([*command, "--requirement", str(listed)], capture_output=True, text=True, check=False)
    if "DO NOT MATCH THE HASHES" in done.stderr:
        raise ValueError(f"not the wheel that is pinned: {last_lines(done.stderr)}")
    if done.returncode:
        raise Unavailable(f"pip failed: {last_lines(done.stderr)}")
