"""Differences as a unified diff, which people read and `patch` applies."""

import difflib
from collections.abc import Iterable, Iterator

from sqlgen.output.compare import Compared
from sqlgen.output.content import Content


def unified(folder: str, files: Iterable[Compared]) -> str:
    """From the tree on disk, in `folder`, to the tree that a compile would write."""
    return "".join(line for file in files if file.differs for line in _lines(f"{folder}/{file.path}", file))


def _lines(path: str, file: Compared) -> Iterator[str]:
    old = "/dev/null" if file.on_disk is None else path
    new = "/dev/null" if file.wanted is None else path
    for line in difflib.unified_diff(_split(file.on_disk), _split(file.wanted), old, new):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _split(content: Content | None) -> list[str]:
    """The lines, split at LF only: SQL text may hold other characters that Python takes for line ends."""
    lines = content.read().decode("utf-8", "replace").split("\n") if content else [""]
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
