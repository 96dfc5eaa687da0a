"""Chance, which is drawn from the revision's id while a script runs; and secrets, which are not drawn at all."""

import os
import random
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import MethodType
from typing import Any

from sqlgen.errors import SecretDrawn
from sqlgen.recording.machine.asking import call_of_project, replaced
from sqlgen.recording.recorder import Recorder

_shared: random.Random = random._inst
"""Whose methods the functions of the module `random` are."""

_urandom, _getnode, _seed = os.urandom, uuid.getnode, random.Random.seed


@contextmanager
def drawn_from(recorder: Recorder, seed: str) -> Iterator[None]:
    """While this is open the same numbers are drawn each time, whoever runs the script."""
    before = random.getstate()
    random.seed(seed)
    source = random.Random(f"uuid of {seed}")
    for each in (recorder, *recorder.followers):
        each.chance = source
    with ExitStack() as around:
        around.callback(random.setstate, before)
        for owner, attributes in _SOURCES:
            around.enter_context(replaced(owner, **attributes))
        yield


def state_of(recorder: Recorder) -> Any:
    """Where chance stands, to begin there once more by `set_state`."""
    return random.getstate(), recorder.chance and recorder.chance.getstate()


def set_state(recorder: Recorder, state: Any) -> None:
    shared, own = state
    random.setstate(shared)
    if recorder.chance:
        recorder.chance.setstate(own)


def _bytes(size: int, flags: int = 0) -> bytes:
    """What is asked for a uuid is drawn; what the project's code asks for otherwise is a secret, and for no file."""
    call = call_of_project()
    if call is None or call.recorder.chance is None:
        return _urandom(size)
    asker = sys._getframe(1)
    if asker.f_globals.get("__name__") != "uuid":
        if call.recorder.draws_secrets:
            return _urandom(size)
        call.recorder.refuse(SecretDrawn(call.function or "os.urandom"))
    _remark(call.recorder, f"{asker.f_code.co_name}()")
    return call.recorder.chance.randbytes(size)


def _node() -> int:
    """The machine's own address, which no two machines share; by RFC 4122 a random one has this bit."""
    call = call_of_project()
    if call is None or call.recorder.chance is None:
        return _getnode()
    _remark(call.recorder, f"{sys._getframe(1).f_code.co_name}()")
    return call.recorder.chance.getrandbits(48) | 1 << 40


def _seed_once(generator: random.Random, a: Any = None, version: int = 2) -> None:
    """A generator that is given no seed takes one from the machine."""
    if a is None and (call := call_of_project()) and call.recorder.chance:
        _remark(call.recorder, "random")
        a = call.recorder.chance.getrandbits(64)
    _seed(generator, a, version)


def _remarked(draw: Callable[..., Any]) -> Callable[..., Any]:
    def drawn(*args: Any) -> Any:
        if call := call_of_project():
            _remark(call.recorder, "random")
        return draw(*args)

    return drawn


def _remark(recorder: Recorder, what: str) -> None:
    seed = "its own name" if recorder.draws_secrets else "its revision's id"
    recorder.remark(f"the script draws by {what}: what it gets comes from {seed}, and is always the same")


_DRAWING = {name: _remarked(getattr(random, name)) for name in ("random", "getrandbits")}
_FIRST = dict.fromkeys(("_last_timestamp", "_last_timestamp_v6", "_last_timestamp_v7"))
"""A uuid of the time is a later one than the last, which another script may have made."""

_SOURCES: tuple[tuple[Any, dict[str, Any]], ...] = (
    (os, {"urandom": _bytes, "getrandom": _bytes}),
    (uuid, {"getnode": _node, **_FIRST}),
    (random, {"_urandom": _bytes, "seed": MethodType(_seed_once, _shared)} | _DRAWING),
    (random.Random, {"seed": _seed_once}),
    (_shared, _DRAWING),
)
"""Where chance comes from in Python: the other functions of these modules draw by one of these."""
