"""Settings that are not there, cannot be read, or say what cannot be."""

# ruff: noqa: E501 -- what a user sees is not wrapped

import pytest

from tests.bad_input.environment import Environment

TOML = {
    "[tool.sqlgen\n": "pyproject.toml:1: the settings cannot be read: Expected ']' at the end of a table declaration",
    "[tool.sqlgen]\nscript_location = migrations\n": "pyproject.toml:2: the settings cannot be read: Invalid value",
    "tool = 5\n": """
no settings: FOLDER holds no alembic.ini and no pyproject.toml with [tool.sqlgen] or [tool.alembic]
  name the file with -c/--config, or make an environment with sqlgen init
""",
    '[tool.sqlgen]\nscript_locaton = "migrations"\n': """
pyproject.toml:2: there is no setting script_locaton
  did you mean script_location?
""",
    '[tool.sqlgen]\ndialects = ["sqlite"]\n': (
        'pyproject.toml: script_location: it is not set; in pyproject.toml: [tool.sqlgen] script_location = "migrations"'
    ),
    '[tool.sqlgen]\nscript_location = "migration"\n': "pyproject.toml:2: script_location: there is no folder migration",
    '[tool.sqlgen]\nscript_location = "pyproject.toml"\n': (
        "pyproject.toml:2: script_location: there is no folder pyproject.toml"
    ),
    '[tool.sqlgen]\nscript_location = "migrations"\ndialects = ["postgres"]\n': """
pyproject.toml:3: there is no dialect postgres
  the dialects: postgresql, mysql, mariadb, sqlite
  did you mean postgresql?
""",
    '[tool.sqlgen]\nscript_location = "migrations"\ndialects = ["MySQL"]\n': """
pyproject.toml:3: there is no dialect MySQL
  the dialects: postgresql, mysql, mariadb, sqlite
  did you mean mysql?
""",
    '[tool.sqlgen]\nscript_location = "migrations"\ndialects = 5\n': (
        "pyproject.toml:3: dialects: a list of strings is expected, not 5"
    ),
    '[tool.sqlgen]\nscript_location = "migrations"\n': """
no dialect is chosen, and neither sqlalchemy.url nor env.py names one
  give --dialect, or in pyproject.toml: [tool.sqlgen] dialects = ["postgresql", "mysql", "sqlite"]
""",
    '[tool.sqlgen]\nscript_location = "migrations"\nclient = "psql"\n': (
        "pyproject.toml:3: client: native and plain are the choices, not psql"
    ),
    '[tool.sqlgen]\nscript_location = "migrations"\nrerunnable = "no"\n': (
        "pyproject.toml:3: rerunnable: true or false is expected, not 'no'"
    ),
    '[tool.sqlgen]\nscript_location = "migrations"\nversion_table = 5\n': (
        "pyproject.toml:3: version_table: a string is expected, not 5"
    ),
    '[tool.sqlgen]\nscript_location = "migrations"\nversion_table = "a\\u0000b"\n': (
        "pyproject.toml:3: version_table: a<U+0000>b holds characters that cannot be seen"
    ),
    '[tool.sqlgen]\nscript_location = "migrations"\nversion_table = "a\\nb"\n': (
        "pyproject.toml:3: version_table: a b holds characters that cannot be seen"
    ),
    f'[tool.sqlgen]\nscript_location = "migrations"\nversion_table = "{"v" * 60}"\n': (
        f"pyproject.toml:3: version_table: {'v' * 60} has 60 bytes, and 59 is the most"
    ),
    '[tool.sqlgen]\nscript_location = "migrations"\nnaming_convention = "uq"\n': (
        "pyproject.toml:3: naming_convention: a table is expected, as { uq = \"uq_%(table_name)s_%(column_0_name)s\" }, not 'uq'"
    ),
    '[tool.sqlgen]\nscript_location = "migrations"\n[tool.sqlgen.naming_convention]\nunique = "u"\n': (
        "pyproject.toml:3: naming_convention: ix, uq, ck, fk, pk are what it can name, not unique"
    ),
    '[tool.sqlgen]\nscript_location = "migrations"\n[tool.sqlgen.naming_convention]\nuq = 5\n': (
        "pyproject.toml:3: naming_convention: the pattern of uq is a string, not 5"
    ),
    '[tool.sqlgen]\nscript_location = "migrations"\n[tool.sqlgen.naming_convention]\nuq = "uq_%(table)s"\n': (
        "pyproject.toml:3: naming_convention: the pattern of uq has %(table)s, which SQLAlchemy does not know"
    ),
    '[tool.sqlgen]\nscript_location = "migrations"\n[tool.sqlgen.naming_convention]\nuq = "uq_%s"\n': (
        "pyproject.toml:3: naming_convention: the pattern of uq has a % that begins no %(...)s; a plain one is written %%"
    ),
}


