"""What env.py asks of `context` it is told as by Alembic itself: each function, offline, also before configure()."""

import pytest
from alembic import command
from alembic.config import CommandLine, Config

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
