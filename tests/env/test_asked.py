"""What env.py asks of `context` it is told as by Alembic itself: each function, offline, also before configure()."""

import pytest
from alembic import command
from alembic.config import CommandLine, Config

from sqlgen.recording.env.configured import KNOWN
from tests.env.conftest import Desk

ENV = """
import warnings

from alembic import context

warnings.simplefilter("ignore")
config = context.config
options = config.cmd_opts


def said(name, value):
    print("said", name, value)


def ask(name):
    try:
        value = getattr(context, name)()
    except Exception as error:
        value = "refused"
    said(name, value)


said("command", (options.cmd[0].__name__, *options.cmd[1:]))
said("options", sorted((key, value) for key, value in vars(options).items() if key not in ("cmd", "config")))
said("autogenerate", getattr(options, "autogenerate", False))
said("name", config.config_ini_section)
said("section", sorted(config.get_section(config.config_ini_section)))
said("option", (config.get_section_option("alembic", "path_separator"), config.get_main_option("none", "default")))
config.set_main_option("own", "50%%")
said("set", config.get_main_option("own"))
said("file", config.config_file_name.rpartition("/")[2])
said("attributes", config.attributes)
said("script", (context.script.get_current_head(), context.script.get_heads(), context.script.get_bases()))
said("dictionary", context.get_x_argument(as_dictionary=True))
for name in BEFORE:
    ask(name)
context.configure(url="postgresql://", starting_rev=None, literal_binds=True)
for name in BEHIND:
    ask(name)
said("context", (context.get_context().dialect.name, context.get_context().as_sql))
said("impl", (context.get_impl().__dialect__, context.get_impl().transactional_ddl))
with context.begin_transaction():
    context.run_migrations()
"""

BEFORE = (
    "is_offline_mode",
    "requires_connection",
    "get_x_argument",
    "get_tag_argument",
    "get_head_revision",
    "get_head_revisions",
    "get_starting_revision_argument",
)
BEHIND = ("is_transactional_ddl", "get_starting_revision_argument", "get_head_revision")


@pytest.fixture
def asking(desk: Desk) -> Desk:
    desk.env(ENV.replace("BEFORE", repr(BEFORE)).replace("BEHIND", repr(BEHIND)))
    return desk


def test_the_answers_are_alembics(asking: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    talk = asking.run("check", "--dialect", "postgresql", "-x", "tenant=a", "-x", "dry").stderr
    call = CommandLine().parser.parse_args(["-x", "tenant=a", "-x", "dry", "upgrade", "heads", "--sql"])
    capsys.readouterr()
    command.upgrade(Config("alembic.ini", cmd_opts=call), "heads", sql=True)
    theirs = [line for line in capsys.readouterr().out.splitlines() if line.startswith("said")]
    assert [line for line in talk.splitlines() if line.startswith("said")] == theirs
    assert len(theirs) == 13 + len(BEFORE) + len(BEHIND)


ARGUMENTS = {
    "connection": "None",
    "url": '"postgresql://"',
    "dialect_name": '"postgresql"',
    "dialect_opts": '{"paramstyle": "named"}',
    "transactional_ddl": "True",
    "transaction_per_migration": "True",
    "output_buffer": "None",
    "output_encoding": '"utf-8"',
    "starting_rev": "None",
    "tag": '"release"',
    "template_args": "{}",
    "render_as_batch": "True",
    "target_metadata": "[]",
    "include_name": "lambda *_: True",
    "include_object": "lambda *_: True",
    "include_schemas": "True",
    "compare_type": "True",
    "compare_server_default": "True",
    "render_item": "lambda *_: False",
    "process_revision_directives": "lambda *_: None",
    "upgrade_token": '"upgrades"',
    "downgrade_token": '"downgrades"',
    "alembic_module_prefix": '"op."',
    "sqlalchemy_module_prefix": '"sa."',
    "user_module_prefix": "None",
    "autogenerate_plugins": "[]",
    "literal_binds": "True",
    "on_version_apply": "lambda **_: None",
    "version_table": '"alembic_version"',
    "version_table_schema": "None",
    "version_table_pk": "True",
    "mssql_batch_separator": '"GO"',
    "oracle_batch_separator": '"/"',
}


def test_each_argument_of_configure_is_known(desk: Desk) -> None:
    """Those that say nothing of the files change nothing in them, whatever they say."""
    plain = desk.file("postgresql")
    given = ", ".join(f"{name}={value}" for name, value in ARGUMENTS.items())
    desk.env(f"from alembic import context\ncontext.configure({given})\ncontext.run_migrations()\n")
    result = desk.run("compile", "--dialect", "postgresql")
    assert (result.exit_code, result.stderr) == (0, "postgresql: 3 files unchanged\n")
    assert desk.file("postgresql") == plain
    assert {*ARGUMENTS} == {*KNOWN}
