"""The ways out of the compiler, closed to a script: connections, as far as Python sees them, and other programs."""

import os
import sys
from collections.abc import Callable
from typing import Any

from sqlgen.errors import ConnectionOpened, ProgramStarted
from sqlgen.recording.machine.asking import asked_by_project, callers
from sqlgen.recording.machine.watch import watch

_FOR_THEMSELVES = ("_osx_support", "ctypes", "importlib", "platform", "sysconfig", "uuid")
"""These modules start programs to learn where they are; so do packages, while they are imported."""


def close() -> None:
    """From here on, whoever is watched: https://docs.python.org/3/library/audit_events.html

    A hook cannot be taken away again. Of whoever is not watched it takes no notice.
    """
    global _closed
    if not _closed:
        _closed = True
        sys.addaudithook(_hook)


_closed = False


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if (refuse := _REFUSED.get(event)) and watch():
        refuse(event, arguments)


def refuse_connection(means: str) -> None:
    """Of whoever is watched."""
    if watched := watch():
        watched.refuse(ConnectionOpened(means))


def _connects(event: str, arguments: tuple[Any, ...]) -> None:
    """The two ends of asyncio's own pair of sockets find each other so, where the system has no such pairs."""
    address = arguments[_PLACES[event]]
    if address is not None and not _makes_a_pair():
        refuse_connection(f"{event}({_shown(address)})")


def _makes_a_pair() -> bool:
    return any(module == "socket" and "socketpair" in frame.f_code.co_name for frame, module in callers())


def _shown(address: object) -> str:
    match address:
        case (str() | bytes() as host, int(port), *_):
            return f"{os.fsdecode(host)}:{port}"
        case str() | bytes():
            return os.fsdecode(address)
        case _:
            return str(address)


def _starts_a_program(event: str, _: tuple[Any, ...]) -> None:
    if (watched := watch()) and asked_by_project(watched.recorder, _FOR_THEMSELVES):
        watched.refuse(ProgramStarted(event))


_PLACES = {
    **dict.fromkeys(("socket.connect", "socket.sendmsg", "socket.sendto"), 1),
    **dict.fromkeys(("socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname", "socket.getnameinfo"), 0),
    "sqlite3.connect": 0,
}
"""Which argument says where to, be it only to ask for a name."""

_PROGRAMS = ("os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile", "os.system")

_REFUSED: dict[str, Callable[[str, tuple[Any, ...]], None]] = {
    **dict.fromkeys(_PLACES, _connects),
    **dict.fromkeys((*_PROGRAMS, "subprocess.Popen"), _starts_a_program),
}
