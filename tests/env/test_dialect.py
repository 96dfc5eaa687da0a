"""Without a setting the dialect is the one that sqlalchemy.url names, and then the one that env.py does."""

import pytest

from tests.env.conftest import Desk

HEAD = "from alembic import context\nimport sqlalchemy as sa\n"
RUN = "\ncontext.run_migrations()\n"

NAMED = {
    "context.configure(url='mysql+pymysql://me@nowhere/db')": "mysql",
    "context.configure(url='postgres://me@nowhere/db')": "postgresql",
    "context.configure(url=sa.make_url('sqlite:///db'))": "sqlite",
    "context.configure(dialect_name='mariadb')": "mariadb",
    "context.configure(sa.create_engine('mysql+nosuch://nowhere').connect())": "mysql",
}


@pytest.mark.parametrize("configure", NAMED)
def test_env_py_names_it(desk: Desk, configure: str) -> None:
    ini = desk.folder / "alembic.ini"
    ini.write_text(ini.read_text().replace("sqlalchemy.url =", "unused ="))
    desk.env(HEAD + configure + RUN)
    result = desk.run("compile")
    assert result.exit_code == 0, result.stderr
    assert [each.name for each in (desk.folder / "dialects").iterdir()] == [NAMED[configure]]
    assert desk.run("upgrade", "head").exit_code == desk.run("schema").exit_code == 0


def test_the_settings_name_it_first(desk: Desk) -> None:
    desk.env(HEAD + "context.configure(url='mysql://')" + RUN)
    desk.run("compile")
    assert [each.name for each in (desk.folder / "dialects").iterdir()] == ["sqlite"]


@pytest.mark.parametrize("configure", ["context.configure(url=None)", "context.configure(url='driver://user@host/db')"])
def test_nothing_names_it(desk: Desk, configure: str) -> None:
    ini = desk.folder / "alembic.ini"
    ini.write_text(ini.read_text().replace("sqlalchemy.url =", "unused ="))
    desk.env(HEAD + configure + RUN)
    assert desk.refusal("compile").splitlines() == [
        "no dialect is chosen, and neither sqlalchemy.url nor env.py names one",
        '  give --dialect, or in pyproject.toml: [tool.sqlgen] dialects = ["postgresql", "mysql", "sqlite"]',
    ]


def test_one_that_is_not_there(desk: Desk) -> None:
    ini = desk.folder / "alembic.ini"
    ini.write_text(ini.read_text().replace("sqlalchemy.url =", "unused ="))
    desk.env(HEAD + "context.configure(dialect_name='oracle')" + RUN)
    assert desk.refusal("compile").startswith("there is no dialect oracle\n")
