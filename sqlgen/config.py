"""`context.config`: the project's settings files, as scripts and templates ask Alembic's Config for them."""

import sys
import tomllib
from argparse import Namespace
from collections.abc import Mapping
from configparser import ConfigParser
from copy import deepcopy
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

Default = Any


class Files(Protocol):
    """What is needed of a project: its settings files and the section that is meant, and the command line's -x."""

    @property
    def ini(self) -> Path | None: ...

    @property
    def ini_section(self) -> str: ...

    @property
    def toml(self) -> Path | None: ...

    @property
    def x_arguments(self) -> tuple[str, ...]: ...


class Config:
    """A project without a file has an empty one. What a script sets is forgotten with its recording.

    `before` is the one that env.py has seen: what it has set in it is there. `sql` is the option of Alembic's command.
    """

    def __init__(self, files: Files, before: "Config | None" = None, *, sql: bool = False) -> None:
        self._ini, self._toml = files.ini, files.toml
        self.config_ini_section = files.ini_section
        self.cmd_opts = _options(files, sql=sql)
        self.attributes: dict[str, Any] = dict(before.attributes) if before else {}
        self._before = before

    @property
    def config_file_name(self) -> str | None:
        return str(self._ini) if self._ini else None

    @property
    def toml_file_name(self) -> str | None:
        return str(self._toml) if self._toml else None

    @cached_property
    def file_config(self) -> ConfigParser:
        if self._before:
            return deepcopy(self._before.file_config)
        parser = ConfigParser({"here": _here(self._ini).replace("%", "%%")})
        if self._ini:
            parser.read_string(self._ini.read_text(encoding="utf-8-sig"))
        if not parser.has_section(self.config_ini_section):
            parser.add_section(self.config_ini_section)
        return parser

    @cached_property
    def toml_alembic_config(self) -> Mapping[str, Any]:
        """`[tool.alembic]`"""
        text = self._toml.read_text(encoding="utf-8-sig") if self._toml else ""
        table = tomllib.loads(text).get("tool", {}).get("alembic", {})
        return table if isinstance(table, dict) else {}

    def get_main_option(self, name: str, default: Default = None) -> Any:
        return self.file_config.get(self.config_ini_section, name, fallback=default)

    def get_section(self, name: str, default: Default = None) -> Any:
        return dict(self.file_config.items(name)) if self.file_config.has_section(name) else default

    def get_section_option(self, section: str, name: str, default: Default = None) -> Any:
        return self.file_config.get(section, name, fallback=default)

    def get_alembic_option(self, name: str, default: Default = None) -> Any:
        """From the ini file, else from `[tool.alembic]`."""
        if self.file_config.has_option(self.config_ini_section, name):
            return self.get_main_option(name)
        value = self.toml_alembic_config.get(name, default)
        return value % {"here": _here(self._toml)} if isinstance(value, str) else value

    def set_main_option(self, name: str, value: str) -> None:
        self.set_section_option(self.config_ini_section, name, value)

    def set_section_option(self, section: str, name: str, value: str) -> None:
        if not self.file_config.has_section(section):
            self.file_config.add_section(section)
        self.file_config.set(section, name, value)

    def remove_main_option(self, name: str) -> None:
        self.file_config.remove_option(self.config_ini_section, name)

    def print_stdout(self, text: str, *arg: Any) -> None:
        """Talk: stdout is for results."""
        print(str(text) % arg if arg else text, file=sys.stderr)


def upgrade() -> None:
    """Stands for Alembic's command of this name, by which an env.py tells what it is run for."""


def _options(files: Files, *, sql: bool) -> Namespace:
    """Those of a call of `alembic upgrade heads`."""
    return Namespace(
        config=None,
        name=files.ini_section,
        x=list(files.x_arguments) or None,
        raiseerr=False,
        quiet=False,
        cmd=(upgrade, ["revision"], ["sql", "tag"]),
        revision="heads",
        sql=sql,
        tag=None,
    )


def _here(path: Path | None) -> str:
    return path.absolute().parent.as_posix() if path else ""
