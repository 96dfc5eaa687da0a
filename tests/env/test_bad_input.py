"""What can be wrong with env.py: each is a sentence with its place and a way out, and nothing is written."""

import threading

import pytest

from tests.env.conftest import CREATE, Desk

GOOD = """
from alembic import context
context.configure(url="sqlite://")
with context.begin_transaction():
    context.run_migrations()
"""

OR_WITHOUT = (
    "  mend it; or compile without it, by --no-env or env = false in [tool.sqlgen], and say in the settings what it "
    "configures (version_table, naming_convention)"
)

REFUSED = {
    "it raises": (
        "import os\nos.environ['NO_SUCH_DATABASE_URL']\n",
        ["migrations/env.py:2: env.py cannot be run: it raised KeyError: 'NO_SUCH_DATABASE_URL'", OR_WITHOUT],
    ),
    "it raises in a module of the project": (
        "import config\n",
        ["migrations/env.py:1: env.py cannot be run: it raised ValueError: no secret, at config.py:1", OR_WITHOUT],
    ),
    "it raises otherwise online": (
        "from alembic import context\nif context.is_offline_mode():\n    raise Exception('offline: never')\n1 / 0\n",
        [
            "migrations/env.py:4: env.py cannot be run: it raised ZeroDivisionError: division by zero",
            "  in offline mode: migrations/env.py:3: env.py cannot be run: it raised Exception: offline: never",
            OR_WITHOUT,
        ],
    ),
    "it exits": (
        "import sys\nsys.exit('not today')\n",
        ["migrations/env.py:2: env.py cannot be run: it raised SystemExit: not today", OR_WITHOUT],
    ),
    "it is no Python": (
        "import\n",
        ["migrations/env.py: env.py cannot be run: it cannot be read: invalid syntax (env.py, line 1)", OR_WITHOUT],
    ),
    "it never migrates": (
        "from alembic import context\ncontext.configure(url='sqlite://')\n",
        [
            "migrations/env.py: env.py never calls context.run_migrations(), offline or online",
            "  call it once, behind context.configure(), as in Alembic's templates; or compile without env.py, by "
            "--no-env or env = false in [tool.sqlgen]",
        ],
    ),
    "it migrates twice": (
        GOOD.strip() + "\n    context.run_migrations()\n",
        [
            "migrations/env.py:5: env.py calls context.run_migrations() a second time, and one set of files can come "
            "of one call alone",
            "  call it once, or name the databases that it is called for in the setting databases; or compile without "
            "env.py, by --no-env or env = false in [tool.sqlgen]",
        ],
    ),
    "it configures nothing": (
        "from alembic import context\ncontext.run_migrations()\n",
        [
            "migrations/env.py:2: context.run_migrations() is called before context.configure()",
            "  configure first, as in Alembic's templates",
        ],
    ),
    "a version table that is none": (
        "from alembic import context\ncontext.configure(url='sqlite://', version_table=7)\n",
        ["migrations/env.py:2: configure(): version_table: a name is expected, not 7"],
    ),
    "a name that is too long": (
        "from alembic import context\ncontext.configure(url='sqlite://', version_table='x' * 60)\n",
        [f"migrations/env.py:2: configure(): version_table: {'x' * 60} has 60 bytes, and 59 is the most"],
    ),
    "an application that is not installed": (
        "from no_such_application.models import Base\n",
        [
            "migrations/env.py:1: env.py cannot be run, as an import failed: No module named 'no_such_application'",
            "  install what it imports beside sqlgen, or name its folder in prepend_sys_path; have nothing stand for "
            "it, by the setting stubs; or compile without env.py, by --no-env or env = false in [tool.sqlgen]",
        ],
    ),
    "an import that fails offline, and something else online": (
        "from alembic import context\nif context.is_offline_mode():\n    import no_such_application\n1 / 0\n",
        [
            "migrations/env.py:3: env.py cannot be run, as an import failed: No module named 'no_such_application'",
            "  install what it imports beside sqlgen, or name its folder in prepend_sys_path; have nothing stand for "
            "it, by the setting stubs; or compile without env.py, by --no-env or env = false in [tool.sqlgen]",
        ],
    ),
    "a model that reads rows on import": (
        "import models\n",
        [
            "migrations/env.py:1: env.py cannot be run: the script reads rows, and there is no database to read them "
            "from: SELECT name FROM tenant",
            OR_WITHOUT,
        ],
    ),
    "it patches alembic": (
        "from alembic import op\nop.create_table = print\n",
        [
            "migrations/env.py:2: env.py cannot be run: alembic.op.create_table is replaced, which would hold for all "
            "revisions and not be seen in theirs",
            OR_WITHOUT,
        ],
    ),
}

