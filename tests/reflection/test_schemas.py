"""Types, defaults, constraints and options at length: the simulated inspector agrees with the server's."""

from pathlib import Path

import pytest

from sqlgen.dialects import NAMES
from tests.nets.case import Case
from tests.nets.inspector import assert_inspectors_agree
from tests.servers.servers import Servers

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.py"))


@pytest.mark.parametrize("dialect", NAMES)
@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.stem)
def test_agrees(path: Path, dialect: str, servers: Servers, tmp_path: Path) -> None:
    compiled = Case(path).on(dialect, tmp_path)
    with servers[dialect].database() as database:
        for entry, recording in zip(compiled.build.entries, compiled.recordings, strict=True):
            ran = database.run_sql(entry.upgrade.text)
            assert ran.returncode == 0, ran.stderr
            assert_inspectors_agree(recording.schema, dialect, database.engine)
