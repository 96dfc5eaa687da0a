"""What the servers' own tools write of a schema is read as that schema: dump, baseline, catalogue."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sqlgen.baseline import read_baseline
from sqlgen.dialects import NAMES, Version, get_dialect
from sqlgen.errors import SqlgenError
from sqlgen.schema import Name
from sqlgen.verify.catalogue import read_catalogue
from sqlgen.verify.objects import differing_objects, read_objects
from sqlgen.verify.simulated import differences
from sqlgen.verify.twin import build_twin
from tests.nets.case import Case, all_cases
from tests.rawsql.test_on_servers import FOLDERS, NEWER, STORIES, told
from tests.servers.server import Database, Server
from tests.servers.servers import Servers

ROOT = Path(__file__).parent.parent.parent
VERSION_TABLE = Name(None, "alembic_version")


def assert_read(database: Database, server: Server, version: Version, folder: Path) -> None:
    """The dump is understood, and what is read from it is what the catalogue says, and says again of a twin."""
    file = folder / "schema.sql"
    file.write_text(database.dump(), encoding="utf-8")
    stood = read_baseline(file, get_dialect(server.name, version), VERSION_TABLE)
    assert [str(each) for each in stood.warnings] == []
    with restored(file, database, server) as again, server.database() as twin:
        catalogue = read_catalogue(again.engine)
        assert differences(stood.schema, catalogue, server.name) == []
        with again.engine.connect() as connection:
            assert [*differing_objects(read_objects(connection, server.name), stood.schema)] == []
        build_twin(stood.schema, server.name, twin.engine)
        assert read_catalogue(twin.engine) == catalogue


@contextmanager
def restored(file: Path, database: Database, server: Server) -> Iterator[Database]:
    """A server spells some things anew when it reads them from a dump: conditions, a column's character set.

    SQLite keeps the text, and its shell names tables of its own, which it does not make.
    """
    if server.name == "sqlite":
        yield database
        return
    with server.database() as again:
        ran = again.run(file)
        assert ran.returncode == 0, ran.stderr
        yield again


CASES = [case for case in all_cases() if case.name.startswith(("create_", "plug_ins", "set_table_options"))]
"""Those that make what a dump may speak of."""


@pytest.mark.parametrize("dialect", NAMES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case, dialect: str, servers: Servers, tmp_path: Path) -> None:
    """What the case leaves, unless it is refused or cannot be run here."""
    compiled = case.on(dialect, tmp_path)
    try:
        files = [entry.upgrade.text for entry in compiled.build.entries]
    except SqlgenError:
        return
    if dialect in case.namespace().get("NOT_RUN", {}) or case.baseline():
        return
    with servers[dialect].database() as database:
        run(files, database)
        assert_read(database, servers[dialect], compiled.printer.version, tmp_path)


@pytest.mark.parametrize(
    ("dialect", "story"),
    [
        (dialect, story.relative_to(STORIES).as_posix())
        for dialect, folders in FOLDERS.items()
        for folder in folders
        for story in sorted((STORIES / folder).glob("*.sql"))
    ],
)
def test_story(dialect: str, story: str, servers: Servers, tmp_path: Path) -> None:
    """What a story of raw SQL leaves."""
    with servers[dialect].database() as database:
        told((STORIES / story).read_text(encoding="utf-8"), dialect, database)
        assert_read(database, servers[dialect], NEWER.get(dialect, ()), tmp_path)


def test_the_example(server: Server, tmp_path: Path) -> None:
    """The schema of the project's own example, with its view, its trigger, its enum and its domain."""
    files = sorted((ROOT / "dialects" / server.name).glob("*.upgrade.sql"))
    with server.database() as database:
        run([file.read_text(encoding="utf-8") for file in files], database)
        assert_read(database, server, (), tmp_path)


def run(files: Iterable[str], database: Database) -> None:
    for file in files:
        ran = database.run_sql(file)
        assert ran.returncode == 0, ran.stderr


PARTITIONED = """
CREATE TABLE visit (id INTEGER NOT NULL, day DATE NOT NULL, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE visit_2020 PARTITION OF visit FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE INDEX by_day ON visit (day);
"""


def test_partitions(servers: Servers, tmp_path: Path) -> None:
    """The table is known; of its partitions no more than that they are there."""
    with servers["postgresql"].database() as database:
        ran = database.run_sql(PARTITIONED)
        assert ran.returncode == 0, ran.stderr
        (tmp_path / "schema.sql").write_text(database.dump())
    stood = read_baseline(tmp_path / "schema.sql", get_dialect("postgresql"), VERSION_TABLE)
    assert stood.warnings == ()
    visit = stood.schema.tables[Name(None, "visit")]
    assert (visit.known, [each.name for each in visit.indexes], visit.primary_key is not None) == (
        True,
        ["by_day"],
        True,
    )
    assert not stood.schema.tables[Name(None, "visit_2020")].known
