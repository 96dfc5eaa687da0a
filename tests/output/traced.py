"""A process that is killed, with SIGKILL, as it begins its n-th system call: Linux alone lets one count them."""

import ctypes
import os
import signal
from collections.abc import Callable
from typing import NoReturn

_TRACEME, _SYSCALL, _SETOPTIONS = 0, 24, 0x4200
_EXITKILL = 0x100000
"""https://man7.org/linux/man-pages/man2/ptrace.2.html"""


class Untraceable(Exception):
    """This system does not let a process be traced."""


def survives(act: Callable[[], object], call: int) -> bool:
    """Whether `act`, in a process of its own, has fewer than `call` system calls; else it was killed."""
    child = os.fork()
    if child == 0:
        _act(act)
    if not os.WIFSTOPPED(os.waitpid(child, 0)[1]):
        raise Untraceable
    _ptrace(_SETOPTIONS, child, _EXITKILL)
    # each call stops it twice, as it begins and as it ends
    for _ in range(2 * call - 1):
        _ptrace(_SYSCALL, child, 0)
        _, status = os.waitpid(child, 0)
        if not os.WIFSTOPPED(status):
            assert os.waitstatus_to_exitcode(status) == 0, f"it failed by itself, before its call {call}"
            return True
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def _act(act: Callable[[], object]) -> NoReturn:
    status = 1
    try:
        if _ptrace(_TRACEME, 0, 0) == 0:
            os.kill(os.getpid(), signal.SIGSTOP)
            act()
            status = 0
    finally:
        os._exit(status)


def _ptrace(request: int, process: int, data: int) -> int:
    call = ctypes.CDLL(None).ptrace
    call.argtypes, call.restype = [ctypes.c_long] * 4, ctypes.c_long
    return int(call(request, process, 0, data))
