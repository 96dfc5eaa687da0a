"""A server and its folder end with the process that started them."""

import subprocess
import sys
import time
from pathlib import Path

from tests.servers.scratch import Scratch

PROGRAM = """
from tests.servers.scratch import Scratch
scratch = Scratch()
scratch.start(["sh", "-c", "echo $$; exec sleep 1000"], stop_signal="KILL")
scratch.wait_for("\\n")
print(scratch.path, flush=True)
input()
"""


def test_close() -> None:
    scratch = Scratch()
    scratch.start(["sleep", "1000"], stop_signal="KILL")
    assert scratch.running()
    scratch.close()
    assert not scratch.running()
    assert not scratch.path.exists()


def test_killed() -> None:
    command, root = [sys.executable, "-c", PROGRAM], Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        folder = Path(process.stdout.readline().strip())
        server = (folder / "log").read_text().strip()
        assert _lives(server)
        process.kill()
    deadline = time.monotonic() + 10
    while (folder.exists() or _lives(server)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not folder.exists()
    assert not _lives(server)


def _lives(pid: str) -> bool:
    """A zombie doesn't: whether the dead are buried at once is up to the machine."""
    stat = Path("/proc", pid, "stat")
    return stat.exists() and stat.read_text().rpartition(")")[2].split()[0] != "Z"
