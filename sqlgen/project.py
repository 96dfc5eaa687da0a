"""Where a project's settings come from: [tool.sqlgen], else [tool.alembic], else alembic.ini, key by key."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlgen import values
from sqlgen.errors import (
    DialectMissing,
    Origin,
    SectionMissing,
    SettingInvalid,
    SettingsMissing,
    SettingUnknown,
)
from sqlgen.naming import read_naming_convention
from sqlgen.settings import IniSection, Layer, TomlTable, ini_section, toml_tables
from sqlgen.values import Baseline, Client

T = TypeVar("T")

VERSION_TABLE = "alembic_version"

KEYS = (
    "script_location",
    "version_locations",
    "recursive_version_locations",
    "prepend_sys_path",
    "output",
    "dialects",
    "version_table",
    "version_table_schema",
    "version_table_pk",
    "naming_convention",
    "rerunnable",
    "transpile",
    "client",
    "baseline",
)
"""What [tool.sqlgen] may hold."""

PLACEHOLDER = "driver"
"""The dialect of the sqlalchemy.url in a fresh alembic.ini: none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A migration environment, as its settings describe it. All paths are absolute.

    `folder` is that of the settings' file. `url` is sqlalchemy.url, of which only the dialect's name is read.
    `rerunnable` and `client` choose the form of the files, `transpile` has raw SQL of another database's translated.
    `baseline` is what stood before the first revision, as far as that is set. `naming_convention` is that of env.py's
    target_metadata.
    `ini`, its section and `toml` are the files themselves, for scripts that read options of their own in them.
    `x_arguments` and `env` are the command line's -x and --no-env.
    """

    folder: Path
    script_location: Path
    version_locations: tuple[Path, ...]
    recursive_version_locations: bool = False
    prepend_sys_path: tuple[Path, ...] = ()
    output: Path
    dialects: tuple[str, ...] = ()
    url: str | None = None
    version_table: str = VERSION_TABLE
    version_table_schema: str | None = None
    version_table_pk: bool = True
    naming_convention: Mapping[str, str] = field(default_factory=dict)
    rerunnable: bool = True
    transpile: bool = False
    client: Client = "native"
    baseline: Baseline | None = None
    x_arguments: tuple[str, ...] = ()
    env: bool = True
    ini: Path | None = None
    ini_section: str = "alembic"
    toml: Path | None = None

    def chosen_dialects(self, given: Sequence[str] = ()) -> tuple[str, ...]:
        """The dialects to compile for: those given, else the project's, else the one that sqlalchemy.url names.

        Raises DialectMissing where nothing names one, so only what needs a dialect asks.
        """
        chosen = tuple(dict.fromkeys(given or self.dialects or _named_by(self.url)))
        if not chosen:
            raise DialectMissing()
        for name in chosen:
            values.check_dialect(name)
        return chosen


def load(
    config: Sequence[Path] = (), name: str | None = None, *, x_arguments: Sequence[str] = (), env: bool = True
) -> Project:
    """The project whose settings lie here, or in the files that `config` (-c) or ALEMBIC_CONFIG name.

    `name` (-n) is the section of the ini file. A file or section that is named so is asked before any other.
    """
    settings = _Settings(_layers([*config], name))
    prepend_sys_path: tuple[Path, ...] = settings.get("prepend_sys_path", values.search_path, ())
    home = settings.holder("script_location")
    script_location = values.folder(home, "script_location", prepend_sys_path)
    return Project(
        folder=home.folder,
        script_location=script_location,
        version_locations=settings.get(
            "version_locations", partial(values.folders, search_path=prepend_sys_path), (script_location / "versions",)
        ),
        recursive_version_locations=settings.get("recursive_version_locations", values.flag, False),
        prepend_sys_path=prepend_sys_path,
        output=settings.get("output", values.output, home.folder / "dialects"),
        dialects=settings.get("dialects", values.dialects, ()),
        url=settings.get("sqlalchemy.url", values.url, None),
        version_table=settings.get("version_table", values.name, VERSION_TABLE),
        version_table_schema=settings.get("version_table_schema", values.name, None),
        version_table_pk=settings.get("version_table_pk", values.flag, True),
        naming_convention=settings.get("naming_convention", read_naming_convention, {}),
        rerunnable=settings.get("rerunnable", values.flag, True),
        transpile=settings.get("transpile", values.flag, False),
        client=settings.get("client", values.client, "native"),
        baseline=settings.get("baseline", values.baseline, None),
        x_arguments=tuple(x_arguments),
        env=env,
        ini=settings.file(IniSection),
        ini_section=name or "alembic",
        toml=settings.file(TomlTable),
    )


@dataclass(frozen=True, slots=True)
class _Settings:
    """The layers of a project; the first that holds a key answers for it."""

    layers: Sequence[Layer]

    def get(self, key: str, read: Callable[[Layer, str], T], default: T) -> T:
        return next((read(layer, key) for layer in self.layers if layer.holds(key)), default)

    def file(self, kind: type[Layer]) -> Path | None:
        return next((layer.path.absolute() for layer in self.layers if isinstance(layer, kind)), None)

    def holder(self, key: str) -> Layer:
        """The layer that answers for a key that every project must set."""
        for layer in self.layers:
            if layer.holds(key):
                return layer
        reason = f'it is not set; in pyproject.toml: [tool.sqlgen] {key} = "migrations"'
        raise SettingInvalid(key, reason).at(Origin(str(self.layers[0].path)))


def _layers(config: Sequence[Path], name: str | None) -> list[Layer]:
    """The project's layers, first to last."""
    named = config or [Path(path) for path in (os.environ.get("ALEMBIC_CONFIG"),) if path]
    toml, ini = _files(named)
    tables = [*toml_tables(toml)] if toml in named or toml.exists() else []
    for table in tables[:1]:
        _check_keys(table)
    sections = _sections(ini, name, named=ini in named)
    layers = [*sections, *tables] if name or named == [ini] else [*tables, *sections]
    if not layers:
        raise SettingsMissing(str(toml.absolute().parent))
    return layers


def _files(named: Sequence[Path]) -> tuple[Path, Path]:
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


def _named_by(url: str | None) -> tuple[str, ...]:
    """The dialect of a SQLAlchemy URL, without its driver: of mysql+pymysql://... it is mysql."""
    scheme = (url or "").partition("://")[0].partition("+")[0]
    name = "postgresql" if scheme == "postgres" else scheme
    return () if name in ("", PLACEHOLDER) else (name,)
