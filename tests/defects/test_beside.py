"""Every defect of `tests/defects/*.py` beside Alembic: it has it, sqlgen has not."""

from pathlib import Path

import pytest

from tests.defects import connection, objects, text, values
from tests.defects.beside import Beside
from tests.nets.both import Both

BESIDE = (*values.BESIDE, *text.BESIDE, *connection.BESIDE, *objects.BESIDE)
CASES = [
    pytest.param(beside, dialect, id=f"{beside.defect}-{dialect}") for beside in BESIDE for dialect in beside.dialects
]


@pytest.mark.parametrize(("beside", "dialect"), CASES)
def test_beside(beside: Beside, dialect: str, tmp_path: Path) -> None:
    beside.check(Both(tmp_path), dialect)
