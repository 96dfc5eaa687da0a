"""A temporary folder and the server running in it, both gone when this process ends, however it ends."""

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from tests.servers.environment import bare_environment
from tests.servers.unavailable import Unavailable, last_lines

_MEMORY = Path("/dev/shm")

_ROOM = 2 << 30
"""Bytes that must be free to work in memory. All servers together have used 300 MB."""

_PATIENCE = 60.0
"""Seconds that a server may take to start."""

_WATCH = """
while read -r line; do stop=$line; done
$stop
for attempt in 1 2 3 4 5 6 7 8 9; do rm -rf "$0" && exit; sleep 0.2; done
"""
"""Our death closes its input, kill -9 included. It tries again while a dying server still writes to the folder."""


class Scratch:
    """A folder of its own for one server, with a watchman who cleans up after us."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="sqlgen-", dir=_place()))
        self._log = self.path / "log"
        self._server: subprocess.Popen[bytes] | None = None
        self._again: Callable[[], None]
        self._watch = subprocess.Popen(
            ["sh", "-c", _WATCH, self.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def start(self, command: list[str], stop_signal: str, **options: Any) -> None:
        """Run the server in the background, in a session of its own so that Ctrl-C is ours alone."""
        self._again = partial(self.start, command, stop_signal, **options)
        with self._log.open("wb") as log:
            self._server = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.path,
                env=bare_environment(),
                start_new_session=True,
                **options,
            )
        assert self._watch.stdin
        self._watch.stdin.write(f"kill -s {stop_signal} {self._server.pid}\n".encode())
        self._watch.stdin.flush()

    def wait_for(self, words: str) -> None:
        """Return when the server's log says these words. (To knock instead leaks a socket of PyMySQL's each time.)"""
        deadline = time.monotonic() + _PATIENCE
        while words not in (said := self._log.read_text(errors="replace")):
            if not self.running() or time.monotonic() > deadline:
                raise Unavailable(f"its server did not start: {last_lines(said)}")
            time.sleep(0.01)

    def kill(self) -> None:
        """SIGKILL to the server and to what it has started, as it were the machine's power."""
        assert self._server
        pid = self._server.pid
        children = Path("/proc", str(pid), "task", str(pid), "children").read_text().split()
        for each in (pid, *map(int, children)):
            with suppress(ProcessLookupError):
                os.kill(each, signal.SIGKILL)
        self._server.wait()
        while any(map(_lives, children)):
            time.sleep(0.01)

    def restart(self, words: str) -> None:
        """The same server on the same folder, once more, until its log says these words."""
        self._again()
        self.wait_for(words)

    def running(self) -> bool:
        return self._server is not None and self._server.poll() is None

    def close(self) -> None:
        self._watch.communicate()
        if self._server:
            self._server.wait()


def _lives(pid: str) -> bool:
    """A zombie doesn't. A server refuses to start while a child of the one before it does."""
    try:
        return Path("/proc", pid, "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _place() -> Path:
    """In memory where it has room: a PostgreSQL database is made in 8 ms there, on disk in 35.

    Not in $TMPDIR in any case: the path of a unix socket must stay under 100 bytes.
    """
    if _MEMORY.is_dir():
        memory = os.statvfs(_MEMORY)
        if memory.f_bavail * memory.f_frsize > _ROOM and not memory.f_flag & os.ST_NOEXEC:
            return _MEMORY
    return Path("/tmp")
