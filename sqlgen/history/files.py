"""The revision files of a project, in Alembic's places and by Alembic's rule of what is one."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlgen.project import Project

COMPILED = ".pyc"
CACHE = "__pycache__"


def revision_files(project: Project) -> Iterator[Path]:
    """The same as paths: `revision_paths` says more."""
    return map(Path, revision_paths(project))


def revision_paths(project: Project) -> Iterator[str]:
    """Each file once, sorted within its folder. A version location that is not there yet holds none.

    Where the project is `sourceless`, a compiled script counts whose source is not there.
    """
    seen: set[str] = set()
    folders: dict[str, str] = {}
    for location in project.version_locations:
        for path in _files_in(location, recursive=project.recursive_version_locations, sourceless=project.sourceless):
            name = os.path.basename(path)  # noqa: PTH119 - of thousands
            if is_revision_file(name.removesuffix("c")) and (real := _real(path, folders)) not in seen:
                seen.add(real)
                yield path


def _real(path: str, folders: dict[str, str]) -> str:
    """Where the file really lies; `folders` keeps that of its folder, which is the same for thousands."""
    if os.path.islink(path):  # noqa: PTH114
        return os.path.realpath(path)
    folder, name = os.path.split(path)
    if folder not in folders:
        folders[folder] = os.path.realpath(folder)
    return os.path.join(folders[folder], name)  # noqa: PTH118


def is_revision_file(name: str) -> bool:
    """`.#` begins an editor's lock file, `__init__` a package's."""
    return name.endswith(".py") and not name.startswith((".#", "__init__"))


def _files_in(folder: Path, *, recursive: bool, sourceless: bool) -> Iterator[str]:
    for here, folders, names in os.walk(folder):
        sources = {name for name in names if not name.endswith(COMPILED)}
        yield from (os.path.join(here, name) for name in sorted(sources))  # noqa: PTH118
        if sourceless:
            alone = (name for name in sorted({*names} - sources) if name.removesuffix("c") not in sources)
            yield from (os.path.join(here, name) for name in alone)  # noqa: PTH118
            yield from map(str, _cached(Path(here, CACHE), {name.partition(".")[0] for name in names}))
        folders[:] = sorted(name for name in folders if not name.endswith(CACHE)) if recursive else []


def _cached(folder: Path, taken: set[str]) -> Iterator[Path]:
    """The scripts that lie in __pycache__ alone: of several Pythons' the one of this, without optimization first."""
    ours = f".{sys.implementation.cache_tag}."
    found = sorted(folder.glob(f"*{COMPILED}"), key=lambda path: (ours not in path.name, len(path.name), path.name))
    for path in found:
        if (stem := path.name.partition(".")[0]) not in taken:
            taken.add(stem)
            yield path
