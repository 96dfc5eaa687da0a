"""One compiler at a time: the system's own lock on the output folder, which ends with the process that holds it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlgen.errors import OutputBusy
from sqlgen.place import place

if sys.platform == "win32":
    import msvcrt

    def _open(folder: Path) -> int:
        """A folder cannot be opened here: a file in it stands for it, and is gone when it is closed."""
        return os.open(folder / ".sqlgen-lock", os.O_RDWR | os.O_CREAT | os.O_TEMPORARY)

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _open(folder: Path) -> int:
        """The folder itself is locked, so that a compile that changes nothing writes nothing."""
        return os.open(folder, os.O_RDONLY)

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder against other compilers.

    Errors: OutputBusy while another holds it. A file system without locks (some network ones) gives none: there the
    compile goes on unguarded, which is better than never.
    """
    handle = _open(folder)
    try:
        try:
            _lock(handle)
        except (BlockingIOError, PermissionError):
            raise OutputBusy().at(place(folder)) from None
        except OSError:
            pass
        yield
    finally:
        os.close(handle)
