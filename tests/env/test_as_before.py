"""What one recording changes reaches no other: modules, variables, logging, and whatever else is the process's."""

import builtins
import locale
import logging
import os
import signal
import sys
import warnings
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from tests.env.conftest import CREATE, Desk

GOOD = "from alembic import context\ncontext.configure(url='sqlite://')\ncontext.run_migrations()\n"

LOGGER = "a_logger_of_the_application"
FILE_CONFIG = "from logging.config import fileConfig\nfileConfig('alembic.ini')"

SPOILT: dict[str, tuple[str, Callable[[], Any]]] = {
    "a variable": ("import os\nos.environ['A_VARIABLE'] = 'a'\ndel os.environ['PATH']", lambda: dict(os.environ)),
    "the working folder": ("import os\nos.mkdir('away')\nos.chdir('away')\nos.rmdir('../away')", os.getcwd),
    "sys.path": ("import sys\nsys.path[:] = []", lambda: [*sys.path]),
    "a module in another's place": ("import sys\nsys.modules['csv'] = sys", lambda: sys.modules["csv"].__name__),
    "a module gone": ("import sys\ndel sys.modules['csv']", lambda: "csv" in sys.modules),
    "a module of the project": ("import state\nstate.STATE.append(1)", lambda: "state" in sys.modules),
    "a function of Python's": (
        "import builtins\nbuiltins.input = print\nbuiltins.more = 1",
        lambda: (input, hasattr(builtins, "more")),
    ),
    "streams": ("import sys, io\nsys.stdout = sys.stderr = io.StringIO()", lambda: (sys.stdout, sys.stderr)),
    "the command line": ("import sys\nsys.argv.append('x')", lambda: [*sys.argv]),
    "hooks": (
        "import sys\nsys.excepthook = print\nsys.setrecursionlimit(700)",
        lambda: (sys.excepthook, sys.getrecursionlimit()),
    ),
    "a level": ("import logging\nlogging.getLogger().setLevel(1)", lambda: logging.getLogger().level),
    "a handler": (
        f"import logging\nlogging.getLogger('{LOGGER}').addHandler(logging.NullHandler())",
        lambda: [*logging.getLogger(LOGGER).handlers],
    ),
    "fileConfig, which disables": (FILE_CONFIG, lambda: logging.getLogger(LOGGER).disabled),
    "a filter of warnings": ("import warnings\nwarnings.simplefilter('error')", lambda: [*warnings.filters]),
    "the locale": ("import locale\nlocale.setlocale(locale.LC_ALL, 'C')", lambda: locale.setlocale(locale.LC_ALL)),
    "a signal": (
        "import signal\nsignal.signal(signal.SIGUSR1, signal.SIG_IGN)",
        lambda: signal.getsignal(signal.SIGUSR1),
    ),
}


@pytest.mark.parametrize("spoils", SPOILT)
@pytest.mark.parametrize("where", ["a script", "a script's function", "a module of the project", "env.py"])
def test_as_before(desk: Desk, spoils: str, where: str) -> None:
    import csv

    assert csv
    text, state = SPOILT[spoils]
    logging.getLogger(LOGGER)
    desk.write("state.py", "STATE = []\n")
    indented = text.replace("\n", "\n    ")
    match where:
        case "a script":
            desk.revision(f"pass\n\n{CREATE}")
            path = next((desk.folder / "migrations" / "versions").iterdir())
            path.write_text(f"{path.read_text()}\n{text}\n")
        case "a script's function":
            desk.revision(f"{text}\n{CREATE}")
        case "a module of the project":
            desk.write("module.py", f"def spoil():\n    {indented}\n")
            desk.revision(f"import module\nmodule.spoil()\n{CREATE}")
        case "env.py":
            desk.env(text + "\n" + GOOD)
    before_locale = locale.setlocale(locale.LC_ALL)
    try:
        before = state()
        result = desk.run("compile", "--dialect", "sqlite", "--output", str(desk.folder / "dialects"))
        assert result.exit_code == 0, (result.stderr, result.exception)
        assert state() == before
    finally:
        locale.setlocale(locale.LC_ALL, before_locale)


