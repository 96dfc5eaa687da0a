"""What a script can learn of the project around it: settings, what env.py configures, where in the history it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from sqlgen.config import Config
from sqlgen.errors import Diagnostic
from sqlgen.history import History

Rows = Literal["empty", "manual"]
"""What a script is told that reads rows: there are none, and a file checks it; or there are none, and somebody does by
hand what it would do with them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """The same for all recordings of a project on one dialect; where it is equal on several, for them together.

    `folder` is that of the settings. `paths` go before `sys.path` while a script runs, and nothing stands for the
    modules that `stubs` names. `transpile` has raw SQL of
    another database's translated. `rows` says by revision how a script is answered that reads rows, under an empty id
    for all others. `naming_convention` is that of env.py's `target_metadata`. `ini` and `toml` are the
    files that `config` reads. `settled` names what env.py does not change, since the settings say it.
    `databases` are those that env.py migrates, if it is several, and `database` is the one that is recorded.

    Of env.py alone: `variables` are those of the process that it has set, or taken away, and `paths` has those that it
    has put into `sys.path`; `arguments` are those of `run_migrations()`, which hands them to each script,
    `on_version_apply` the functions that are called behind each. What a script learns only by asking (`config` as
    env.py leaves it, and `opts`, the arguments of `configure()`) is not compared. `url` is no more of one than names a
    dialect. `warnings` are told of env.py. `draws`: what it has left behind may draw chance while a script runs.
    """

    folder: Path = Path()
    script_location: Path = Path()
    paths: tuple[str, ...] = ()
    stubs: tuple[str, ...] = ()
    transpile: bool = False
    version_table: str = "alembic_version"
    version_table_schema: str | None = None
    version_table_pk: bool = True
    naming_convention: Mapping[str, Any] = field(default_factory=dict)
    x_arguments: tuple[str, ...] = ()
    ini: Path | None = None
    ini_section: str = "alembic"
    toml: Path | None = None
    history: History = field(default_factory=lambda: History({}))
    settled: frozenset[str] = frozenset()
    databases: tuple[str, ...] = ()
    database: str | None = None
    rows: Mapping[str, Rows] = field(default_factory=dict)
    variables: Mapping[str, str | None] = field(default_factory=dict)
    arguments: Mapping[str, Any] = field(default_factory=dict)
    on_version_apply: tuple[Callable[..., Any], ...] = ()
    opts: Mapping[str, Any] = field(default_factory=dict, compare=False)
    url: str | None = field(default=None, compare=False)
    config: Config | None = field(default=None, compare=False)
    warnings: tuple[Diagnostic, ...] = field(default=(), compare=False)
    draws: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a script is told that reads rows, which is of this revision. None: it is refused."""

    revision: str = ""
    direction: str = ""
    told: Rows | None = None


NO_ENVIRONMENT = Environment()
"""That of a script which stands alone."""


@dataclass(frozen=True, slots=True)
class Way:
    """The version rows before a script runs, and those after it."""

    start: tuple[str, ...] = ()
    end: tuple[str, ...] = ()


def is_below(file: object, paths: tuple[str, ...]) -> bool:
    """Whether a module's file is the project's own, and not a package's that is installed in its folder."""
    return isinstance(file, str) and "site-packages" not in file and file.startswith(paths)
