"""The cache outside the checkout: what is built there once serves every later run of every checkout."""

import fcntl
import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path


def cached(name: str, recipe: object, build: Callable[[Path], None]) -> Path:
    """The folder that `build` fills, given an empty one, the first time that this `recipe` is asked for.

    The folder gets its name when `build` has returned, so one that is there is whole. The lock makes a second process
    wait for the first, and lets us sweep away what an attempt that was killed has left.
    """
    folder = _root() / f"{name}-{hashlib.sha256(repr(recipe).encode()).hexdigest()[:8]}"
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with Path(f"{folder}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            _build(folder, build)
    return folder


def _build(folder: Path, build: Callable[[Path], None]) -> None:
    stage = Path(f"{folder}.unfinished")
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    try:
        build(stage)
        stage.rename(folder)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _root() -> Path:
    if chosen := os.environ.get("SQLGEN_CACHE"):
        return Path(chosen).absolute()
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sqlgen"