def test_one_script_and_the_next(desk: Desk) -> None:
    """And one run of a script and the next: what the second would see of the first."""
    spoil = "import logging, os, state\nassert 'SEEN' not in os.environ and not state.STATE\nos.environ['SEEN'] = '1'\n"
    desk.write("state.py", "STATE = []\n")
    desk.revision(f"{spoil}state.STATE.append(1)\n{CREATE}")
    for dialect in ("postgresql", "sqlite"):
        assert desk.file(dialect)


LISTENING = """
import sqlalchemy as sa

seen = []

def told(*_):
    seen.append(1)

class Teller:
    def told(self, *_):
        seen.append(1)

"""


def _listeners() -> int:
    return len([*sa.Table("of_nobody", sa.MetaData()).dispatch.after_parent_attach])


@pytest.mark.parametrize("module", [False, True], ids=["in the script", "in a module"])
@pytest.mark.parametrize("told", ["told", "Teller().told"])
def test_a_listener_is_called_for_its_script_alone(desk: Desk, module: bool, told: str) -> None:
    listening = (
        f"import sqlalchemy as sa\nseen = []\n{LISTENING}\nsa.event.listen(sa.Table, 'after_parent_attach', {told})\n"
    )
    desk.write("listening.py", listening)
    path = desk.folder / "migrations/versions/aaaaaaaaaaaa_create_account.py"
    text = "from listening import seen\n" if module else listening
    path.write_text(path.read_text() + text)
    path.write_text(path.read_text() + "\nsa.Table('t', sa.MetaData())\nassert len(seen) == 1\n")
    before = _listeners()
    assert desk.file()
    assert _listeners() == before


def test_what_is_printed_is_talk(desk: Desk) -> None:
    desk.revision(f"import sys\nprint('a')\nsys.stdout.write('b\\n')\n{CREATE}")
    result = desk.run("upgrade", "head", "--dialect", "sqlite")
    assert result.stderr == "a\nb\n"
    assert "\na\n" not in result.stdout


def test_revisions_have_what_env_py_has_prepared(desk: Desk) -> None:
    """Variables, as of a file of them that it reads, and folders of modules."""
    desk.write("src/of_the_application.py", "NAME = 'from_src'\n")
    desk.env(
        "import os, sys\nsys.path.append('src')\nos.environ['A_NAME'] = 'from_env'\nos.environ.pop('TO_GO', None)\n"
        + GOOD
    )
    desk.revision(
        "import os\nfrom of_the_application import NAME\n"
        "assert 'TO_GO' not in os.environ\n"
        'op.create_table(NAME, sa.Column(os.environ["A_NAME"], sa.Integer))\n' + CREATE
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TO_GO", "1")
        assert "CREATE TABLE from_src (\n    from_env INTEGER" in desk.file()
        assert os.environ["TO_GO"] == "1"
    assert "A_NAME" not in os.environ
    assert "of_the_application" not in sys.modules


def test_env_pys_clock_stands(desk: Desk) -> None:
    desk.env(
        "from datetime import datetime\nimport uuid\nfrom alembic import context\nID = uuid.uuid4()\n"
        "context.configure(url='sqlite://', version_table=f'v_{datetime.now():%Y%m%d}')\n"
        "context.run_migrations()\n"
    )
    result = desk.run("compile", "--dialect", "sqlite")
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "warning: migrations/env.py:4: the script draws by uuid4(): what it gets comes from its own "
        "name, and is always the same",
        "warning: migrations/env.py:5: the script asks the clock, and gets 2000-01-01 00:00:00 UTC, as it "
        "belongs to no revision",
        "  func.now() is the time at which the file runs",
        "sqlite: 3 files written",
    ]
    assert " v_20000101 " in desk.file()
