"""One layer of settings, a table of pyproject.toml or a section of alembic.ini: typed values that know their place."""

import os
import re
import tomllib
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from configparser import (
    ConfigParser,
    DuplicateOptionError,
    DuplicateSectionError,
    Error,
    InterpolationError,
    MissingSectionHeaderError,
    ParsingError,
)
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlgen.errors import Origin, SectionMissing, SettingInvalid, SettingsUnreadable, SqlgenError

SEPARATORS = {"os": os.pathsep, "space": " ", "newline": "\n", ":": ":", ";": ";"}
"""Alembic's values of `path_separator`."""

LISTS = {
    "version_locations": (("path_separator", "version_path_separator"), r", *| +"),
    "prepend_sys_path": (("path_separator",), r", *| +|:"),
}
"""For each list of paths the keys that name its separator, and what Alembic splits at where none does."""

PERCENT = "only %(here)s may follow a %, and a plain % is written %%"


@dataclass(frozen=True, slots=True)
class Layer(ABC):
    """The settings under one header. `path` is the file as the user names it.

    Only what a layer `holds` may be asked of it; an empty value counts as none.
    """

    path: Path
    header: str

    @property
    def folder(self) -> Path:
        return self.path.absolute().parent

    def holds(self, key: str) -> bool:
        return self.raw(key) not in (None, "")

    @abstractmethod
    def raw(self, key: str) -> object:
        """The value as it stands in the file, or None."""

    @abstractmethod
    def text(self, key: str) -> str: ...

    @abstractmethod
    def texts(self, key: str) -> tuple[str, ...]: ...

    @abstractmethod
    def flag(self, key: str) -> bool: ...

    @abstractmethod
    def below(self, key: str) -> "Mapping[str, Layer]":
        """The tables or sections that `key` has below it, by name."""

    @abstractmethod
    def options(self) -> tuple[str, ...]:
        """The keys; those of an ini file in small letters."""

    def invalid(self, key: str, reason: str) -> SqlgenError:
        return SettingInvalid(key, reason).at(self.origin(key))

    def origin(self, key: str) -> Origin:
        return Origin(str(self.path), self._line(key))

    def _line(self, key: str) -> int | None:
        """Where `key` stands, which neither parser of the standard library tells."""
        here = False
        for number, line in enumerate(read_text(self.path).splitlines(), 1):
            if line.strip().strip("[]") == f"{self.header[1:-1]}.{key}":
                return number
            if line.lstrip().startswith("["):
                here = line.strip().startswith(self.header)
            elif here and re.match(rf'\s*"?{re.escape(key)}"?\s*[=:]', line, re.IGNORECASE):
                return number
        return None


@dataclass(frozen=True, slots=True)
class TomlTable(Layer):
    """`[tool.sqlgen]` or `[tool.alembic]`."""

    values: dict[str, Any]

    def raw(self, key: str) -> object:
        return self.values.get(key)

    def text(self, key: str) -> str:
        return self._expanded(key, self.raw(key), "a string")

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.raw(key)
        items = value if isinstance(value, list) else [value]
        return tuple(self._expanded(key, item, "a list of strings") for item in items)

    def flag(self, key: str) -> bool:
        value = self.raw(key)
        if isinstance(value, bool):
            return value
        raise self.invalid(key, f"true or false is expected, not {value!r}")

    def below(self, key: str) -> "Mapping[str, TomlTable]":
        """None where the key says something else than tables, as the list of dialects does."""
        given = self.raw(key)
        tables = given if isinstance(given, dict) else {}
        for name, table in tables.items():
            if not isinstance(table, dict):
                raise self.invalid(key, f"a table is expected as {name}, not {table!r}")
        header = self.header[1:-1]
        return {name: TomlTable(self.path, f"[{header}.{key}.{name}]", table) for name, table in tables.items()}

    def options(self) -> tuple[str, ...]:
        return tuple(self.values)

    def tables(self, key: str) -> tuple[dict[str, str], ...]:
        """An array of tables, as [[tool.alembic.post_write_hooks]]; empty where there is none."""
        tables = self.values.get(key, [])
        expected = "an array of tables of strings"
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise self.invalid(key, f"{expected} is expected, not {tables!r}")
        return tuple({name: self._expanded(key, text, expected) for name, text in table.items()} for table in tables)

    def _expanded(self, key: str, value: object, expected: str) -> str:
        if not isinstance(value, str):
            raise self.invalid(key, f"{expected} is expected, not {value!r}")
        try:
            return value % {"here": self.folder.as_posix()}
        except (KeyError, TypeError, ValueError):
            raise self.invalid(key, PERCENT) from None


