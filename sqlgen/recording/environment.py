"""What a script can learn of the project around it: the settings, and where in the history it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlgen.history import History


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """The same for all recordings of a project.

    `paths` go before `sys.path` while a script runs. `transpile` has raw SQL of another database's translated.
    `naming_convention` is that of env.py's `target_metadata`. `ini` and `toml` are the files that `config` reads.
    """

    script_location: Path = Path()
    paths: tuple[str, ...] = ()
    transpile: bool = False
    version_table: str = "alembic_version"
    version_table_schema: str | None = None
    version_table_pk: bool = True
    naming_convention: Mapping[str, str] = field(default_factory=dict)
    x_arguments: tuple[str, ...] = ()
    ini: Path | None = None
    ini_section: str = "alembic"
    toml: Path | None = None
    history: History = field(default_factory=lambda: History({}))


NO_ENVIRONMENT = Environment()
"""That of a script which stands alone."""


@dataclass(frozen=True, slots=True)
class Way:
    """The version rows before a script runs, and those after it."""

    start: tuple[str, ...] = ()
    end: tuple[str, ...] = ()
