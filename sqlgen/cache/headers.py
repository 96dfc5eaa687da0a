"""What revision files say of themselves, as an earlier compile has read it: a file of the same text says the same."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from sqlgen.history import Revision
from sqlgen.history.read import bytes_of, hash_of, parse, read, source_of

TEXTS = ("down_revision", "depends_on", "branch_labels")


@dataclass
class Headers:
    """By the file's path: those of the earlier compile, and those that this one has read."""

    earlier: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    now: dict[str, Revision] = field(default_factory=dict)

    @classmethod
    def loaded(cls, data: bytes | None, fingerprint: str) -> Self:
        """Those that were dumped so; none of other programs or settings."""
        held = json.loads(data) if data else {}
        return cls(held["files"]) if held.get("fingerprint") == fingerprint else cls()

    def dumped(self, fingerprint: str) -> bytes:
        files = {path: _fields(revision) for path, revision in self.now.items()}
        return json.dumps({"fingerprint": fingerprint, "files": files}).encode()

    def read(self, path: Path, folder: Path) -> Revision:
        """As `sqlgen.history.read`, which is only asked about a text that is not known."""
        if path.suffix == ".pyc":
            return read(path, folder)
        known = self.earlier.get(str(path))
        source = known["source"] if known else source_of(path, folder)
        data = bytes_of(path, source)
        if known and hash_of(data) == known["source_sha256"]:
            found = _revision(path, known)
        else:
            found = parse(data, path, source)
        self.now[str(path)] = found
        return found


def _fields(revision: Revision) -> dict[str, Any]:
    names = ("revision", *TEXTS, "doc", "source", "source_sha256", "lines")
    return {name: getattr(revision, name) for name in names}


def _revision(path: Path, known: Mapping[str, Any]) -> Revision:
    return Revision(path=path, **{**known, **{name: tuple(known[name]) for name in TEXTS}})
