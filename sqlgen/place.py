"""A path as the user would write it, and as a whole."""

import os
from pathlib import Path

from sqlgen.errors import Origin


def shown(path: Path) -> str:
    """The path from the working directory where it lies below it, else whole; with `/` on every system."""
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()


def whole(path: Path) -> Path:
    """The path from the root, without `..`; links in it stay."""
    return Path(os.path.normpath(path.absolute()))


def place(path: Path) -> Origin:
    return Origin(shown(path))
