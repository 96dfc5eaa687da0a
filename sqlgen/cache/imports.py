"""Where the modules lie that scripts import: found by Python's rule for files, and never imported.

https://docs.python.org/3/reference/import.html#searching
"""

import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.machinery import EXTENSION_SUFFIXES
from importlib.util import find_spec
from pathlib import Path

from sqlgen.cache.known import LIBRARIES, STANDARD

_STDLIB = tuple(Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib"))


@dataclass(frozen=True, slots=True)
class Found:
    """A module's file, if it is one of the project's; and the files that would be it, or change it, if they were there.

    `doubt` says why it cannot be followed.
    """

    file: Path | None = None
    absent: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    """Where its submodules lie."""
    doubt: str = ""


def find_top(name: str, path: Sequence[Path]) -> Found:
    """The module of this name, which has no dots, on this search path."""
    if name in LIBRARIES or name in sys.builtin_module_names:
        return Found(doubt="" if name in LIBRARIES | STANDARD else name)
    absent: list[Path] = []
    portions = []
    for folder in path:
        there = [each for each in _files(folder, name) if each.is_file()]
        if there:
            return _found(name, folder, there, (*absent, *_missing(_files(folder, name), there)))
        absent += [] if is_installed(folder) else _files(folder, name)
        portions += [folder / name] * (folder / name).is_dir()
    return _without_file(name, tuple(absent), tuple(portions))


def find_below(name: str, folders: Sequence[Path]) -> Found:
    """The submodule of this name in a package of the project; `name` may be another thing that the package has."""
    candidates = [file for folder in folders for file in _files(folder, name)]
    there = [each for each in candidates if each.is_file()]
    if not there:
        inner = tuple(folder / name for folder in folders if (folder / name).is_dir())
        return Found(absent=tuple(candidates), folders=inner)
    return _project_file(there[0], _missing(candidates, there))


def _found(name: str, folder: Path, there: Sequence[Path], absent: tuple[Path, ...]) -> Found:
    if _is_standard(folder):
        return Found(absent=absent, doubt="" if name in STANDARD else name)
    if is_installed(folder):
        return Found(absent=absent, doubt=name)
    return _project_file(there[0], absent)


def _project_file(file: Path, absent: tuple[Path, ...]) -> Found:
    doubt = "" if file.suffix == ".py" else f"{file.name} is no source"
    return Found(file, absent, (file.parent,) if file.name == "__init__.py" else (), doubt)


def _without_file(name: str, absent: tuple[Path, ...], portions: tuple[Path, ...]) -> Found:
    """A folder without __init__.py, a module that comes by another way than by files, or none."""
    if len(portions) == 1:
        return Found(absent=absent, folders=portions)
    if portions or _comes_otherwise(name):
        return Found(doubt=name)
    return Found(absent=absent)


def _comes_otherwise(name: str) -> bool:
    """Whether something else than a file makes it a module, such as a hook of an editable installation."""
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return True


def _files(folder: Path, name: str) -> list[Path]:
    """In the order in which Python takes them."""
    package = [folder / name / f"__init__{suffix}" for suffix in (*EXTENSION_SUFFIXES, ".py", ".pyc")]
    return [*package, *(folder / f"{name}{suffix}" for suffix in (*EXTENSION_SUFFIXES, ".py", ".pyc"))]


def _missing(candidates: Sequence[Path], there: Sequence[Path]) -> tuple[Path, ...]:
    """Those that would be taken instead of the first that is there."""
    return tuple(candidates[: candidates.index(there[0])])


def _is_standard(folder: Path) -> bool:
    return any(folder == place or folder.parent == place for place in _STDLIB) and not is_installed(folder)


def is_installed(path: Path) -> bool:
    """Whether it lies among installed packages."""
    return not {"site-packages", "dist-packages"}.isdisjoint(path.parts)


def is_library(path: Path) -> bool:
    """Whether it lies among installed packages or those of Python itself."""
    return is_installed(path) or any(path.is_relative_to(place) for place in _STDLIB)


def search_path(project: Sequence[Path]) -> tuple[Path, ...]:
    """Where a script's imports are looked for: in the project first."""
    return tuple(dict.fromkeys(Path(str(each)).absolute() for each in (*project, *sys.path)))
