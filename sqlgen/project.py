"""What a project is: its settings, as a value."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlgen import values
from sqlgen.dialect_settings import read_lock_timeouts, read_server_versions
from sqlgen.dialects import Version
from sqlgen.errors import DatabaseMissing, DatabaseUnknown, DialectMissing
from sqlgen.layers import find_settings
from sqlgen.naming import read_naming_convention
from sqlgen.settings import IniSection, TomlTable
from sqlgen.values import Baseline, Client, Rows

VERSION_TABLE = "alembic_version"

OF_ENV = ("version_table", "version_table_schema", "version_table_pk", "naming_convention")
"""The settings that env.py could give as well."""

PLACEHOLDER = "driver"
"""The dialect of the sqlalchemy.url in a fresh alembic.ini: none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A migration environment, as its settings describe it. All paths are absolute.

    `folder` is that of the settings' file. `url` is sqlalchemy.url, of which only the dialect's name is read.
    `lock_timeouts` are seconds, for the dialects whose files wait for a lock as long as the settings say.
    `rerunnable` and `client` choose the form of the files, `transpile` has raw SQL of another database's translated.
    `cache` lets a compile remember the last one.
    `since` names the revisions that files begin with. `baselines` say what stood before the first revision, as far as
    that is set. `rows` says by revision what a script is told that reads rows. `naming_convention` is that of env.py's
    target_metadata.
    `ini`, its section and `toml` are the files themselves, for scripts that read options of their own in them.
    `x_arguments` are the command line's -x, and `env` is false with --no-env: env.py is then not run. `settled` are the
    settings that env.py could give as well, and that are given. `stubs` are modules that nothing stands for.
    `databases` are several that env.py migrates, one run of the scripts each, and `database` is the one that is meant.
    """

    folder: Path
    script_location: Path
    version_locations: tuple[Path, ...]
    recursive_version_locations: bool = False
    sourceless: bool = False
    prepend_sys_path: tuple[Path, ...] = ()
    output: Path
    dialects: tuple[str, ...] = ()
    server_versions: Mapping[str, Version] = field(default_factory=dict)
    lock_timeouts: Mapping[str, int] = field(default_factory=dict)
    url: str | None = None
    since: str | None = None
    version_table: str = VERSION_TABLE
    version_table_schema: str | None = None
    version_table_pk: bool = True
    naming_convention: Mapping[str, str] = field(default_factory=dict)
    rerunnable: bool = True
    transpile: bool = False
    cache: bool = True
    client: Client = "native"
    baselines: Mapping[str, Baseline] = field(default_factory=dict)
    rows: Mapping[str, Rows] = field(default_factory=dict)
    x_arguments: tuple[str, ...] = ()
    env: bool = True
    stubs: tuple[str, ...] = ()
    settled: frozenset[str] = frozenset()
    databases: tuple[str, ...] = ()
    database: str | None = None
    ini: Path | None = None
    ini_section: str = "alembic"
    toml: Path | None = None

    def server_version(self, dialect: str) -> Version:
        """The oldest server that its files must run on; nothing where the settings do not say."""
        return self.server_versions.get(dialect, ())

    def baseline(self, dialect: str) -> Baseline | None:
        """What stood before the first revision, or None where the settings do not say."""
        return self.baselines.get(dialect, self.baselines.get(""))

    def chosen_dialects(self, given: Sequence[str] = ()) -> tuple[str, ...]:
        """The dialects to compile for: those given, else the project's, else the one that sqlalchemy.url names.

        Raises DialectMissing where nothing names one, so only what needs a dialect asks.
        """
        if self.databases and not self.database:
            raise DatabaseMissing(", ".join(self.databases))
        return _checked(given or self.dialects or _named_by(self.url))

    def dialects_of_env(self, url: str | None) -> tuple[str, ...]:
        """The one that env.py names by this URL, where nothing else names any. Raises DialectMissing."""
        return _checked(_named_by(url))


def load(
    config: Sequence[Path] = (),
    name: str | None = None,
    *,
    x_arguments: Sequence[str] = (),
    env: bool = True,
    database: str | None = None,
) -> Project:
    """The project whose settings lie here, or in the files that `config` (-c) or ALEMBIC_CONFIG name.

    `name` (-n) is the section of the ini file. A file or section that is named so is asked before any other. Of several
    databases `database` is meant, whose files lie in a folder of its name, and whose URL stands in its section.
    """
    settings = find_settings(config, name)
    prepend_sys_path: tuple[Path, ...] = settings.get("prepend_sys_path", values.search_path, ())
    home = settings.holder("script_location")
    databases: tuple[str, ...] = settings.get("databases", values.databases, ())
    if database and database not in databases:
        raise DatabaseUnknown(database, databases)
    of_database = settings.section(database) if database else settings
    script_location = values.folder(home, "script_location", prepend_sys_path)
    return Project(
        folder=home.folder,
        script_location=script_location,
        version_locations=settings.get(
            "version_locations", partial(values.folders, search_path=prepend_sys_path), (script_location / "versions",)
        ),
        recursive_version_locations=settings.get("recursive_version_locations", values.flag, False),
        sourceless=settings.get("sourceless", values.flag, False),
        prepend_sys_path=prepend_sys_path,
        output=settings.get("output", values.output, home.folder / "dialects") / (database or ""),
        dialects=settings.get("dialects", values.dialects, ()),
        server_versions=read_server_versions(settings.layers),
        lock_timeouts=read_lock_timeouts(settings.layers, settings.get("lock_timeout", values.seconds, None)),
        url=of_database.get("sqlalchemy.url", values.url, None),
        since=settings.get("since", values.text, None),
        version_table=settings.get("version_table", values.name, VERSION_TABLE),
        version_table_schema=settings.get("version_table_schema", values.name, None),
        version_table_pk=settings.get("version_table_pk", values.flag, True),
        naming_convention=settings.get("naming_convention", read_naming_convention, {}),
        rerunnable=settings.get("rerunnable", values.flag, True),
        transpile=settings.get("transpile", values.flag, False),
        cache=settings.get("cache", values.flag, True),
        client=settings.get("client", values.client, "native"),
        baselines=settings.get("baseline", values.baselines, {}),
        rows=settings.get("rows", values.rows, {}),
        x_arguments=tuple(x_arguments),
        env=env and settings.get("env", values.flag, True),
        databases=databases,
        database=database,
        stubs=settings.get("stubs", values.modules, ()),
        settled=frozenset(key for key in OF_ENV if settings.holds(key)),
        ini=settings.file(IniSection),
        ini_section=name or "alembic",
        toml=settings.file(TomlTable),
    )


def _checked(names: Sequence[str]) -> tuple[str, ...]:
    if not names:
        raise DialectMissing()
    for name in names:
        values.check_dialect(name)
    return tuple(dict.fromkeys(names))


def _named_by(url: str | None) -> tuple[str, ...]:
    """The dialect of a SQLAlchemy URL, without its driver: of mysql+pymysql://... it is mysql."""
    scheme = (url or "").partition("://")[0].partition("+")[0]
    name = "postgresql" if scheme == "postgres" else scheme
    return () if name in ("", PLACEHOLDER) else (name,)
