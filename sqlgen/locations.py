"""Where a location of the settings lies: a path, or `package:folder` inside an importable package."""

from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import find_spec
from pathlib import Path


def locate(text: str, folder: Path, search_path: Sequence[Path]) -> Path | None:
    """The path that `text` means, or None if it names a package that is not there.

    A relative path starts at the settings' `folder`; where nothing is there, but something at the working directory,
    it starts there, as in Alembic.
    """
    path = Path(text)
    if path.is_absolute():
        return path
    if ":" in text:
        return _resource(*text.split(":"), search_path=search_path)
    beside, here = folder / path, Path.cwd() / path
    return here if here.exists() and not beside.exists() else beside


def _resource(package: str, *parts: str, search_path: Sequence[Path]) -> Path | None:
    """A folder in a package, which is found and never imported: an import may open a database."""
    spec = spec_of(package.split("."), search_path)
    places = list(spec.submodule_search_locations or ()) if spec else []
    return Path(places[0], *parts) if places else None


def spec_of(names: Sequence[str], search_path: Sequence[Path]) -> ModuleSpec | None:
    """Where a module lies, by the parts of its name; it is found and never imported."""
    top, *below = names
    spec = PathFinder.find_spec(top, [str(path) for path in search_path]) or find_spec(top)
    for name in below:
        spec = PathFinder.find_spec(name, spec.submodule_search_locations) if spec else None
    return spec
