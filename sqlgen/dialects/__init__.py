"""The dialects: what each database says differently. This list names them without importing any."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlgen.dialects.base import Dialect

Version = tuple[int, ...]
"""Of a server: 8.0.17 is (8, 0, 17)."""

OLDEST: dict[str, Version] = {"postgresql": (14,), "mysql": (8, 0, 17), "mariadb": (10, 6), "sqlite": (3, 38)}
"""The oldest release of each that there are files for; the files are for it, unless the settings name a newer one."""

NAMES = tuple(OLDEST)


def get_dialect(name: str, version: Version = ()) -> "Dialect":
    """The dialect of this name, which is its module's too, for servers of this version and newer."""
    from importlib import import_module

    return import_module(f"sqlgen.dialects.{name}").dialect(version or OLDEST[name])  # type: ignore[no-any-return]
