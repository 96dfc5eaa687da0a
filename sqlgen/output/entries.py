"""The entries of a manifest with their files, as a build would hold them: read back from disk."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlgen.output import text
from sqlgen.output.build import Entry, File
from sqlgen.output.manifest import MANIFEST

_TUPLES = ("down_revision", "depends_on", "branch_labels", "start", "end")


def entries(folder: Path, count: int) -> tuple[Entry, ...] | None:
    """The first so many of the dialect's folder. None where a file is not what the manifest says."""
    listed = json.loads((folder / MANIFEST).read_bytes())["revisions"][:count]
    found = [_entry(folder, each) for each in listed]
    whole = tuple(each for each in found if each)
    return whole if len(whole) == count else None


def _entry(folder: Path, listed: Mapping[str, Any]) -> Entry | None:
    upgrade = _file(folder, listed["upgrade"])
    downgrade = _file(folder, listed["downgrade"]) if listed["downgrade"] else None
    if upgrade is None or (listed["downgrade"] and downgrade is None):
        return None
    said: dict[str, Any] = {name: tuple(listed[name]) for name in _TUPLES}
    said |= {name: listed[name] for name in ("number", "revision", "message", "source", "source_sha256")}
    return Entry(**said, upgrade=upgrade, downgrade=downgrade, irreversible=listed.get("irreversible"))


def _file(folder: Path, listed: Mapping[str, Any]) -> File | None:
    data = text.read(folder / listed["file"])
    if data is None or text.digest(data) != listed["sha256"]:
        return None
    return File(listed["file"], data.decode(), listed["statements"], listed["transactional"])
