"""Random revision scripts on every server: the catalogue equals the simulation, and the way back restores both.

What is found here becomes a case of its own in tests/cases. SQLGEN_EXAMPLES=200 looks longer than the tests do.
"""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from sqlgen.dialects import NAMES
from sqlgen.errors import SqlgenError
from tests.nets.case import Case
from tests.nets.given_back import unordered
from tests.nets.live import assert_runs
from tests.properties.scripts import revision_scripts
from tests.servers.servers import Servers

EXAMPLES = int(os.environ.get("SQLGEN_EXAMPLES", "4"))


@pytest.mark.parametrize("dialect", NAMES)
@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_story(dialect: str, data: st.DataObject, servers: Servers) -> None:
    text = data.draw(revision_scripts(dialect))
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "case.py").write_text(text)
        compiled = Case(folder / "case.py").on(dialect, folder)
        try:
            assert compiled.build
        except SqlgenError as refusal:
            event(f"refused: {type(refusal).__name__}")
            return
        assert_runs(compiled, servers[dialect], folder)
        if "downgrade" not in compiled.directions:
            event("the way back is refused")
            return
        assert unordered(compiled.recorder("downgrade").schema) == unordered(compiled.recordings[0].schema)
