"""Scratch databases are gone afterwards, however verify ends."""

import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE

import pytest

from sqlgen.errors.verify import DatabaseLeft
from sqlgen.verify.scratch import PREFIX, OnServer
from tests.servers.server import Server
from tests.servers.servers import Servers
from tests.verify.stage import Stage, url

SLEEP = {
    "postgresql": "DO 'BEGIN PERFORM pg_sleep(600); END'",
    "mysql": "DO SLEEP(600)",
    "mariadb": "DO SLEEP(600)",
}

ASLEEP = {
    "postgresql": "SELECT datname FROM pg_stat_activity WHERE query LIKE 'DO ''BEGIN PERFORM pg_sleep(600)%'",
    "mysql": "SELECT db FROM information_schema.processlist WHERE info LIKE '%SLEEP(600)%' AND db LIKE 'sqlgen%'",
    "mariadb": "SELECT db FROM information_schema.processlist WHERE info LIKE '%SLEEP(600)%' AND db LIKE 'sqlgen%'",
}

DATABASES = {
    "postgresql": "SELECT datname FROM pg_database",
    "mysql": "SHOW DATABASES",
    "mariadb": "SHOW DATABASES",
}


@pytest.fixture
def sleeping(folder: Path, request: pytest.FixtureRequest, servers: Servers) -> Stage:
    """A project whose revision takes ten minutes on the server."""
    name = request.param
    stage = Stage(folder, name, servers[name])
    stage.settings()
    stage.revision(1, f'op.execute("{SLEEP[name]}")', "pass", "sleep")
    stage.compile()
    return stage


@pytest.fixture
def query(sleeping: Stage) -> Iterator[Callable[[str], set[str]]]:
    assert sleeping.server
    with sleeping.server.database() as database:
        yield lambda sql: {str(row[0]) for row in database.query(sql)}


@pytest.mark.parametrize("sleeping", ["postgresql", "mysql", "mariadb"], indirect=True)
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_a_signal(sleeping: Stage, query: Callable[[str], set[str]], ending: signal.Signals) -> None:
    assert sleeping.server
    call = [sys.executable, "-c", "from sqlgen.cli import main; main()", "verify", "--url", url(sleeping.server)]
    before = query(ASLEEP[sleeping.dialect])
    with _listening(ending), subprocess.Popen(call, stdout=PIPE, stderr=PIPE, text=True) as process:
        try:
            name = _waited_for(lambda: query(ASLEEP[sleeping.dialect]) - before, process)
            process.send_signal(ending)
            _, stderr = process.communicate(timeout=100)
        finally:
            process.kill()
    assert name.startswith(PREFIX)
    assert name not in query(DATABASES[sleeping.dialect])
    assert process.returncode == (1 if ending is signal.SIGINT else 128 + ending)
    assert "Traceback" not in stderr


@contextmanager
def _listening(ending: signal.Signals) -> Iterator[None]:
    """Where the tests run in a shell's background, they are started deaf to SIGINT, and so is whom they start."""
    before = signal.signal(ending, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(ending, before)


def _waited_for(found: Callable[[], set[str]], process: subprocess.Popen[str]) -> str:
    """The name of the database, as soon as its statement is running."""
    deadline = time.monotonic() + 100
    while not (names := found()):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.1)
    (name,) = names
    return name


def test_a_file_of_sqlite(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (stage.folder / "migrations" / "versions").mkdir(parents=True)
    stage.revision(1, "pass", "pass", "nothing")
    stage.compile()
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    assert stage.verify().exit_code == 0
    assert [*place.iterdir()] == []


@pytest.mark.parametrize("name", ["postgresql", "mysql", "mariadb"])
def test_an_error_of_our_own(folder: Path, servers: Servers, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even a defect leaves nothing behind."""
    stage = Stage(folder, name, servers[name])
    stage.settings()
    stage.revision(1, "pass", "pass", "nothing")
    stage.compile()
    made = _names(monkeypatch)
    monkeypatch.setattr("sqlgen.verify.comparison.differing", lambda *_: 1 / 0)
    assert isinstance(stage.verify().exception, ZeroDivisionError)
    assert len(made) == 2
    assert not made & _databases(servers[name])


def _names(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of the databases that are made from here on."""
    names, create = set[str](), OnServer._create

    def named(server: OnServer, name: str) -> None:
        names.add(name)
        create(server, name)

    monkeypatch.setattr(OnServer, "_create", named)
    return names


def _databases(server: Server) -> set[str]:
    with server.database() as database:
        return {str(row[0]) for row in database.query(DATABASES[server.name])}


def test_a_database_that_cannot_be_dropped_is_named(servers: Servers) -> None:
    server = servers["postgresql"]
    with server.database() as database:
        try:
            with pytest.raises(DatabaseLeft) as told, OnServer(server.url, "postgresql").database() as engine:
                name = str(engine.url.database)
                database.query(f"ALTER DATABASE {name} IS_TEMPLATE true")
            assert str(told.value) == (
                f"scratch database {name} was not dropped: cannot drop a template database\n  drop it by hand"
            )
        finally:
            database.run_sql(f"ALTER DATABASE {name} IS_TEMPLATE false;\nDROP DATABASE {name};")
