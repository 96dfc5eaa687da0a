"""A case on a real server, up and down: the catalogue is what the simulation says, and the rows are still there."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlgen.operations import Step
from sqlgen.operations.execute import Work
from sqlgen.output.build import File
from sqlgen.schema import Schema
from sqlgen.schema.tables import Tables
from sqlgen.verify.catalogue import Facts, read_catalogue
from sqlgen.verify.simulated import differences
from sqlgen.verify.twin import build_twin
from tests.nets.case import CaseOnDialect
from tests.nets.inspector import assert_inspectors_agree
from tests.nets.rows import after, before, read_numbers, read_rows, trace
from tests.servers.server import Database, Server


def assert_runs(compiled: CaseOnDialect, server: Server, folder: Path) -> None:
    """`given()`, then the case and its way back, each file through the native client.

    What no revision made is put there before; nothing is compared of it.
    """
    given, _ = compiled.recordings
    with server.database() as database:
        _set_up(compiled, database)
        _run(compiled, 0, "upgrade", database, folder)
        _asked(compiled, given.schema, database)
        rows, numbers = read_rows(database.engine, given.schema), read_numbers(database.engine)
        steps: list[Step[Any]] = []
        for direction in compiled.directions:
            recorder = compiled.recorder(direction)
            schema, steps = without_baseline(recorder.schema), steps + recorder.steps
            _run(compiled, 1, direction, database, folder)
            _same(compiled, schema, database, server)
            if not any(statement.work is Work.DATA for statement in compiled.statements("upgrade")):
                traced = trace(given.schema, steps)
                assert after(read_rows(database.engine, schema), traced) == before(rows, traced)
                assert numbers.items() <= read_numbers(database.engine).items()


def _run(compiled: CaseOnDialect, number: int, direction: str, database: Database, folder: Path) -> None:
    file = getattr(compiled.build.entries[number], direction)
    path = folder / file.name
    path.write_text(file.text, encoding="utf-8")
    acknowledge(file, database)
    ran = database.run(path)
    assert ran.returncode == 0, f"{ran.stderr}\n{file.text}"
    assert "sqlgen: " in ran.stdout
    assert "done" in ran.stdout or "undone" in ran.stdout


def acknowledge(file: File, database: Database) -> None:
    """What a file waits for somebody to do by hand is said to be done."""
    for statement in filter(None, (each.acknowledged_by for each in file.rows)):
        database.query(statement)


def _set_up(compiled: CaseOnDialect, database: Database) -> None:
    for statement in compiled.case.baseline():
        database.query(statement)


def _same(compiled: CaseOnDialect, schema: Schema, database: Database, server: Server) -> None:
    catalogue = _catalogue(compiled, schema, database)
    assert differences(schema, catalogue, compiled.dialect) == []
    _asked(compiled, schema, database)
    with server.database() as twin:
        _set_up(compiled, twin)
        build_twin(schema, compiled.dialect, twin.engine)
        assert catalogue == _catalogue(compiled, schema, twin)


def _asked(compiled: CaseOnDialect, schema: Schema, database: Database) -> None:
    """The inspector tells of all that is there, also of what the simulation cannot know."""
    if not compiled.case.baseline():
        assert_inspectors_agree(schema, compiled.dialect, database.engine)


def _catalogue(compiled: CaseOnDialect, schema: Schema, database: Database) -> Facts:
    """Without the tables of a baseline."""
    facts = read_catalogue(database.engine)
    strange = facts["tables"].keys() - map(str, schema.tables) if compiled.case.baseline() else set()
    return facts | {"tables": {name: table for name, table in facts["tables"].items() if name not in strange}}


def without_baseline(schema: Schema) -> Schema:
    """The schema with what revisions made."""
    return replace(schema, tables=Tables(table for table in schema.tables.values() if table.made))
