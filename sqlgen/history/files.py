"""The revision files of a project, in Alembic's places and by Alembic's rule of what is one."""

import os
from collections.abc import Iterator
from pathlib import Path

from sqlgen.project import Project


def revision_files(project: Project) -> Iterator[Path]:
    """Each file once, sorted within its folder. A version location that is not there yet holds none."""
    seen = set()
    for location in project.version_locations:
        for path in _files_in(location, recursive=project.recursive_version_locations):
            if is_revision_file(path.name) and (real := path.resolve()) not in seen:
                seen.add(real)
                yield path


def is_revision_file(name: str) -> bool:
    """`.#` begins an editor's lock file, `__init__` a package's."""
    return name.endswith(".py") and not name.startswith((".#", "__init__"))


def _files_in(folder: Path, *, recursive: bool) -> Iterator[Path]:
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.endswith("__pycache__")) if recursive else []
        yield from (Path(here, name) for name in sorted(names))
