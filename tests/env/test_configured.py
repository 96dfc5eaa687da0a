"""What env.py configures is in the files, as it is in what Alembic prints of the same project."""

import logging
import re
from pathlib import Path

import alembic.ddl.impl
import pytest

from tests.env.conftest import CREATE, Desk

TEMPLATES = Path(alembic.__file__).parent / "templates"

TEMPLATE = """
from alembic import context

context.configure(url="sqlite://", literal_binds=True, {given})
with context.begin_transaction():
    context.run_migrations({arguments})
"""


def create_table(text: str) -> str:
    """The statement that makes the version table, on one line."""
    found = re.search(r"CREATE TABLE (?:IF NOT EXISTS )?(?!account)(.*?)\)(?: STRICT)?;", text, re.DOTALL)
    assert found
    return " ".join(found[1].split()).replace("( ", "(")


@pytest.mark.parametrize(
    "given",
    [
        "",
        'version_table="versions"',
        'version_table="versions", version_table_schema="main"',
        "version_table_pk=False",
        "transaction_per_migration=True, render_as_batch=True, include_object=lambda *_: True, compare_type=True",
    ],
)
def test_the_version_table(desk: Desk, given: str, capsys: pytest.CaptureFixture[str]) -> None:
    desk.env(TEMPLATE.format(given=given, arguments=""))
    assert create_table(desk.file()) == create_table(desk.alembic(capsys))
    assert "warning" not in desk.run("check").stderr


def test_the_manifest_has_it(desk: Desk) -> None:
    desk.env(TEMPLATE.format(given='version_table="versions"', arguments=""))
    desk.file()
    assert '"version_table": "versions"' in (desk.folder / "dialects/sqlite/manifest.json").read_text()


@pytest.mark.parametrize("command", ["upgrade", "stamp"])
def test_every_script_has_it(desk: Desk, command: str) -> None:
    desk.env(TEMPLATE.format(given='version_table="versions"', arguments=""))
    result = desk.run(command, "heads", "--dialect", "sqlite")
    assert result.exit_code == 0, result.stderr
    assert "alembic_version" not in result.stdout
    assert "versions" in result.stdout


def test_what_the_settings_say_stays(desk: Desk) -> None:
    """Key by key."""
    desk.settings('version_table = "mine"')
    desk.env(TEMPLATE.format(given='version_table="versions", version_table_pk=False', arguments=""))
    assert create_table(desk.file()) == "mine (version_num VARCHAR(32) NOT NULL"


@pytest.mark.parametrize("how", ["--no-env", "env = false"])
def test_without_it(desk: Desk, how: str) -> None:
    desk.env("1 / 0")
    if how == "--no-env":
        assert desk.run("compile", "--no-env").exit_code == 0
    else:
        desk.settings(how)
        assert desk.run("compile").exit_code == 0


def test_commands_that_read_the_graph_do_not_run_it(desk: Desk) -> None:
    desk.env("1 / 0")
    for command in ("heads", "history", "branches", "show"):
        assert desk.run(command, *(["head"] if command == "show" else [])).exit_code == 0


NAMED = 'sa.Column("email", sa.String(50), unique=True)'


