"""What a command costs: the CPU time and the memory of its process, which other work on the machine changes little."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = Path(sys.executable).parent
"""Where `sqlgen` and `alembic` lie."""

_KIB = 1024 if sys.platform == "darwin" else 1
"""In how many units `ru_maxrss` counts a KiB: https://man7.org/linux/man-pages/man2/getrusage.2.html"""


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds, in the program and for it in the kernel; the most memory that it held at once, in MiB."""

    seconds: float
    memory: float


def cost(folder: Path, program: str, *arguments: str) -> Cost:
    """Runs it. Errors: RuntimeError with what it said, where it fails."""
    with (
        tempfile.TemporaryFile() as said,
        subprocess.Popen(
            [PROGRAMS / program, *arguments], cwd=folder, env=_environment(), stdout=subprocess.DEVNULL, stderr=said
        ) as process,
    ):
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(f"{program} {' '.join(arguments)}: {said.read().decode()[-2000:]}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / _KIB / 1024)


def _environment() -> dict[str, str]:
    """As at a user's, where Python keeps what it has compiled of modules and of scripts."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def costs(folder: Path, program: str, calls: Sequence[Sequence[str]]) -> float:
    """The CPU seconds of several calls together."""
    return sum(cost(folder, program, *call).seconds for call in calls)
