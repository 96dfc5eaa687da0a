"""What the settings say of single dialects."""

import pytest

from sqlgen.project import load
from tests.test_project import complaint, folder, ini, toml

__all__ = ["folder"]


def test_tables_are_dialects_and_say_more_of_them() -> None:
    toml(
        """
        [tool.sqlgen]
        script_location = "migrations"
        [tool.sqlgen.dialects.sqlite]
        [tool.sqlgen.dialects.mysql]
        server_version = "8.4"
        """
    )
    project = load()
    assert (project.dialects, project.server_versions) == (("sqlite", "mysql"), {"mysql": (8, 4)})
    assert (project.server_version("mysql"), project.server_version("sqlite")) == ((8, 4), ())


def test_sections_say_more_of_dialects() -> None:
    ini("dialects = mysql, sqlite\n[sqlgen.dialects.mysql]\nserver_version = 8.4\n")
    project = load()
    assert (project.dialects, project.server_versions) == (("mysql", "sqlite"), {"mysql": (8, 4)})


def test_pyproject_answers_first_for_each_version() -> None:
    toml("[tool.sqlgen.dialects.mysql]\nserver_version = '9.7'")
    ini("[sqlgen.dialects.mysql]\nserver_version = 8.4\n[sqlgen.dialects.mariadb]\nserver_version = 11.4\n")
    assert load().server_versions == {"mysql": (9, 7), "mariadb": (11, 4)}


def test_a_part_of_the_oldest_version_stands_for_it() -> None:
    ini("[sqlgen.dialects.mysql]\nserver_version = 8.0\n[sqlgen.dialects.mariadb]\nserver_version = 10\n")
    assert load().server_versions == {"mysql": (8, 0, 17), "mariadb": (10, 6)}


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("postgresql]\nserver_version = '13'", "4: server_version: 14 is the oldest that files are made for, not 13"),
        (
            "mysql]\nserver_version = '8.0.16'",
            "4: server_version: 8.0.17 is the oldest that files are made for, not 8.0.16",
        ),
        ("sqlite]\nserver_version = 'new'", '4: server_version: a version is expected, as "3.38", not new'),
        ("mariadb]\nserver_version = 10.11", "4: server_version: a string is expected, not 10.11"),
        ("mysql]\nversion = '8.4'", "4: there is no setting version\n  the settings: server_version, lock_timeout"),
        ("mysqll]\nserver_version = '8.4'", "there is no dialect mysqll"),
    ],
)
def test_a_version_that_will_not_do(table: str, said: str) -> None:
    toml(f"[tool.sqlgen]\nscript_location = 'migrations'\n[tool.sqlgen.dialects.{table}\n")
    assert said in complaint()


def test_a_lock_timeout_is_of_all_dialects_or_of_one() -> None:
    toml("[tool.sqlgen]\nlock_timeout = '5s'\n[tool.sqlgen.dialects.mysql]\nlock_timeout = '86400s'")
    ini("[sqlgen.dialects.sqlite]\nlock_timeout = 1s\n[sqlgen.dialects.mysql]\nlock_timeout = 2s\n")
    assert load().lock_timeouts == {"postgresql": 5, "mysql": 86400, "mariadb": 5, "sqlite": 1}


def test_without_a_lock_timeout_nothing_is_said() -> None:
    ini("dialects = mysql, sqlite\n[sqlgen.dialects.mysql]\nlock_timeout = 30s\n")
    assert load().lock_timeouts == {"mysql": 30}


@pytest.mark.parametrize("said", ["10", '"10"', '"0s"', '"86401s"', '"1.5s"', '"-1s"', '"1min"', "true", '"1s;"', "[]"])
def test_a_lock_timeout_that_will_not_do(said: str) -> None:
    expected = (
        f"""lock_timeout: seconds are expected, from "1s" to "86400s", not {said.strip('"').replace("true", "True")}"""
    )
    for table in ("", "[tool.sqlgen.dialects.mysql]\n"):
        toml(f"[tool.sqlgen]\nscript_location = 'migrations'\n{table}lock_timeout = {said}\n")
        assert complaint() == f"pyproject.toml:{4 if table else 3}: {expected}"


def test_a_dialect_is_a_table() -> None:
    toml("[tool.sqlgen]\nscript_location = 'migrations'\n[tool.sqlgen.dialects]\nmysql = '8.4'\n")
    assert complaint().endswith("dialects: a table is expected as mysql, not '8.4'")
