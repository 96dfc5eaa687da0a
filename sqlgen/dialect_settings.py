"""What the settings say of one dialect: [tool.sqlgen.dialects.mysql], in an ini file [sqlgen.dialects.mysql]."""

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from sqlgen.dialects import NAMES, OLDEST, Version
from sqlgen.errors import SettingUnknown
from sqlgen.settings import Layer
from sqlgen.values import check_dialect, seconds

T = TypeVar("T")

KEYS = ("server_version", "lock_timeout")


def read_server_versions(layers: Iterable[Layer]) -> dict[str, Version]:
    """The oldest server that each dialect's files must run on, where one is said."""
    return _said(layers, "server_version", lambda name, table, key: _version(table, key, OLDEST[name]))


def read_lock_timeouts(layers: Iterable[Layer], every: int | None) -> dict[str, int]:
    """The seconds that each dialect's files wait for a lock, where that is said; `every` of those that say nothing."""
    said = _said(layers, "lock_timeout", lambda name, table, key: seconds(table, key))
    return said if every is None else {**dict.fromkeys(NAMES, every), **said}


def _said(layers: Iterable[Layer], key: str, read: Callable[[str, Layer, str], T]) -> dict[str, T]:
    """What is said of dialects, by name; the first layer that says something answers."""
    found: dict[str, T] = {}
    for layer in layers:
        for name, table in layer.below("dialects").items():
            _check(name, table)
            if table.holds(key):
                found.setdefault(name, read(name, table, key))
    return found


def _check(name: str, table: Layer) -> None:
    check_dialect(name, table.origin(""))
    for key in table.options():
        if key not in (*KEYS, "here"):
            raise SettingUnknown(key, KEYS).at(table.origin(key))


def _version(layer: Layer, key: str, oldest: Version) -> Version:
    """A part of the oldest version stands for that: every 8.0 is one of the releases from 8.0.17 on."""
    said = layer.text(key)
    if not re.fullmatch(r"[0-9]{1,4}(\.[0-9]{1,4}){0,2}", said):
        raise layer.invalid(key, f'a version is expected, as "{_shown(oldest)}", not {said}')
    version = tuple(map(int, said.split(".")))
    if oldest[: len(version)] == version:
        return oldest
    if version < oldest:
        raise layer.invalid(key, f"{_shown(oldest)} is the oldest that files are made for, not {said}")
    return version


def _shown(version: Version) -> str:
    return ".".join(map(str, version))
