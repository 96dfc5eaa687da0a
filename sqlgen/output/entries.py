"""The entries of a manifest, as a build would hold them: read back from disk, with files that are there already."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlgen.output import text
from sqlgen.output.build import Entry, File
from sqlgen.output.manifest import MANIFEST, listed_texts

_TUPLES = ("down_revision", "depends_on", "branch_labels", "start", "end")


def entries(folder: Path, count: int) -> tuple[Entry, ...] | None:
    """The first so many of the dialect's folder. None where a file is not what the manifest says."""
    manifest = (text.read(folder / MANIFEST) or b"").decode()
    listed = json.loads(manifest)["revisions"][:count]
    files = (each[way] for each in listed for way in ("upgrade", "downgrade") if each[way])
    if len(listed) < count or any(text.digest_of(f"{folder}/{each['file']}") != each["sha256"] for each in files):
        return None
    return tuple(_entry(each, said) for each, said in zip(listed, listed_texts(manifest), strict=False))


def _entry(listed: Mapping[str, Any], said: str) -> Entry:
    found: dict[str, Any] = {name: tuple(listed[name]) for name in _TUPLES}
    found |= {name: listed[name] for name in ("number", "revision", "message", "source", "source_sha256")}
    return Entry(
        **found,
        upgrade=_file(listed["upgrade"]),
        downgrade=_file(listed["downgrade"]) if listed["downgrade"] else None,
        irreversible=listed.get("irreversible"),
        listed=said,
    )


def _file(listed: Mapping[str, Any]) -> File:
    return File(listed["file"], None, listed["sha256"], listed["statements"], listed["transactional"])
