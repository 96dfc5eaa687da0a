"""No connection leaves the compiler, and no program is started: whoever tries is told his line."""

import gc
import sqlite3
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from sqlgen.recording.machine.drivers import _CONNECT
from tests.env.conftest import CREATE, Desk

OTHERWISE = (
    "  use op.get_bind(), which is the connection that the revision runs on; what would be asked elsewhere, a file "
    "beside the script may hold, or the command line's -x"
)
BESIDE = "  run it where the files are run, before or after them; what it answers, a file beside the script may hold"

CONNECTIONS = {
    "sqlite3": ("import sqlite3", "sqlite3.connect(':memory:')", "sqlite3.connect(:memory:)"),
    "an engine": ("", "sa.create_engine('sqlite://').connect()", "sqlalchemy.engine.connect"),
    "psycopg": ("import psycopg", "psycopg.connect('host=127.0.0.1 port=1')", "psycopg.connect"),
    "psycopg, awaited": (
        "import asyncio, psycopg",
        "asyncio.run(psycopg.AsyncConnection.connect('host=127.0.0.1 port=1'))",
        "psycopg.connect",
    ),
    "pymysql": ("import pymysql", "pymysql.connect(host='127.0.0.1', port=1)", "socket.getaddrinfo(127.0.0.1)"),
    "a socket": ("import socket as s", "s.socket().connect(('127.0.0.1', 1))", "socket.connect(127.0.0.1:1)"),
    "a socket of the system's": (
        "import socket as s",
        "s.socket(s.AF_UNIX).connect('/no/such')",
        "socket.connect(/no/such)",
    ),
    "a datagram": (
        "import socket as s",
        "s.socket(type=s.SOCK_DGRAM).sendto(b'', ('127.0.0.1', 1))",
        "socket.sendto(127.0.0.1:1)",
    ),
    "a name": ("import socket", "socket.gethostbyname('localhost')", "socket.gethostbyname(localhost)"),
    "a page": (
        "from urllib.request import urlopen",
        "urlopen('http://127.0.0.1:1')",
        "socket.getaddrinfo(127.0.0.1)",
    ),
    "asyncio": (
        "import asyncio",
        "asyncio.run(asyncio.open_unix_connection('/no/such'))",
        "socket.connect(/no/such)",
    ),
    "a thread": (
        "import threading, sqlite3",
        "thread = threading.Thread(target=lambda: sqlite3.connect(':memory:')); thread.start(); thread.join()",
        "sqlite3.connect(:memory:)",
    ),
}

PROGRAMS = {
    "subprocess": ("import subprocess", "subprocess.run(['true'])", "subprocess.Popen"),
    "asyncio": ("import asyncio", "asyncio.run(asyncio.create_subprocess_exec('true'))", "subprocess.Popen"),
    "os.system": ("import os", "os.system('true')", "os.system"),
    "os.popen": ("import os", "os.popen('true')", "subprocess.Popen"),
    "os.posix_spawn": ("import os", "os.posix_spawn('/bin/true', ['true'], {})", "os.posix_spawn"),
    "multiprocessing": (
        "import multiprocessing",
        "multiprocessing.get_context('fork').Process(target=print).start()",
        "os.fork",
    ),
}


SCRIPT = "migrations/versions/aaaaaaaaaaaa_create_account.py"


def _connection(means: str) -> list[str]:
    return [f"a connection would be opened by {means}, and nothing is connected to while files are made", OTHERWISE]


def _program(means: str) -> list[str]:
    return [f"another program would be started by {means}, and could reach any server, unseen", BESIDE]