@pytest.mark.parametrize("text", TOML)
def test_toml(environment: Environment, text: str) -> None:
    (environment.folder / "pyproject.toml").write_text(text)
    assert environment.refusal() == TOML[text].strip("\n").replace("FOLDER", str(environment.folder))


INI = {
    "script_location = migrations\n": (
        "alembic.ini:1: the settings cannot be read: this line stands above the first [section]"
    ),
    "[alembic]\nscript_location = migrations\n[alembic\nx\n": (
        "alembic.ini:3: the settings cannot be read: this line is neither a [section] nor key = value"
    ),
    "[alembic]\nscript_location = migrations\nscript_location = x\n": (
        "alembic.ini:3: the settings cannot be read: script_location is in [alembic] already"
    ),
    "[alembic]\nscript_location = %(her)s/migrations\n": (
        "alembic.ini:2: script_location: only %(here)s may follow a %, and a plain % is written %%"
    ),
    "[alembic]\nscript_location = migrations\nsqlalchemy.url = driver://user:pass@localhost/dbname\n": """
no dialect is chosen, and neither sqlalchemy.url nor env.py names one
  give --dialect, or in pyproject.toml: [tool.sqlgen] dialects = ["postgresql", "mysql", "sqlite"]
""",
    "[alembic]\nscript_location = migrations\nsqlalchemy.url = oracle://scott@localhost\n": """
there is no dialect oracle
  the dialects: postgresql, mysql, mariadb, sqlite
""",
}


@pytest.mark.parametrize("text", INI)
def test_ini(environment: Environment, text: str) -> None:
    (environment.folder / "pyproject.toml").unlink()
    (environment.folder / "alembic.ini").write_text(text)
    assert environment.refusal() == INI[text].strip("\n")


@pytest.mark.parametrize("name", ["pyproject.toml", "alembic.ini"])
def test_not_utf_8(environment: Environment, name: str) -> None:
    (environment.folder / "pyproject.toml").unlink()
    (environment.folder / name).write_bytes(b"# caf\xe9\n")
    assert environment.refusal() == f"{name}: the settings cannot be read: the file is not UTF-8"


def test_no_settings(environment: Environment) -> None:
    (environment.folder / "pyproject.toml").unlink()
    assert environment.refusal() == (
        f"no settings: {environment.folder} holds no alembic.ini and no pyproject.toml with [tool.sqlgen] or"
        " [tool.alembic]\n"
        "  name the file with -c/--config, or make an environment with sqlgen init"
    )


CALLS = {
    "compile --dialect sqlit": """
there is no dialect sqlit
  the dialects: postgresql, mysql, mariadb, sqlite
  did you mean sqlite?
""",
    "check --dialect oracle": """
there is no dialect oracle
  the dialects: postgresql, mysql, mariadb, sqlite
""",
    "compile -c nowhere.toml": "nowhere.toml: the settings cannot be read: no such file or directory",
    "compile -c migrations": "migrations: the settings cannot be read: is a directory",
}


@pytest.mark.parametrize("call", CALLS)
def test_call(environment: Environment, call: str) -> None:
    assert environment.refusal(*call.split()) == CALLS[call].strip("\n")


def test_a_section_that_is_not_there(environment: Environment) -> None:
    (environment.folder / "alembic.ini").write_text("[alembic]\nscript_location = migrations\n")
    assert environment.refusal("compile", "-n", "alembc") == (
        "alembic.ini: there is no section [alembc]\n  the sections: alembic\n  did you mean alembic?"
    )
