"""The files of a new environment: settings, env.py, the template of revisions, and where they will lie."""

import os
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from sqlgen.errors.new_files import EnvironmentPresent, FolderInTheWay, LocationSet, SourceUnwritable
from sqlgen.init.ini import ini_text
from sqlgen.layers import named_files, settings_files
from sqlgen.locations import locate
from sqlgen.place import place, whole
from sqlgen.settings import TomlTable, toml_tables
from sqlgen.sources import write_new

DIRECTORY = "migrations"

COPIED = {"env.py": "env.py.txt", "script.py.mako": "script.py.mako"}
"""The files of the folder, and where their text stands beside this one."""


def make_environment(
    directory: str | None, config: Sequence[Path] = (), name: str | None = None, *, package: bool = False
) -> tuple[Path, ...]:
    """Write the files, and say which. `package` makes the folder and its `versions` importable.

    The settings go into a new alembic.ini, which both tools read, or into the file and section that `config` and
    `name` (-c, -n) choose. A pyproject.toml beside it stays as it is: it is asked first, and what it says already is
    left to it. Raises NewFileError, and has then written nothing.
    """
    toml, alembic_ini = settings_files(named_files(config))
    ini = whole(alembic_ini)
    if ini.exists():
        raise EnvironmentPresent().at(place(ini))
    tables = [*toml_tables(toml)] if toml.exists() else []
    folder = _folder(directory, tables)
    _check_free(folder)
    text = ini_text(_location(folder, ini), {key for table in tables for key in table.values}, name or "alembic")
    made = {ini: text.encode(), **_copies(folder), **(_packages(folder) if package else {})}
    write_new(made, [folder / "versions"])
    return tuple(made)


def _folder(directory: str | None, tables: Sequence[TomlTable]) -> Path:
    """The one that the call names, else the one that pyproject.toml names already. They must not be two."""
    given = whole(Path(directory)) if directory else None
    holder = next((table for table in tables if table.holds("script_location")), None)
    if holder is None:
        return given or whole(Path(DIRECTORY))
    location = holder.text("script_location")
    wanted = whole(locate(location, holder.folder, ()) or given or Path(DIRECTORY))
    if given and given != wanted:
        raise LocationSet(location, str(directory)).at(holder.origin("script_location"))
    return wanted


def _check_free(folder: Path) -> None:
    """Raises FolderInTheWay, or SourceUnwritable where not even that can be told."""
    try:
        if folder.exists() and (not folder.is_dir() or next(folder.iterdir(), None)):
            raise FolderInTheWay().at(place(folder))
    except OSError as error:
        raise SourceUnwritable((error.strerror or str(error)).lower()).at(place(folder)) from None


def _location(folder: Path, ini: Path) -> str:
    """The folder as the settings name it: from their own."""
    try:
        return f"%(here)s/{Path(os.path.relpath(folder, ini.parent)).as_posix().replace('%', '%%')}"
    except ValueError:  # another drive of Windows
        return folder.as_posix().replace("%", "%%")


def _copies(folder: Path) -> Mapping[Path, bytes]:
    here = files("sqlgen.init")
    return {folder / name: here.joinpath(source).read_bytes() for name, source in COPIED.items()}


def _packages(folder: Path) -> Mapping[Path, bytes]:
    return {folder / "__init__.py": b"", folder / "versions" / "__init__.py": b""}