@dataclass(frozen=True, slots=True)
class IniSection(Layer):
    """A section of an ini file, with ConfigParser's interpolation."""

    parser: ConfigParser
    section: str

    def raw(self, key: str) -> object:
        return self.parser.get(self.section, key, raw=True, fallback=None)

    def text(self, key: str) -> str:
        try:
            return self.parser.get(self.section, key)
        except InterpolationError:
            raise self.invalid(key, PERCENT) from None

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(item for item in map(str.strip, re.split(self._separator(key), self.text(key))) if item)

    def options(self) -> tuple[str, ...]:
        return tuple(self.parser[self.section])

    def below(self, key: str) -> "Mapping[str, IniSection]":
        """Of an ini file sections that say whose they are, for Alembic has its own there."""
        prefix = f"sqlgen.{key}."
        names = (each for each in self.parser.sections() if each.startswith(prefix))
        return {name.removeprefix(prefix): IniSection(self.path, f"[{name}]", self.parser, name) for name in names}

    def sibling(self, section: str) -> "IniSection | None":
        """Another section of the file, if it has it."""
        if not self.parser.has_section(section):
            return None
        return IniSection(self.path, f"[{section}]", self.parser, section)

    def flag(self, key: str) -> bool:
        """True only as `true`, which is how Alembic reads it."""
        return self.text(key) == "true"

    def _separator(self, key: str) -> str:
        """The pattern of what stands between two items."""
        namers, guess = LISTS.get(key, ((), r"[,\s]+"))
        for namer in namers:
            if self.holds(namer):
                return re.escape(self._named_separator(namer))
        return guess

    def _named_separator(self, namer: str) -> str:
        name = self.text(namer)
        if name not in SEPARATORS:
            raise self.invalid(namer, f"{', '.join(SEPARATORS)} are the choices, not {name}")
        return SEPARATORS[name]


def toml_tables(path: Path) -> Iterator[TomlTable]:
    """What pyproject.toml says to sqlgen, then what it says to Alembic."""
    tool = _parse_toml(path).get("tool")
    tables = tool if isinstance(tool, dict) else {}
    for name in ("sqlgen", "alembic"):
        if isinstance(values := tables.get(name), dict):
            yield TomlTable(path, f"[tool.{name}]", values)


def ini_section(path: Path, name: str) -> IniSection:
    """The section `name`; SectionMissing if the file has none."""
    parser = _parse_ini(path)
    if not parser.has_section(name):
        raise SectionMissing(name, tuple(parser.sections())).at(Origin(str(path)))
    return IniSection(path, f"[{name}]", parser, name)


def read_text(path: Path) -> str:
    """The file's text, or SettingsUnreadable."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SettingsUnreadable((error.strerror or str(error)).lower()).at(Origin(str(path))) from None
    except UnicodeDecodeError:
        raise SettingsUnreadable("the file is not UTF-8").at(Origin(str(path))) from None


def _parse_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        reason, _, place = str(error).partition(" (at ")
        line = re.match(r"line (\d+)", place)
        raise SettingsUnreadable(reason).at(Origin(str(path), int(line[1]) if line else None)) from None


def _parse_ini(path: Path) -> ConfigParser:
    here = path.absolute().parent.as_posix().replace("%", "%%")
    parser = ConfigParser({"here": here})
    try:
        parser.read_string(read_text(path), str(path))
    except Error as error:
        line, reason = _ini_mistake(error)
        raise SettingsUnreadable(reason).at(Origin(str(path), line)) from None
    return parser


def _ini_mistake(error: Error) -> tuple[int | None, str]:
    match error:
        case MissingSectionHeaderError():
            return error.lineno, "this line stands above the first [section]"
        case DuplicateSectionError():
            return error.lineno, f"[{error.section}] is here a second time"
        case DuplicateOptionError():
            return error.lineno, f"{error.option} is in [{error.section}] already"
        case ParsingError():
            return error.errors[0][0], "this line is neither a [section] nor key = value"
    return None, error.message
