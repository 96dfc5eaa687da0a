"""Where a project's settings come from."""

import os
from pathlib import Path

import pytest

from sqlgen.dialects import NAMES
from sqlgen.errors import SettingsError
from sqlgen.project import OF_ENV, Project, load


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with a folder `migrations`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    (tmp_path / "migrations").mkdir()
    return tmp_path


def toml(text: str, path: str = "pyproject.toml") -> None:
    Path(path).write_text(text)


def ini(text: str, path: str = "alembic.ini") -> None:
    Path(path).write_text(f"[alembic]\nscript_location = migrations\n{text}")


def complaint(*config: str, name: str | None = None) -> str:
    with pytest.raises(SettingsError) as caught:
        load([Path(path) for path in config], name)
    return str(caught.value)


def names(paths: tuple[Path, ...], folder: Path) -> list[str]:
    return [os.path.relpath(path, folder) for path in paths]


def test_the_least_that_a_project_says(folder: Path) -> None:
    toml('[tool.sqlgen]\nscript_location = "migrations"')
    assert load() == Project(
        folder=folder,
        script_location=folder / "migrations",
        version_locations=(folder / "migrations" / "versions",),
        output=folder / "dialects",
        toml=folder / "pyproject.toml",
    )


def test_all_that_a_project_can_say(folder: Path) -> None:
    toml("""
        [tool.sqlgen]
        script_location = "%(here)s/migrations"
        version_locations = ["migrations/a", "migrations/b"]
        recursive_version_locations = true
        sourceless = true
        prepend_sys_path = ["src"]
        output = "sql"
        dialects = ["mysql", "sqlite"]
        version_table = "versions"
        version_table_schema = "meta"
        version_table_pk = false
        naming_convention = { uq = "uq_%(table_name)s_%(column_0_N_name)s", pk = "pk_%(table_name)s" }
        rerunnable = false
        client = "plain"
        since = "1975"
        lock_timeout = "5s"
        """)
    assert load() == Project(
        folder=folder,
        script_location=folder / "migrations",
        version_locations=(folder / "migrations" / "a", folder / "migrations" / "b"),
        recursive_version_locations=True,
        sourceless=True,
        prepend_sys_path=(folder / "src",),
        output=folder / "sql",
        dialects=("mysql", "sqlite"),
        lock_timeouts=dict.fromkeys(NAMES, 5),
        version_table="versions",
        version_table_schema="meta",
        version_table_pk=False,
        naming_convention={"uq": "uq_%(table_name)s_%(column_0_N_name)s", "pk": "pk_%(table_name)s"},
        rerunnable=False,
        client="plain",
        since="1975",
        settled=frozenset(OF_ENV),
        toml=folder / "pyproject.toml",
    )


def test_an_ini_file_is_enough(folder: Path) -> None:
    ini("sqlalchemy.url = postgresql+asyncpg://scott:tiger@localhost/test")
    project = load()
    assert project.script_location == folder / "migrations"
    assert project.url == "postgresql+asyncpg://scott:tiger@localhost/test"


def test_sqlgens_table_comes_before_alembics_and_both_before_the_ini_key_by_key() -> None:
    toml('[tool.sqlgen]\nversion_table = "a"\n[tool.alembic]\nversion_table = "b"\nversion_table_schema = "b"')
    ini("version_table = c\nversion_table_schema = c\ndialects = sqlite")
    project = load()
    assert (project.version_table, project.version_table_schema, project.dialects) == ("a", "b", ("sqlite",))


def test_what_is_left_empty_is_not_set() -> None:
    ini("version_table_schema =\nversion_locations =")
    assert load().version_table_schema is None
    assert len(load().version_locations) == 1


def test_a_file_that_is_named_is_asked_first(folder: Path) -> None:
    toml('[tool.sqlgen]\nversion_table = "mine"\ndialects = ["mysql"]')
    ini("version_table = other", "other.ini")
    project = load([Path("other.ini")])
    assert (project.version_table, project.dialects) == ("other", ("mysql",))


def test_the_environment_names_a_file_too(monkeypatch: pytest.MonkeyPatch) -> None:
    ini("version_table = other", "other.ini")
    monkeypatch.setenv("ALEMBIC_CONFIG", "other.ini")
    assert load().version_table == "other"