MODELS = """
import sqlalchemy as sa
with sa.create_engine("postgresql://nowhere").connect() as connection:
    names = connection.execute(sa.text("SELECT name FROM tenant")).all()
"""


@pytest.mark.parametrize("wrong", REFUSED)
def test_is_refused(desk: Desk, wrong: str) -> None:
    text, told = REFUSED[wrong]
    desk.env(text)
    desk.write("config.py", "raise ValueError('no secret')")
    desk.write("models.py", MODELS)
    assert desk.refusal("compile", "--dialect", "postgresql").splitlines() == told
    assert desk.run("compile", "--dialect", "postgresql", "--no-env").exit_code == 0


def test_what_it_prints_is_no_result(desk: Desk) -> None:
    desk.env("print('hello')\n" + GOOD)
    result = desk.run("upgrade", "head", "--dialect", "sqlite")
    assert "hello" not in result.stdout
    assert result.stderr == "hello\n"


def test_a_thread_that_it_leaves(desk: Desk) -> None:
    desk.env(f"import threading, sys\nthreading.Thread(target=sys.the_end.wait, name='the exporter').start()\n{GOOD}")
    end = threading.Event()
    vars(__import__("sys"))["the_end"] = end
    try:
        result = desk.run("compile", "--dialect", "sqlite")
    finally:
        end.set()
        del vars(__import__("sys"))["the_end"]
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "warning: migrations/env.py: a thread was started that is still running: the exporter",
        "  start it where the application starts; what it does from here on is not seen",
        "sqlite: 3 files written",
    ]


def test_it_may_run_in_a_thread(desk: Desk) -> None:
    """As an env.py does that finds itself in a running loop."""
    run = "from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor() as pool:\n"
    body = "from alembic import context\n\ndef go():\n    context.configure(url='x', version_table='v')\n"
    desk.env(f"{body}    context.run_migrations()\n\n{run}    pool.submit(go).result()\n")
    assert " v " in desk.file()


@pytest.mark.parametrize("statement", ["op.create_table = print", "context.is_offline_mode = print", "del op.execute"])
def test_a_script_that_patches_alembic(desk: Desk, statement: str) -> None:
    desk.revision(f"{statement}\n{CREATE}")
    name = "context.is_offline_mode" if "context" in statement else f"op.{statement.split('.')[1].split()[0]}"
    assert desk.refusal("compile", "--dialect", "sqlite").splitlines() == [
        f"migrations/versions/aaaaaaaaaaaa_create_account.py:11: alembic.{name} is replaced, which would hold for all "
        "revisions and not be seen in theirs",
        "  call a function of your own, or make it an operation: Operations.register_operation",
    ]
    desk.revision()
    assert desk.run("compile", "--dialect", "sqlite").exit_code == 0


def test_a_script_that_goes_on_with_env_pys_engine(desk: Desk) -> None:
    engine = "from sqlalchemy import create_engine\ncontext.config.attributes['engine'] = create_engine('sqlite://')"
    desk.env(GOOD.replace("from alembic import context", f"from alembic import context\n{engine}"))
    desk.revision(
        """
        with context.config.attributes["engine"].begin() as connection:
            connection.execute(sa.text("UPDATE account SET id = 1"))
        """
    )
    assert desk.refusal("compile", "--dialect", "sqlite").splitlines() == [
        "migrations/versions/aaaaaaaaaaaa_create_account.py:12: the script speaks to a database by an engine that was "
        "made while env.py ran, and not by op",
        "  use op.get_bind(), which is the connection that the revision runs on",
    ]
