"""`stubs`: modules of the application that scripts and env.py only mention need not be there."""

import sys

import pytest

from tests.env.conftest import CREATE, Desk

ENV = """
import sqlalchemy as sa
from alembic import context
from app.config import settings
from app.models import Base, User as Person, register
from app.models.types import Money

@register("listener")
def listen(*_):
    pass

class Account(Base, table=True):
    __tablename__ = "account"

for each in Base.metadata.sorted_tables:
    raise AssertionError(each)
context.config.set_main_option("sqlalchemy.url", str(settings.DATABASE_URL))
if settings.DEBUG:
    settings.log(f"{settings.name}")
context.configure(url=settings.DATABASE_URL, target_metadata=Base.metadata, include_object=Base.include)
with context.begin_transaction():
    context.run_migrations()
"""

STUBS = 'stubs = ["app.models", "app.config"]'


def test_what_is_only_mentioned(desk: Desk) -> None:
    desk.settings(STUBS)
    desk.env(ENV)
    desk.revision(f"from app.models import Account\nkind: Account | None = None\n{CREATE}")
    result = desk.run("compile", "--dialect", "sqlite")
    assert result.exit_code == 0, result.stderr
    assert result.stderr.splitlines() == [
        "warning: pyproject.toml: stubs: nothing stands for app.config.settings",
        "warning: pyproject.toml: stubs: nothing stands for app.models.Base",
        "warning: pyproject.toml: stubs: nothing stands for app.models.User",
        "warning: pyproject.toml: stubs: nothing stands for app.models.register",
        "warning: pyproject.toml: stubs: nothing stands for app.models.types.Money",
        "warning: pyproject.toml: stubs: nothing stands for app.models.Account",
        "sqlite: 3 files written",
    ]
    assert not [name for name in sys.modules if name.partition(".")[0] == "app"]


def test_the_rest_of_the_application_is_there(desk: Desk) -> None:
    desk.settings(STUBS)
    desk.write("app/__init__.py", "TABLE = 'invoice'")
    desk.write("app/models.py", "1 / 0")
    desk.revision(f"import app.models\nop.execute(f'UPDATE {{app.TABLE}} SET id = 1')\n{CREATE}")
    assert "UPDATE invoice SET id = 1" in desk.file()


@pytest.mark.parametrize(
    "use",
    [
        'op.execute(f"UPDATE {name} SET x = 1")',
        'op.execute("UPDATE " + name + " SET x = 1")',
        "op.execute('UPDATE %s SET x = 1' % name)",
        "op.create_table(str(name))",
        "if name: pass",
        "op.create_table('t', sa.Column('x', sa.String(int(name))))",
    ],
)
def test_a_value_that_the_script_needs_is_refused(desk: Desk, use: str) -> None:
    desk.settings(STUBS)
    desk.revision(f"from app.config import name\n{use}")
    assert desk.refusal("compile", "--dialect", "sqlite").splitlines() == [
        "migrations/versions/aaaaaaaaaaaa_create_account.py:12: the setting stubs has nothing stand for "
        "app.config.name, and the script needs its value",
        "  write the value into the script, which should say the same for ever; or install what it comes from",
    ]


@pytest.mark.parametrize(
    "use", ["op.create_table(name)", "op.execute(name)", "op.add_column('account', sa.Column('x', name))"]
)
def test_a_stub_in_a_call_is_refused(desk: Desk, use: str) -> None:
    """Whatever the call makes of it."""
    desk.settings(STUBS)
    desk.revision(f"from app.config import name\n{CREATE}\n{use}")
    assert desk.refusal("compile", "--dialect", "sqlite").startswith("migrations/versions/aaaaaaaaaaaa_create_account")


def test_no_name_of_a_module(desk: Desk) -> None:
    desk.settings('stubs = ["app/models.py"]')
    assert (
        desk.refusal() == "pyproject.toml:2: stubs: the name of a module is expected, as app.models, not app/models.py"
    )
