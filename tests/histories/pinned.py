"""Which histories: one entry each. The scripts are used as published; env.py is left out, what it says stands here."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Wheel:
    """A file of the package index."""

    name: str
    version: str
    sha256: str

    @property
    def requirement(self) -> str:
        return f"{self.name}=={self.version} --hash=sha256:{self.sha256}"


@dataclass(frozen=True, kw_only=True)
class Own:
    """The project as it is run: its own env.py and alembic.ini, in a virtual environment of its own.

    `ini` is that file within the wheel. `options` are those of it that the project's own command sets before it calls
    Alembic, beside `script_location` and `sqlalchemy.url`; `before` are lines that do in env.py what else it does.
    `variables` are of the process's environment; {url} is the database, {folder} a scratch one. `driver` is one of
    ours, and the one that it wants. `settings` are sqlgen's. What the environment holds stands in `requirements/`.
    A `heavy` one is not measured by `make test`.
    """

    ini: str
    options: Mapping[str, str] = field(default_factory=dict)
    before: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    driver: tuple[str, str] = ("", "")
    settings: str = ""
    heavy: bool = False


@dataclass(frozen=True, kw_only=True)
class Pinned:
    """A history of revisions. `scripts` is its script_location within the wheel, `dialects` are those it is made for.

    `imports` are the wheels that its scripts import beside SQLAlchemy and Alembic, without their dependencies;
    `libraries` what those import in turn, by version only, because their wheels differ from machine to machine.
    `first_models` are models (`module:Base`) whose tables the package creates before it runs its first revision.
    `charsets` are the character sets of its databases where the server's own, utf8mb4, does not do, and why.
    `icu` is whether it asks PostgreSQL for that library.
    `reads_rows` has it measured once more, with the setting `rows`, where its scripts read some.
    `texts`, where given, has rows put into its tables: what columns of a name must hold for its scripts to read it.
    `of` tells several histories of a package apart. `own` is how it is run where its own env.py is.
    """

    wheel: Wheel
    scripts: str
    dialects: tuple[str, ...]
    imports: tuple[Wheel, ...] = ()
    libraries: tuple[str, ...] = ()
    version_table: str = "alembic_version"
    first_models: str | None = None
    charsets: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    icu: bool = False
    texts: Mapping[str, str] | None = None
    of: str = ""
    own: Own | None = None
    reads_rows: bool = False
    rows: str | None = None

    @property
    def name(self) -> str:
        setting = f'rows = "{self.rows}"' if self.rows else ""
        return ", ".join(
            filter(None, (" ".join(filter(None, (self.wheel.name, self.wheel.version, self.of))), setting))
        )

    def emptied(self) -> "Pinned | None":
        """The same with tables that nobody puts rows into but its scripts, which are told so when they read them."""
        return replace(self, texts=None, rows="empty") if self.reads_rows else None

    def server(self, dialect: str) -> str:
        """Which of the servers it is run on."""
        return "postgresql with ICU" if self.icu and dialect == "postgresql" else dialect

    def charset(self, dialect: str) -> str | None:
        """The database's, if not the server's own."""
        return self.charsets[dialect][0] if dialect in self.charsets else None

    def peculiarity(self, dialect: str) -> str | None:
        """What is not as in the other tests."""
        if dialect in self.charsets:
            return "in databases of {}, {}".format(*self.charsets[dialect])
        return "on PostgreSQL 15 with ICU, for a collation" if self.server(dialect) != dialect else None


_PUBLISHED = (
    Pinned(
        wheel=Wheel("masakari", "22.0.0", "cdf59ed7243a94df21b89178b66e60fda56dc7c0ac86874612ab0908b4035f3e"),
        scripts="masakari/db/sqlalchemy/migrations",
        dialects=("postgresql", "mysql", "mariadb", "sqlite"),
        imports=(Wheel("oslo.db", "18.1.1", "d8ba86515e454404a98a6755bc88da116b40b12927840b46fd7b25fbe8d453f9"),),
        version_table="masakari_alembic_version",
        texts={},
    ),
    Pinned(
        wheel=Wheel("argilla-server", "2.8.0", "e21a5c979ef6536fca634dc957469daca8fb09440c39b2fbeefb223459cc61e0"),
        scripts="argilla_server/alembic",
        dialects=("postgresql", "sqlite"),
        texts={"status": "draft", "role": "admin"},
    ),
    Pinned(
        wheel=Wheel("optuna", "5.0.0", "5fff892ae6baf4948c810c5b8635ec67e08efb0709b41cb73b14e30391d44720"),
        scripts="optuna/storages/_rdb/alembic",
        reads_rows=True,
        dialects=("mysql", "mariadb", "sqlite"),
        libraries=("PyYAML==6.0.3", "colorlog==6.12.0", "numpy==2.4.6", "packaging==26.3", "tqdm==4.70.1"),
        texts={
            "direction": "MINIMIZE",
            "state": "COMPLETE",
            "value_json": "5",
            "distribution_json": '{"name": "IntUniformDistribution", "attributes": {"low": 1, "high": 9, "step": 1}}',
        },
    ),
    Pinned(
        wheel=Wheel("meltano", "4.4.1", "0cb012ffbc40d019c86694480f02575fdd8c1bf92c5549a4295c285b9d6a3225"),
        scripts="meltano/migrations",
        charsets={"mysql": ("utf8mb3", "as in utf8mb4 a key is too long")},
        reads_rows=True,
        dialects=("postgresql", "mysql", "mariadb", "sqlite"),
        libraries=(
            "structlog==26.1.0",
            "packaging==26.3",
            "dateparser==1.5.0",
            "python-dateutil==4.0.0",
            "six==1.17.0",
            "pytz==2026.6",
            "regex==2026.11.15",
            "tzlocal==5.4.5",
            "requests==2.34.2",
            "urllib3==2.8.0",
            "idna==3.20",
            "certifi==2026.10.18",
            "charset-normalizer==3.5.2",
        ),
    ),
    Pinned(
        wheel=Wheel("quetz-server", "0.10.4", "e286572a8f0311f48c7c5da40b9dc284dae4cf7a80175795d17d4ea35b904c3d"),
        scripts="quetz/migrations",
        reads_rows=True,
        dialects=("postgresql", "sqlite"),
        icu=True,
        texts={},
    ),
    Pinned(
        wheel=Wheel("mlflow", "3.18.0", "be7d84ba0d0b12392f5b53260cdb3e6d7b7ef4b80c29da90a89b5a1f6db7102f"),
        scripts="mlflow/store/db_migrations",
        reads_rows=True,
        dialects=("postgresql", "mysql", "sqlite"),
        first_models="mlflow.store.tracking.dbmodels.initial_models:Base",
        libraries=(
            "PyYAML==6.0.3",
            "annotated-doc==0.0.7",
            "annotated-types==0.8.0",
            "anyio==4.16.0",
            "cachetools==7.3.2",
            "certifi==2026.10.18",
            "cffi==2.1.1",
            "cryptography==50.0.2",
            "databricks-sdk==0.156.0",
            "fastapi==0.165.0",
            "idna==3.20",
            "importlib_metadata==9.1.0",
            "opentelemetry-api==1.45.2",
            "opentelemetry-proto==1.45.2",
            "opentelemetry-sdk==1.45.2",
            "opentelemetry-semantic-conventions==0.66b2",
            "packaging==26.3",
            "protobuf==7.36.2",
            "pydantic==2.14.3",
            "pydantic_core==2.50.4",
            "requests==2.34.2",
            "sqlparse==0.6.1",
            "starlette==1.10.0",
            "typing-inspection==0.4.5",
            "urllib3==2.8.0",
            "zipp==4.1.2",
        ),
    ),
)

HISTORIES = tuple(each for published in _PUBLISHED for each in (published, published.emptied()) if each)
