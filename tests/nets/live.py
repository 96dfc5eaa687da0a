"""A case on a real server, up and down: the catalogue is what the simulation says, and the rows are still there."""

from pathlib import Path
from typing import Any

from sqlgen.operations import Step
from sqlgen.operations.execute import Work
from sqlgen.schema import Schema
from tests.nets.case import CaseOnDialect
from tests.nets.catalogue import read_catalogue
from tests.nets.inspector import assert_inspectors_agree
from tests.nets.rows import after, before, read_numbers, read_rows, trace
from tests.nets.simulated import differences
from tests.nets.twin import build_twin
from tests.servers.server import Database
from tests.servers.servers import Servers


def assert_runs(compiled: CaseOnDialect, servers: Servers, folder: Path) -> None:
    """`given()`, then the case and its way back, each file through the native client."""
    dialect = compiled.dialect
    given, _ = compiled.recordings
    with servers[dialect].database() as database:
        _run(compiled, 0, "upgrade", database, folder)
        assert_inspectors_agree(given.schema, dialect, database.engine)
        rows, numbers = read_rows(database.engine, given.schema), read_numbers(database.engine)
        steps: list[Step[Any]] = []
        for direction in compiled.directions:
            recorder = compiled.recorder(direction)
            schema, steps = recorder.schema, steps + recorder.steps
            _run(compiled, 1, direction, database, folder)
            _same(schema, dialect, database, servers)
            if not any(statement.work is Work.DATA for statement in compiled.statements("upgrade")):
                traced = trace(given.schema, steps)
                assert after(read_rows(database.engine, schema), traced) == before(rows, traced)
                assert numbers == read_numbers(database.engine)


def _run(compiled: CaseOnDialect, number: int, direction: str, database: Database, folder: Path) -> None:
    file = getattr(compiled.build.entries[number], direction)
    path = folder / file.name
    path.write_text(file.text, encoding="utf-8")
    ran = database.run(path)
    assert ran.returncode == 0, f"{ran.stderr}\n{file.text}"
    assert "sqlgen: " in ran.stdout
    assert "done" in ran.stdout or "undone" in ran.stdout


def _same(schema: Schema, dialect: str, database: Database, servers: Servers) -> None:
    catalogue = read_catalogue(database.engine)
    assert differences(schema, catalogue, dialect) == []
    assert_inspectors_agree(schema, dialect, database.engine)
    with servers[dialect].database() as twin:
        build_twin(schema, dialect, twin.engine)
        assert catalogue == read_catalogue(twin.engine)
