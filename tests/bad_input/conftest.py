"""The environment that each mistake is made in."""

from pathlib import Path

import pytest

from tests.bad_input.environment import Environment


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    """An environment of one revision that was never compiled."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    environment = Environment(tmp_path)
    environment.set_up()
    return environment


@pytest.fixture(params=["never compiled", "compiled before"])
def environment(request: pytest.FixtureRequest, empty: Environment) -> Environment:
    """The same, and one whose first revision was compiled while all was well."""
    if request.param == "compiled before":
        assert empty.run("compile").exit_code == 0
    return empty
