"""Where a new revision's file lies: the version location, and in it what the setting file_template makes."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from sqlgen.errors.new_files import PathUnseen, VersionPathUnclear, VersionPathUnknown
from sqlgen.history.files import is_revision_file
from sqlgen.history.names import Found
from sqlgen.place import shown, whole
from sqlgen.project import Project
from sqlgen.revision_settings import TOKENS, RevisionSettings


def slug(message: str | None, longest: int) -> str:
    """The words of the message, cut between two of them where they are too long, as Alembic does."""
    words = "_".join(re.findall(r"\w+", message or "")).lower()
    return words if len(words) <= longest else words[:longest].rsplit("_", 1)[0] + "_"


def file_name(settings: RevisionSettings, revision: str, message: str | None, date: datetime) -> str:
    """Folders included, if the template has some."""
    values: Mapping[str, object] = {
        "rev": revision,
        "slug": slug(message, settings.truncate_slug_length),
        **{token: int(date.timestamp()) if token == "epoch" else getattr(date, token) for token in TOKENS},
    }
    return f"{settings.file_template % values}.py"


def file_path(project: Project, parents: Found, version_path: Path | None, name: str) -> Path:
    """The file's whole path. Raises PathUnseen for one where no revision is looked for."""
    location = _location(project, parents, version_path)
    path = whole(location / name)
    folders = path.relative_to(location).parts[:-1] if path.is_relative_to(location) else None
    if folders is None:
        raise PathUnseen(shown(path), f"it is not below {shown(location)}")
    if folders and not project.recursive_version_locations:
        raise PathUnseen(shown(path), "folders are searched with recursive_version_locations = true alone")
    if not is_revision_file(path.name) or any(folder.endswith("__pycache__") for folder in folders):
        raise PathUnseen(shown(path), "what is called so is no revision")
    return path


def _location(project: Project, parents: Found, version_path: Path | None) -> Path:
    """The one that is named, or the only one, or that of the first parent, as in Alembic."""
    locations = [whole(location) for location in project.version_locations]
    if version_path is not None:
        wanted = version_path.resolve()
        for location in locations:
            if location.resolve() == wanted:
                return location
        raise VersionPathUnknown(str(version_path), tuple(map(shown, locations)))
    if len(locations) == 1:
        return locations[0]
    if not parents:
        raise VersionPathUnclear(", ".join(map(shown, locations)))
    return _holding(locations, parents[0].path)


def _holding(locations: Sequence[Path], path: Path) -> Path:
    """The nearest location above the file: with recursive ones, one may lie in another."""
    above = [location for location in locations if path.resolve().is_relative_to(location.resolve())]
    return max(above, key=lambda location: len(location.resolve().parts))