def test_the_naming_convention(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.write(
        "models.py",
        """
        import sqlalchemy as sa
        metadata = sa.MetaData(naming_convention={"uq": "uq_%(table_name)s_%(mine)s", "mine": lambda *_: "of_mine"})
        """,
    )
    metadata = TEMPLATE.format(given="target_metadata=metadata", arguments="")
    desk.env(f"from models import metadata\n{metadata}")
    desk.revision(CREATE.replace('"account", ', f'"account", {NAMED}, '))
    printed = desk.alembic(capsys)
    assert "CONSTRAINT uq_account_of_mine UNIQUE" in printed
    assert "CONSTRAINT uq_account_of_mine UNIQUE" in desk.file()


def test_a_list_of_metadata_gives_no_convention(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """As in Alembic."""
    given = 'target_metadata=[sa.MetaData(naming_convention={"uq": "uq_%(table_name)s"})]'
    desk.env("import sqlalchemy as sa\n" + TEMPLATE.format(given=given, arguments=""))
    desk.revision(CREATE.replace('"account", ', f'"account", {NAMED}, '))
    for text in (desk.alembic(capsys), desk.file()):
        assert "CONSTRAINT uq_" not in text


def test_arguments_of_the_scripts(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.env(TEMPLATE.format(given="", arguments='table="invoice", op=__import__("alembic").op'))
    desk.revision('op.create_table(table, sa.Column("id", sa.Integer))', takes="op, table")
    desk.write(
        "migrations/versions/aaaaaaaaaaaa_create_account.py",
        (desk.folder / "migrations/versions/aaaaaaaaaaaa_create_account.py")
        .read_text()
        .replace('op.drop_table("account")', "op.drop_table(table)"),
    )
    assert "CREATE TABLE invoice" in desk.file()
    assert "DROP TABLE invoice" in desk.file(direction="downgrade")
    assert "CREATE TABLE invoice" in desk.alembic(capsys)


ASKS = """
from alembic import context

config = context.config
config.attributes["owner"] = "env.py"
config.set_main_option("tenant", context.get_x_argument(as_dictionary=True).get("tenant", "none"))
table = "v_" + config.get_main_option("tenant")
context.configure(url=config.get_main_option("sqlalchemy.url"), my_option=7, version_table=table)
assert context.get_context().version_table.startswith("v_"), context.get_context().opts
assert (context.is_offline_mode(), context.requires_connection(), context.get_tag_argument()) == (True, False, None)
assert context.get_head_revision() == context.get_revision_argument() == context.script.get_current_head()
assert config.get_section("alembic")["tenant"] == config.get_section_option("alembic", "tenant")
with context.begin_transaction():
    context.run_migrations()
"""


def test_scripts_see_what_env_py_has_set(desk: Desk) -> None:
    desk.env(ASKS)
    desk.revision(
        """
        found = context.get_context()
        assert found.config.attributes["owner"] == "env.py"
        assert (found.version_table, found.opts["my_option"]) == ("v_a", 7)
        op.execute(f"UPDATE {context.config.get_main_option('tenant')} SET x = 1")
        op.create_table("account", sa.Column("id", sa.Integer))
        """
    )
    result = desk.run("compile", "-x", "tenant=a", "--dialect", "postgresql")
    assert result.exit_code == 0, result.stderr
    assert "UPDATE a SET x = 1" in next(desk.folder.glob("dialects/postgresql/*.upgrade.sql")).read_text()


def test_an_unknown_argument_is_told(desk: Desk) -> None:
    desk.env(TEMPLATE.format(given='versin_table="v"', arguments=""))
    assert desk.run("compile", "--dialect", "sqlite").stderr.splitlines()[:4] == [
        "warning: migrations/env.py:3: configure(): there is no argument versin_table",
        "  did you mean version_table?",
        "  Alembic ignores it, and so does this",
        "sqlite: 3 files written",
    ]


WIDER = """
from alembic.ddl.sqlite import SQLiteImpl

class Wider(SQLiteImpl):
    __dialect__ = "sqlite"

    def version_table_impl(self, **given):
        table = super().version_table_impl(**given)
        table.c.version_num.type.length = 200
        return table
"""


def test_a_version_table_of_its_own_make_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(alembic.ddl.impl._impls, "sqlite", alembic.ddl.impl._impls["sqlite"])
    desk.env(WIDER + TEMPLATE.format(given="", arguments=""))
    assert desk.run("compile", "--dialect", "sqlite", "--dialect", "mysql").stderr.splitlines()[0] == (
        "warning (sqlite): migrations/env.py: the version table is made otherwise there, by version_table_impl; the "
        "files make Alembic's own, VARCHAR(32), where none is"
    )


AUDITED = """
import sqlalchemy as sa

audit = sa.table("audit", *(sa.column(name, sa.String) for name in ("revision", "up", "heads")))

def note(ctx, step, heads, run_args):
    assert run_args == {"who": "me"}
    row = dict(revision=step.up_revision_id, up=str(step.is_upgrade), heads=",".join(sorted(heads)))
    ctx.connection.execute(audit.insert().values(**row))
    ctx.execute("UPDATE audit SET done = 1")
"""


def test_on_version_apply_writes_into_the_file(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.env(AUDITED + TEMPLATE.format(given="on_version_apply=note", arguments='who="me"'))
    desk.revision(takes="who")
    up = "INSERT INTO audit (revision, up, heads) VALUES ('aaaaaaaaaaaa', 'True', 'aaaaaaaaaaaa');"
    assert up in desk.alembic(capsys)
    text = desk.file()
    assert text.index("CREATE TABLE account") < text.index(up) < text.index("UPDATE audit SET done = 1")
    down = desk.file(direction="downgrade")
    assert "INSERT INTO audit (revision, up, heads) VALUES ('aaaaaaaaaaaa', 'False', '');" in down


DRAWING = """
import random
import sqlalchemy as sa

def note(ctx, **_):
    ctx.execute(f"UPDATE audit SET number = {random.random()}")
"""


def test_what_env_leaves_behind_draws_by_the_revisions_id(desk: Desk) -> None:
    """For a script that itself cannot draw."""
    desk.env(DRAWING + TEMPLATE.format(given="on_version_apply=note", arguments=""))
    assert "UPDATE audit SET number = 0." in desk.file()
    assert desk.run("check", "--dialect", "sqlite").exit_code == 0


@pytest.mark.parametrize("template", ["generic", "async", "pyproject"])
@pytest.mark.parametrize("offline", [True, False])
def test_alembics_templates(desk: Desk, template: str, offline: bool) -> None:
    """Each as it is, and with the online branch alone."""
    text = (TEMPLATES / template / "env.py").read_text()
    if not offline:
        text = text.replace("if context.is_offline_mode():\n    run_migrations_offline()\nelse:\n    ", "")
        assert "is_offline_mode" not in text
    desk.env(text)
    ini = desk.folder / "alembic.ini"
    ini.write_text(ini.read_text().replace("sqlite:///%(here)s/database.db", "postgresql+asyncpg://me@nowhere/db"))
    assert "CREATE TABLE account" in desk.file("mysql")
    assert "CREATE TABLE account" in desk.file("sqlite")
    assert not (desk.folder / "database.db").exists()


REFUSES = """
from alembic import context
from sqlalchemy import create_engine, inspect, text
if context.is_offline_mode():
    {refusal}
with create_engine("postgresql+nosuchdriver://me:secret@nowhere/db", pool_size=5, echo=False).connect() as connection:
    assert connection.dialect.name == "mysql", connection.dialect.name
    assert connection.engine.url.database == "db"
    assert inspect(connection).get_table_names() == []
    connection.execute(text("SET search_path TO desk"))
    connection.commit()
    context.configure(connection, version_table="online")
    with context.begin_transaction():
        context.run_migrations()
"""


@pytest.mark.parametrize("refusal", ["raise NotImplementedError", "exit(1)", 'raise SystemExit("no offline mode")'])
def test_one_that_refuses_offline_mode_runs_online(desk: Desk, refusal: str) -> None:
    desk.env(REFUSES.format(refusal=refusal))
    result = desk.run("compile", "--dialect", "mysql")
    assert result.exit_code == 0, result.stderr
    assert result.stderr.splitlines()[:2] == [
        "warning: migrations/env.py:9: env.py does this itself, so it stands in no file: SET search_path TO desk",
        "  do it in a revision, or wherever the files are run",
    ]
    assert "`online`" in desk.file("mysql") or "online" in desk.file("mysql")


def test_logging_is_as_before(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.env((TEMPLATES / "generic" / "env.py").read_text())
    logger = logging.getLogger("an.application")
    handler = logging.NullHandler()
    logger.addHandler(handler)
    before = (logging.root.level, logging.root.handlers[:])
    desk.file()
    assert (logging.root.level, logging.root.handlers) == before
    assert (logger.disabled, logger.handlers) == (False, [handler])
    logger.removeHandler(handler)
