"""The project's own example: `dialects/` is what `migrations/` compiles to, and it runs, up and down, everywhere.

It is an environment of Alembic's too: what `alembic upgrade` and `downgrade` leave, the files leave, step by step.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.config import CommandLine, Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from click.testing import CliRunner

from sqlgen.cli import main
from sqlgen.dialects import NAMES
from sqlgen.output.manifest import Listed, read
from sqlgen.scripts import Direction
from sqlgen.verify.catalogue import Facts, read_catalogue
from tests.servers.server import Database
from tests.servers.servers import Servers

ROOT = Path(__file__).parent.parent

FIRST_TICKETS = (
    "INSERT INTO account (id, name, description) VALUES (7, 'Ada', NULL), (8, 'Émile', 'writes at night')",
    "INSERT INTO ticket (id, account_id, subject, opened_at) VALUES (1, 8, 'It is late', '2026-02-10 23:59:00')",
)
"""Rows that later revisions must keep, as they are after 0002."""


def test_is_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    ran = CliRunner().invoke(main, ["check"])
    assert ran.stdout == ""
    assert ran.exit_code == 0


@pytest.mark.parametrize("dialect", NAMES)
def test_beside_alembic_online(dialect: str, servers: Servers) -> None:
    with servers[dialect].database() as database, servers[dialect].database() as online:
        for direction, listed in _steps(dialect):
            ran = database.run(_file(dialect, listed, direction))
            assert ran.returncode == 0, ran.stderr
            _alembic(online, direction, listed.revision)
            if (direction, listed.number) == ("upgrade", 2):
                _fill(database)
                _fill(online)
            assert _found(database) == _found(online)
        assert read_catalogue(database.engine)["tables"] == {}
        assert database.query("SELECT version_num FROM alembic_version") == []


@pytest.mark.parametrize("dialect", NAMES)
def test_trigger_and_view(dialect: str, servers: Servers) -> None:
    """They work, also after the tables that they speak of were altered by later revisions."""
    with servers[dialect].database() as database:
        for direction, listed in _steps(dialect):
            if direction == "upgrade":
                assert database.run(_file(dialect, listed, direction)).returncode == 0
        database.query("INSERT INTO customer (id, name) VALUES (7, 'Ada')")
        database.query("INSERT INTO ticket (id, customer_id, subject, channel) VALUES (1, 7, 'It is late', 'chat')")
        database.query("UPDATE ticket SET priority = 1")
        assert database.query("SELECT id, priority, customer FROM waiting") == [(1, 1, "Ada")]
        database.query("UPDATE ticket SET status = 'solved'")
        assert database.query("SELECT ticket_id, was, became FROM ticket_log") == [(1, "open", "solved")]
        assert database.query("SELECT id FROM waiting") == []


def test_alembic_finds_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The command that env.py's docstring names."""
    monkeypatch.chdir(ROOT)
    url = f"url=sqlite:///{tmp_path / 'desk.db'}"
    CommandLine().main(["-x", url, "upgrade", "head"])
    CommandLine().main(["-x", url, "downgrade", "base"])


def test_its_page_tells_of_every_revision() -> None:
    page = (ROOT / "migrations" / "README.md").read_text(encoding="utf-8")
    ran = CliRunner().invoke(main, ["history", "-c", str(ROOT / "pyproject.toml"), "--format", "json"])
    revisions = json.loads(ran.stdout)[::-1]
    told = re.findall(r"^\| \[(\w+)\]\(versions/(\w+\.py)\) ([^|]+) \| [^|]+ \|$", page, re.MULTILINE)
    assert [(revision, f"migrations/versions/{file}") for revision, file, _ in told] == [
        (each["revision"], each["source"]) for each in revisions
    ]
    for each, (_, _, message) in zip(revisions, told, strict=True):
        assert each["message"].startswith(message)


def _steps(dialect: str) -> Iterator[tuple[Direction, Listed]]:
    """Up in the order of the numbers, and all the way back."""
    manifest = read(ROOT / "dialects" / dialect / "manifest.json")
    assert manifest is not None
    numbered = sorted(manifest.revisions, key=lambda listed: listed.number)
    yield from (("upgrade", listed) for listed in numbered)
    yield from (("downgrade", listed) for listed in reversed(numbered))


def _file(dialect: str, listed: Listed, direction: Direction) -> Path:
    (path,) = (ROOT / "dialects" / dialect).glob(f"{listed.number:04d}_*.{direction}.sql")
    return path


def _alembic(database: Database, direction: Direction, revision: str) -> None:
    """This revision and no other, through the example's own env.py."""
    call = CommandLine().parser.parse_args(["-x", f"url={database.url}", "heads"])
    config = Config(toml_file=ROOT / "pyproject.toml", cmd_opts=call)
    script = ScriptDirectory.from_config(config)

    def one(rows: Any, _: object) -> list[Any]:
        steps = script._upgrade_revs("heads", rows) if direction == "upgrade" else script._downgrade_revs("base", rows)
        return [step for step in steps if step.revision.revision == revision]

    with EnvironmentContext(config, script, fn=one):
        script.run_env()


def _fill(database: Database) -> None:
    for statement in FIRST_TICKETS:
        database.query(statement)


def _found(database: Database) -> tuple[Facts, dict[str, list[Any]]]:
    """The catalogue, and the rows of every table, the version table's too."""
    facts = read_catalogue(database.engine)
    rows = {name: sorted(database.query(f"SELECT * FROM {name}"), key=repr) for name in facts["tables"]}
    return facts, rows | {"alembic_version": sorted(database.query("SELECT version_num FROM alembic_version"))}