@pytest.fixture(autouse=True)
def _left_open() -> Iterator[None]:
    """What a refused script leaves open is closed here, and not in a test behind it."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.mark.filterwarnings(
    "ignore:Exception in thread", "ignore:coroutine .* was never awaited", "ignore:Exception ignored"
)
@pytest.mark.parametrize(
    ("imports", "does", "told"),
    [
        *((imports, does, _connection(means)) for imports, does, means in CONNECTIONS.values()),
        *((imports, does, _program(means)) for imports, does, means in PROGRAMS.values()),
    ],
    ids=[*CONNECTIONS, *(f"a program by {name}" for name in PROGRAMS)],
)
def test_a_script(desk: Desk, imports: str, does: str, told: list[str]) -> None:
    """Also where it swallows what it gets."""
    desk.revision(f"{imports or 'import os'}\ntry:\n    {does}\nexcept BaseException:\n    pass\n{CREATE}")
    sentence, way_out = told
    assert desk.refusal("compile", "--dialect", "postgresql").splitlines()[-2:] == [f"{SCRIPT}:13: {sentence}", way_out]


def test_env_py(desk: Desk) -> None:
    desk.env("import os\nos.system('true')\n")
    sentence, _ = _program("os.system")
    assert desk.refusal("compile", "--dialect", "sqlite").splitlines()[0] == (
        f"migrations/env.py:2: env.py cannot be run: {sentence}"
    )


def test_models_that_connect_when_they_are_imported(desk: Desk) -> None:
    """Of env.py's, or of a script's."""
    sentence, _ = _connection("psycopg.connect")
    desk.write("models.py", "import psycopg\npsycopg.connect('host=127.0.0.1 port=1')\n")
    desk.revision(f"import models\n{CREATE}")
    assert desk.refusal("compile", "--dialect", "sqlite").splitlines()[0] == f"{SCRIPT}:11: {sentence}"
    desk.env("import models\n")
    assert desk.refusal("compile", "--dialect", "sqlite").splitlines()[0] == (
        f"migrations/env.py:1: env.py cannot be run: {sentence}"
    )


def test_a_package_that_starts_a_program_when_it_is_imported(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """To learn where it is: that is its own business, and no connection leaves by it that the script has asked for."""
    desk.write("site-packages/a_package_that_asks.py", "import subprocess\nsubprocess.run(['true'])\n")
    monkeypatch.syspath_prepend(desk.folder / "site-packages")
    desk.revision(f"import a_package_that_asks, platform\nplatform.processor()\n{CREATE}")
    assert desk.file()


def test_a_thread_of_a_library_is_kept_from_it_and_told(desk: Desk) -> None:
    pool = "from concurrent.futures import ThreadPoolExecutor\nimport sqlite3\n"
    desk.revision(
        f"{pool}with ThreadPoolExecutor() as pool:\n    pool.submit(sqlite3.connect, 'made.db').exception()\n{CREATE}"
    )
    result = desk.run("compile", "--dialect", "sqlite")
    sentence, way_out = _connection("sqlite3.connect(made.db)")
    assert result.exit_code == 0
    assert result.stderr.splitlines()[:2] == [f"warning: {SCRIPT}: in a thread, {sentence}", way_out]
    assert not Path("made.db").exists()


@pytest.mark.filterwarnings("ignore:Exception in thread")
def test_a_thread_that_is_left_running_is_told_and_watched_on(desk: Desk) -> None:
    later = "import sqlite3, sys, threading\n\ndef later():\n    sys.begin.wait()\n    sqlite3.connect('made.db')\n\n"
    desk.revision(f"{later}threading.Thread(target=later, name='the loader').start()\n{CREATE}")
    begin = threading.Event()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.begin", begin, raising=False)
        result = desk.run("compile", "--dialect", "sqlite")
        begin.set()
        (thread,) = (each for each in threading.enumerate() if each.name == "the loader")
        thread.join()
    assert f"warning: {SCRIPT}: a thread was started that is still running: the loader" in result.stderr
    assert not Path("made.db").exists()


def test_other_threads_and_times_are_not_watched(desk: Desk) -> None:
    """What the process around a compile does meanwhile, and does afterwards."""
    made = threading.Event()
    asked = threading.Event()

    def connect() -> None:
        asked.wait()
        sqlite3.connect(":memory:").close()
        made.set()

    thread = threading.Thread(target=connect)
    thread.start()
    desk.revision(f"import sys\nsys.asked.set()\nassert sys.made.wait(9)\n{CREATE}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.asked", asked, raising=False)
        patch.setattr("sys.made", made, raising=False)
        assert desk.file()
    thread.join()
    sqlite3.connect(":memory:").close()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect("host=127.0.0.1 port=1")


@pytest.mark.parametrize("module", [each for each in _CONNECT if not each.startswith(("psycopg.", "sqlalchemy."))])
def test_a_driver_with_a_library_in_c(desk: Desk, module: str) -> None:
    """Each that is known, by what stands in for it."""
    for path in _CONNECT[module]:
        owner, _, name = path.rpartition(".")
        text = f"def {name}(*_): raise Exception('it connects')"
        desk.write(f"{module.replace('.', '/')}.py", f"class {owner}:\n    {text}" if owner else text)
        desk.revision(f"import {module}\n{module}.{path.removesuffix('.__init__')}()\n{CREATE}")
        sentence, _ = _connection(f"{module.rpartition('.')[0] or module}.connect")
        assert desk.refusal("compile", "--dialect", "sqlite").splitlines()[0] == f"{SCRIPT}:12: {sentence}"
