"""The folder `.sqlgen_cache` beside the settings. What is in it may be lost, or damaged, and is then not there.

Nothing here raises. Each file gets its name when it is whole, so that two compiles at once, or one that is cut off,
leave one that is whole or none; and it begins with the sha256 of the rest.
"""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

NAME = ".sqlgen_cache"


@dataclass(frozen=True, slots=True)
class Store:
    """The folder; `name` is that of what is kept in it."""

    folder: Path
    name: str

    @classmethod
    def beside(cls, settings: Path, name: str) -> "Store":
        return cls(settings / NAME, name)

    def clock(self) -> int | None:
        """The time as this file system tells it, in ns, with which those of its files can be compared."""
        try:
            self._make()
            mark = self.folder / f"{self.name}.{os.getpid()}.mark"
            mark.write_bytes(b"")
            now = mark.stat().st_mtime_ns
            mark.unlink()
        except OSError:
            return None
        return now

    def read(self) -> Any:
        """What `write` was given; None without."""
        data = self.read_file("json")
        return None if data is None else json.loads(data)

    def write(self, value: Any) -> None:
        self.write_file("json", json.dumps(value).encode())

    def read_file(self, kind: str) -> bytes | None:
        try:
            hashed, _, data = (self.folder / f"{self.name}.{kind}").read_bytes().partition(b"\n")
        except OSError:
            return None
        return data if hashed == _hash(data) else None

    def write_file(self, kind: str, data: bytes) -> None:
        part = self.folder / f"{self.name}.{kind}.{os.getpid()}.part"
        with suppress(OSError):
            self._make()
            part.write_bytes(_hash(data) + b"\n" + data)
            part.replace(self.folder / f"{self.name}.{kind}")

    def forget(self) -> None:
        """All of this name."""
        with suppress(OSError):
            for each in self.folder.glob(f"{self.name}.*"):
                each.unlink()

    def _make(self) -> None:
        """The folder keeps itself out of version control."""
        if not self.folder.is_dir():
            self.folder.mkdir()
            (self.folder / ".gitignore").write_text("*\n")


def _hash(data: bytes) -> bytes:
    return sha256(data).hexdigest().encode()
