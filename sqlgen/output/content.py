"""What a file holds: its sha256 at once, and its bytes for who asks. Those of a whole history are too many to hold."""

import tempfile
import weakref
from contextlib import suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Protocol, Self

from sqlgen.output import text


class Content(Protocol):
    @property
    def sha256(self) -> str:
        """Over LF text."""
        ...

    def read(self) -> bytes:
        """With LF line ends."""
        ...


@dataclass(frozen=True, slots=True)
class Held:
    """What is held in memory."""

    data: bytes
    sha256: str

    @classmethod
    def of(cls, data: bytes) -> Self:
        return cls(data, text.digest(data))

    def read(self) -> bytes:
        return self.data


@dataclass(frozen=True, slots=True)
class OnDisk:
    """What lay in a file when it was looked at."""

    path: str
    sha256: str

    @classmethod
    def at(cls, path: str) -> Self | None:
        """None if there is no such file."""
        found = text.digest_of(path)
        return None if found is None else cls(path, found)

    def read(self) -> bytes:
        return text.read(Path(self.path)) or b""


class Spool:
    """Texts one behind the other, in a file of the system's own that has no name and goes with the last of them.

    A text that finds no room there is held.
    """

    def __init__(self) -> None:
        self._end = 0
        self._file: FileIO | None = None
        with suppress(OSError):
            self._file = tempfile.TemporaryFile(prefix="sqlgen-", buffering=0)  # noqa: SIM115 - closed just below
            weakref.finalize(self, self._file.close)

    def keep(self, said: str) -> Content:
        """The text, as it will lie on disk."""
        data = text.encoded(said)
        if self._file is None or not self._append(data):
            return Held.of(data)
        return Spooled(self, self._end - len(data), len(data), text.digest(data))

    def _append(self, data: bytes) -> bool:
        assert self._file
        try:
            self._file.seek(self._end)
            written = self._file.write(data) == len(data)
        except OSError:
            return False
        self._end += len(data) * written
        return written

    def read(self, start: int, length: int) -> bytes:
        assert self._file
        self._file.seek(start)
        return self._file.read(length)


@dataclass(frozen=True, slots=True)
class Spooled:
    """A part of a spool."""

    spool: Spool
    start: int
    length: int
    sha256: str

    def read(self) -> bytes:
        return self.spool.read(self.start, self.length)

    def __reduce__(self) -> tuple[type[Held], tuple[bytes, str]]:
        """In another process, which has no such file, it is held."""
        return Held, (self.read(), self.sha256)
