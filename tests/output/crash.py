"""Kills a write at every one of its calls to the file system: `python -m output.crash OLD INTO`.

`INTO/1`, `INTO/2` … become copies of the folder OLD in which the write of NEW died at its first, second … call, until
it came through. The calls are those that Python audits; a file that would be opened for writing is left half written.
"""

import os
import shutil
import sys
from itertools import count
from pathlib import Path
from typing import Any

from sqlgen.output import write
from tests.output.builds import NEW

CALLS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.scandir", "os.listdir", "shutil.rmtree"}
DIED = 137


def die_at(call: int, folder: Path) -> None:
    """Let this process die just before its next calls' `call`-th one below the folder."""
    left = call

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        if event in CALLS and left > 0 and str(arguments[0]).startswith(str(folder)):
            left -= 1
            if left == 0:
                if event == "open" and isinstance(arguments[1], str) and "w" in arguments[1]:
                    Path(arguments[0]).write_bytes(b"half")
                os._exit(DIED)

    sys.addaudithook(hook)


def survives(call: int, folder: Path) -> bool:
    """Whether a write that is to die at its `call`-th call has fewer of them."""
    child = os.fork()
    if child == 0:
        die_at(call, folder)
        write(folder, NEW)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in {0, DIED}, f"the write failed at call {call}"
    return status == 0


def main(old: Path, into: Path) -> None:
    for call in count(1):
        shutil.copytree(old, into / str(call))
        if survives(call, into / str(call)):
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
