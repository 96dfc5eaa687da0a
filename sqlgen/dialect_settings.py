"""What the settings say of one dialect: [tool.sqlgen.dialects.mysql], in an ini file [sqlgen.dialects.mysql]."""

import re
from collections.abc import Iterable

from sqlgen.dialects import OLDEST, Version
from sqlgen.errors import SettingUnknown
from sqlgen.settings import Layer
from sqlgen.values import check_dialect

KEYS = ("server_version",)


def read_server_versions(layers: Iterable[Layer]) -> dict[str, Version]:
    """The oldest server that each dialect's files must run on, where one is said; the first layer that does answers."""
    found: dict[str, Version] = {}
    for layer in layers:
        for name, table in layer.below("dialects").items():
            check_dialect(name, table.origin(""))
            for key in table.options():
                if key not in (*KEYS, "here"):
                    raise SettingUnknown(key, KEYS).at(table.origin(key))
            if table.holds("server_version"):
                found.setdefault(name, _version(table, "server_version", OLDEST[name]))
    return found


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
