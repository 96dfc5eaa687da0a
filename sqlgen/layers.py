"""Where a project's settings come from: [tool.sqlgen], else [tool.alembic], else alembic.ini, key by key."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlgen.errors import Origin, SectionMissing, SettingInvalid, SettingsMissing, SettingUnknown
from sqlgen.settings import IniSection, Layer, TomlTable, ini_section, toml_tables

T = TypeVar("T")

KEYS = (
    "script_location",
    "version_locations",
    "recursive_version_locations",
    "sourceless",
    "prepend_sys_path",
    "output",
    "dialects",
    "since",
    "version_table",
    "version_table_schema",
    "version_table_pk",
    "naming_convention",
    "rerunnable",
    "transpile",
    "cache",
    "env",
    "stubs",
    "databases",
    "client",
    "lock_timeout",
    "baseline",
    "rows",
    "file_template",
    "timezone",
    "truncate_slug_length",
    "output_encoding",
    "revision_environment",
    "post_write_hooks",
)
"""What [tool.sqlgen] may hold."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The layers of a project; the first that holds a key answers for it."""

    layers: Sequence[Layer]

    def get(self, key: str, read: Callable[[Layer, str], T], default: T) -> T:
        return next((read(layer, key) for layer in self.layers if layer.holds(key)), default)

    def holds(self, key: str) -> bool:
        return any(layer.holds(key) for layer in self.layers)

    def section(self, name: str) -> "Settings":
        """Another section of the ini file."""
        found = (layer.sibling(name) for layer in self.layers if isinstance(layer, IniSection))
        return Settings([each for each in found if each])

    def file(self, kind: type[Layer]) -> Path | None:
        return next((layer.path.absolute() for layer in self.layers if isinstance(layer, kind)), None)

    def holder(self, key: str) -> Layer:
        """The layer that answers for a key that every project must set."""
        for layer in self.layers:
            if layer.holds(key):
                return layer
        reason = f'it is not set; in pyproject.toml: [tool.sqlgen] {key} = "migrations"'
        raise SettingInvalid(key, reason).at(Origin(str(self.layers[0].path)))


def find_settings(config: Sequence[Path] = (), name: str | None = None) -> Settings:
    """The settings that lie here, or in the files that `config` (-c) or ALEMBIC_CONFIG name.

    `name` (-n) is the section of the ini file. A file or section that is named so is asked before any other.
    """
    named = named_files(config)
    toml, ini = settings_files(named)
    tables = [*toml_tables(toml)] if toml in named or toml.exists() else []
    for table in tables[:1]:
        _check_keys(table)
    sections = _sections(ini, name, named=ini in named)
    layers = [*sections, *tables] if name or named == [ini] else [*tables, *sections]
    if not layers:
        raise SettingsMissing(str(toml.absolute().parent))
    return Settings(layers)


def named_files(config: Sequence[Path]) -> list[Path]:
    """The settings' files that the call or its surroundings name."""
    return [*config] or [Path(path) for path in (os.environ.get("ALEMBIC_CONFIG"),) if path]


def settings_files(named: Sequence[Path]) -> tuple[Path, Path]:
    """pyproject.toml and alembic.ini: those that are named, and the usual one beside them for what is not."""
    tomls = [path for path in named if path.suffix == ".toml"]
    inis = [path for path in named if path.suffix != ".toml"]
    for kind in (tomls, inis):
        if len(kind) > 1:
            raise SettingInvalid("-c/--config", f"{kind[0]} and {kind[1]} are of one kind, and one of each is read")
    beside = named[0].parent if named else Path()
    return (tomls or [beside / "pyproject.toml"])[0], (inis or [beside / "alembic.ini"])[0]


def _sections(ini: Path, name: str | None, *, named: bool) -> list[Layer]:
    """The ini file's section; none where nobody asked for the file or the section, and it is not there."""
    if not (named or name or ini.exists()):
        return []
    try:
        return [ini_section(ini, name or "alembic")]
    except SectionMissing:
        if named or name:
            raise
        return []


def _check_keys(table: TomlTable) -> None:
    """A key of [tool.sqlgen] that is not ours is a slip of the hand; other tools' tables are their own business."""
    for key in table.values if table.header == "[tool.sqlgen]" else ():
        if key not in KEYS:
            raise SettingUnknown(key, KEYS).at(table.origin(key))
