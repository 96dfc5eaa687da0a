"""How text lies on disk: UTF-8 with LF line ends. It is hashed as such, so that git's autocrlf changes no hash."""

from hashlib import sha256
from pathlib import Path


def encoded(text: str) -> bytes:
    """The bytes that are written. A lone surrogate, which UTF-8 cannot hold, is spelled out as `\\udc80`."""
    return _lf(text.encode("utf-8", "backslashreplace"))


def read(path: Path) -> bytes | None:
    """What a file holds, with LF line ends; None if there is no such file."""
    try:
        return _lf(path.read_bytes())
    except FileNotFoundError:
        return None


def digest(content: bytes) -> str:
    """The sha256 that a manifest records: in hexadecimal, over LF text."""
    return sha256(_lf(content)).hexdigest()


def digest_of(path: str) -> str | None:
    """That of a file; None if there is none. Of thousands: a path object for each would cost as much as its hash."""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            return digest(file.read())
    except FileNotFoundError:
        return None


def _lf(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n") if b"\r" in content else content
