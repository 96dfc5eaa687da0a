"""The application's models say what stood before the first revision: `baseline = "app.models:metadata"`."""

from pathlib import Path

import pytest

from tests.env.conftest import Desk
from tests.env.conftest import desk as desk

MODELS = """
import enum

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase

class Mood(enum.Enum):
    sad = 1
    happy = 2

class Base(DeclarativeBase):
    metadata = sa.MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s"})

class Team(Base):
    __tablename__ = "team"
    id = sa.Column(sa.Integer, primary_key=True)
    name = sa.Column(sa.String(50), nullable=False, server_default="none", comment="as told")

class Person(Base):
    __tablename__ = "person"
    id = sa.Column(sa.Integer, primary_key=True)
    team_id = sa.Column(sa.ForeignKey("team.id"), index=True)
    mood = sa.Column(sa.Enum(Mood, name="mood"))

other = sa.MetaData()
sa.Table("note", other, sa.Column("id", sa.Integer, primary_key=True))
both = [Base.metadata, other]
engine = sa.create_engine("postgresql+asyncpg://nobody@nowhere/nothing")
"""

CHANGE = 'op.alter_column("team", "name", nullable=True)'


@pytest.fixture
def models(desk: Desk) -> Desk:
    desk.write("app/__init__.py", "")
    desk.write("app/models.py", MODELS)
    desk.revision(CHANGE)
    desk.settings('baseline = "app.models:Base.metadata"')
    return desk


@pytest.mark.parametrize(
    ("dialect", "statement"),
    [
        ("postgresql", "ALTER TABLE team ALTER COLUMN name DROP NOT NULL;"),
        ("mysql", "ALTER TABLE team MODIFY name VARCHAR(50) NULL DEFAULT 'none' COMMENT 'as told'"),
        ("sqlite", "name VARCHAR(50) DEFAULT 'none'"),
    ],
)
def test_their_tables_are_known(models: Desk, dialect: str, statement: str) -> None:
    assert statement in models.file(dialect).replace("''", "'")
    assert "no revision made" not in models.run("check", "--dialect", dialect).stderr


def test_a_table_that_they_do_not_have_is_a_mistake(models: Desk) -> None:
    models.revision('op.drop_table("legacy")')
    assert "there is no table legacy\n  the tables: person, team" in models.refusal()


def test_the_schema_at_base_is_theirs(models: Desk) -> None:
    made = models.run("schema", "--at", "base", "--dialect", "postgresql").stdout
    for each in ("CREATE TYPE mood AS ENUM ('sad', 'happy')", "CREATE INDEX ix_person_team_id", "'as told'"):
        assert each in made


@pytest.mark.parametrize("name", ["both", "Base"])
def test_several_and_a_declarative_base(models: Desk, name: str) -> None:
    models.settings(f'baseline = "app.models:{name}"')
    made = models.run("schema", "--at", "base").stdout
    assert ("CREATE TABLE team" in made, "CREATE TABLE note" in made) == (True, name == "both")


def test_by_dialect(models: Desk) -> None:
    models.settings('baseline = {sqlite = "app.models:other", mysql = "unknown"}')
    assert "CREATE TABLE note" in models.run("schema", "--at", "base", "--dialect", "sqlite").stdout
    assert "CREATE TABLE" not in models.run("schema", "--at", "base", "--dialect", "mysql").stdout


def test_changed_models_are_compiled_again(models: Desk) -> None:
    def compiled() -> str:
        result = models.run("compile", "--dialect", "mysql")
        assert result.exit_code == 0, result.stderr
        (file,) = Path("dialects/mysql").glob("*.upgrade.sql")
        return file.read_text()

    assert "VARCHAR(50)" in compiled()
    models.write("app/models.py", MODELS.replace("String(50)", "String(99)"))
    assert "VARCHAR(99)" in compiled()


WAY_OUT = """
  install what they import beside sqlgen, or name its folder in prepend_sys_path; have nothing stand for it, by the \
setting stubs; or give a dump of the schema instead: baseline = "schema.sql\""""

ACT = """ change a database while they are imported
  do it in a function, which the application calls where it starts; or give a dump of the schema instead: \
baseline = "schema.sql\""""


@pytest.mark.parametrize(
    ("text", "setting", "said"),
    [
        (
            "import nowhere_to_be_found",
            "app.models:metadata",
            "app.models:metadata: the models of the baseline cannot be imported, as an import failed: "
            "No module named 'nowhere_to_be_found'" + WAY_OUT,
        ),
        (
            MODELS,
            "app.modles:metadata",
            "app.modles:metadata: the models of the baseline cannot be imported, as an import failed: "
            "No module named 'app.modles'" + WAY_OUT,
        ),
        (
            "1 / 0",
            "app.models:metadata",
            "app.models:metadata: the models of the baseline cannot be imported: ZeroDivisionError: "
            "division by zero, at app/models.py:1\n"
            '  mend that; or give a dump of the schema instead: baseline = "schema.sql"',
        ),
        (
            "metadate = 1",
            "app.models:metadata",
            "app.models:metadata: the models of the baseline have no metadata\n  their names: metadate\n"
            "  did you mean metadate?",
        ),
        (
            "metadata = 1",
            "app.models:metadata",
            "app.models:metadata: the baseline is to be a MetaData, a declarative base or a list of such, and this is "
            "of the type int\n"
            '  name the one that env.py has as target_metadata, as in baseline = "app.models:Base.metadata"',
        ),
        (
            "from alembic import op\nop.execute('SELECT 1')",
            "app.models:metadata",
            'app.models:metadata: execute("SELECT 1"): the models of the baseline' + ACT,
        ),
        (
            "import sqlalchemy as sa\nwith sa.create_engine('mysql://nobody@nowhere').connect() as connection:\n"
            "    connection.execute(sa.text('DELETE FROM account'))",
            "app.models:metadata",
            "app.models:metadata: execute(TextClause(...)): the models of the baseline" + ACT,
        ),
    ],
)
def test_refused(models: Desk, text: str, setting: str, said: str) -> None:
    models.write("app/models.py", text)
    models.settings(f'baseline = "{setting}"')
    assert models.refusal() == said