def test_one_file_of_each_kind_may_be_named(folder: Path) -> None:
    (folder / "a").mkdir()
    toml('[tool.alembic]\nversion_table = "a"', "a/pyproject.toml")
    ini("version_table = other\ndialects = sqlite", "other.ini")
    project = load([Path("other.ini"), Path("a/pyproject.toml")])
    assert (project.version_table, project.dialects) == ("a", ("sqlite",))


def test_a_section_that_is_named_is_asked_first() -> None:
    toml('[tool.sqlgen]\nversion_table = "mine"')
    ini("[other]\nscript_location = migrations\nversion_table = other")
    assert load(name="other").version_table == "other"


def test_a_relative_path_starts_at_the_settings_folder(folder: Path) -> None:
    (folder / "service" / "migrations").mkdir(parents=True)
    ini("", "service/alembic.ini")
    project = load([Path("service/alembic.ini")])
    assert project.folder == folder / "service"
    assert project.script_location == folder / "service" / "migrations"
    assert project.output == folder / "service" / "dialects"


def test_a_relative_path_may_start_at_the_working_directory_as_in_alembic(folder: Path) -> None:
    (folder / "service").mkdir()
    ini("prepend_sys_path = .", "service/alembic.ini")
    project = load([Path("service/alembic.ini")])
    assert project.script_location == folder / "migrations"
    assert names(project.prepend_sys_path, folder) == ["service", "."]


def test_a_location_in_a_package_is_found_and_not_imported(folder: Path) -> None:
    package = folder / "src" / "app" / "db"
    (package / "revisions").mkdir(parents=True)
    for init in (package / "__init__.py", package.parent / "__init__.py"):
        init.write_text("raise SystemExit")
    toml('[tool.sqlgen]\nscript_location = "app.db:revisions"\nprepend_sys_path = "src"')
    assert load().script_location == package / "revisions"


@pytest.mark.parametrize(
    ("separator", "value"),
    [
        ("", "a, b"),
        ("", "a b"),
        ("path_separator = os", f"a{os.pathsep}b"),
        ("path_separator = :", "a:b"),
        ("path_separator = ;", "a; b"),
        ("path_separator = space", "a b"),
        ("path_separator = newline", "\n  a\n  b"),
        ("version_path_separator = ;", "a;b"),
    ],
)
def test_version_locations_are_split_as_alembic_does(folder: Path, separator: str, value: str) -> None:
    ini(f"{separator}\nversion_locations = {value}")
    assert names(load().version_locations, folder) == ["a", "b"]


def test_without_a_separator_search_paths_are_split_at_colons_too(folder: Path) -> None:
    ini("prepend_sys_path = a:b c")
    assert names(load().prepend_sys_path, folder) == ["a", "b", "c"]


def test_an_ini_flag_is_true_only_as_alembic_spells_it() -> None:
    ini("recursive_version_locations = True")
    assert not load().recursive_version_locations


def test_a_folder_with_a_percent_sign(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "50%" / "migrations").mkdir(parents=True)
    monkeypatch.chdir("50%")
    Path("alembic.ini").write_text("[alembic]\nscript_location = %(here)s/migrations")
    assert load().script_location == folder / "50%" / "migrations"


def test_a_url_may_wait_for_values_that_env_py_gives() -> None:
    ini("sqlalchemy.url = mysql+pymysql://%(USER)s:%(PASSWORD)s@host/db")
    assert load().chosen_dialects() == ("mysql",)


@pytest.mark.parametrize(
    ("scheme", "dialect"),
    [
        ("postgresql+asyncpg", "postgresql"),
        ("postgres", "postgresql"),
        ("mysql+pymysql", "mysql"),
        ("mariadb+mariadbconnector", "mariadb"),
        ("sqlite", "sqlite"),
    ],
)
def test_the_url_names_the_dialect(scheme: str, dialect: str) -> None:
    ini(f"sqlalchemy.url = {scheme}://")
    assert load().chosen_dialects() == (dialect,)


def test_dialects_that_are_given_come_before_those_that_are_set() -> None:
    ini("dialects = mysql, sqlite")
    assert load().chosen_dialects() == ("mysql", "sqlite")
    assert load().chosen_dialects(["sqlite", "sqlite"]) == ("sqlite",)


@pytest.mark.parametrize("url", ["", "sqlalchemy.url = driver://user:pass@localhost/dbname"])
def test_no_dialect_at_all(url: str) -> None:
    ini(url)
    with pytest.raises(SettingsError) as caught:
        load().chosen_dialects()
    assert str(caught.value) == (
        "no dialect is chosen, and neither sqlalchemy.url nor env.py names one\n"
        '  give --dialect, or in pyproject.toml: [tool.sqlgen] dialects = ["postgresql", "mysql", "sqlite"]'
    )


