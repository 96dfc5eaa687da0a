"""All that a compile depends on beside files: the programs' releases, the settings, the call, the search path."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlgen.cache.imports import is_installed
from sqlgen.cache.inputs import hash_of
from sqlgen.project import Project

PACKAGE = Path(__file__).parent.parent

OF_THE_CALL = frozenset({"_"})
"""A variable that tells how this process was started, and nothing else: every shell sets another one."""


OF_TEXT = ("LC_ALL", "LC_CTYPE", "LANG", "PYTHONUTF8")
"""The variables that tell how a file is read whose encoding nobody names."""


def name_of(output: Path, dialects: Sequence[str]) -> str:
    """What the memory of compiles to this folder and for these dialects is called."""
    return sha256(repr((str(output), *dialects)).encode()).hexdigest()[:16]


def fingerprint(project: Project, dialects: Sequence[str], output: Path) -> str:
    """Changes with each of them."""
    parts: dict[str, Any] = {
        "python": (sys.version, sys.flags.optimize, sys.platform),
        "path": (*map(str, sys.path), str(Path.cwd())),
        "installed": [*_installed()],
        "sqlgen": [*_own_source()],
        "call": (repr(project), *dialects, str(output)),
        "baselines": [hash_of(each) for each in project.baselines.values() if isinstance(each, Path)],
        "real": [str(folder.resolve()) for folder in _folders(project)],
        "text": [os.environ.get(name) for name in OF_TEXT],
    }
    return sha256(json.dumps(parts, default=str).encode()).hexdigest()


def _folders(project: Project) -> tuple[Path, ...]:
    return (*project.version_locations, project.script_location, *project.prepend_sys_path)


def environment() -> str:
    """Changes with any of the environment's variables."""
    held = {name: value for name, value in os.environ.items() if name not in OF_THE_CALL}
    return sha256(json.dumps(held, sort_keys=True).encode("utf-8", "surrogateescape")).hexdigest()


def _installed() -> Iterator[tuple[str, int]]:
    """The distributions with their releases, which their folders' names tell, and when each was put there."""
    for folder in filter(is_installed, map(Path, sys.path)):
        if folder.is_dir():
            with os.scandir(folder) as entries:
                yield from sorted((each.name, each.stat().st_mtime_ns) for each in entries)


def _own_source() -> Iterator[tuple[str, int, int]]:
    """A release has a version; who changes sqlgen itself has none."""
    for here, _, names in os.walk(PACKAGE):
        for name in names:
            if name.endswith(".py"):
                path = os.path.join(here, name)  # noqa: PTH118 - 300 files, each time
                found = os.stat(path)  # noqa: PTH116
                yield path, found.st_size, found.st_mtime_ns
