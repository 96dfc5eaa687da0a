"""The dialects: what each database says differently. This list names them without importing any."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlgen.dialects.base import Dialect

NAMES = ("postgresql", "mysql", "mariadb", "sqlite")


def get_dialect(name: str) -> "Dialect":
    """The dialect of this name, which is its module's too."""
    from importlib import import_module

    return import_module(f"sqlgen.dialects.{name}").dialect()  # type: ignore[no-any-return]