def test_a_dialect_that_is_not_there() -> None:
    ini("dialects = sqlite, postgres")
    assert complaint() == (
        "alembic.ini:3: there is no dialect postgres\n"
        "  the dialects: postgresql, mysql, mariadb, sqlite\n"
        "  did you mean postgresql?"
    )


def test_no_settings(folder: Path) -> None:
    assert complaint() == (
        f"no settings: {folder} holds no alembic.ini and no pyproject.toml with [tool.sqlgen] or [tool.alembic]\n"
        "  name the file with -c/--config, or make an environment with sqlgen init"
    )


def test_a_file_that_is_not_there() -> None:
    assert complaint("other.ini") == "other.ini: the settings cannot be read: no such file or directory"


def test_two_files_of_one_kind() -> None:
    assert complaint("a.ini", "b.ini") == "-c/--config: a.ini and b.ini are of one kind, and one of each is read"


def test_a_section_that_is_not_there() -> None:
    ini("[reports]\n")
    assert complaint(name="report") == (
        "alembic.ini: there is no section [report]\n  the sections: alembic, reports\n  did you mean reports?"
    )


def test_an_ini_file_for_other_tools_is_no_mistake() -> None:
    toml('[tool.sqlgen]\nscript_location = "migrations"')
    Path("alembic.ini").write_text("[loggers]\nkeys = root")
    assert load().version_table == "alembic_version"


def test_no_script_location() -> None:
    toml("[tool.sqlgen]")
    assert complaint() == (
        "pyproject.toml: script_location: it is not set; "
        'in pyproject.toml: [tool.sqlgen] script_location = "migrations"'
    )


def test_a_script_location_that_is_not_there() -> None:
    toml('[tool.sqlgen]\n# where\nscript_location = "migration"')
    assert complaint() == "pyproject.toml:3: script_location: there is no folder migration"


def test_a_package_that_is_not_there() -> None:
    ini("version_locations = nowhere:versions")
    assert complaint() == "alembic.ini:3: version_locations: there is no package nowhere"


def test_a_setting_that_is_not_there() -> None:
    toml('[tool.sqlgen]\nscript_locations = "migrations"')
    assert complaint() == ("pyproject.toml:2: there is no setting script_locations\n  did you mean script_location?")


@pytest.mark.parametrize(
    ("setting", "reason"),
    [
        ("output = 3", "output: a string is expected, not 3"),
        ("dialects = [1]", "dialects: a list of strings is expected, not 1"),
        ('rerunnable = "no"', "rerunnable: true or false is expected, not 'no'"),
        ('client = "psql"', "client: native and plain are the choices, not psql"),
        ('output = "50%"', "output: only %(here)s may follow a %, and a plain % is written %%"),
    ],
)
def test_a_setting_of_the_wrong_kind(setting: str, reason: str) -> None:
    toml(f'[tool.sqlgen]\nscript_location = "migrations"\n{setting}')
    assert complaint() == f"pyproject.toml:3: {reason}"


def test_a_separator_that_is_not_one() -> None:
    ini("path_separator = comma\nversion_locations = a,b")
    assert complaint() == ("alembic.ini:3: path_separator: os, space, newline, :, ; are the choices, not comma")


def test_toml_that_is_none() -> None:
    toml("[tool.sqlgen]\noutput = \n")
    assert complaint() == "pyproject.toml:2: the settings cannot be read: Invalid value"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a = 1\n", 1, "this line stands above the first [section]"),
        ("[alembic]\nnonsense\n", 2, "this line is neither a [section] nor key = value"),
        ("[alembic]\na = 1\na = 2\n", 3, "a is in [alembic] already"),
        ("[alembic]\n[alembic]\n", 2, "[alembic] is here a second time"),
    ],
)
def test_an_ini_file_that_is_none(text: str, line: int, reason: str) -> None:
    Path("alembic.ini").write_text(text)
    assert complaint() == f"alembic.ini:{line}: the settings cannot be read: {reason}"


def test_settings_that_are_not_utf_8() -> None:
    Path("alembic.ini").write_bytes(b"[alembic]\na = \xe9\n")
    assert complaint() == "alembic.ini: the settings cannot be read: the file is not UTF-8"
