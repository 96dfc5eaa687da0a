"""env.py is a part of what a compile depends on, and so is that there is none."""

from pathlib import Path

import alembic
import pytest

import sqlgen.init
from tests.cache.conftest import Story

TEMPLATE = (Path(alembic.__file__).parent / "templates" / "generic" / "env.py").read_text()
OF_INIT = (Path(sqlgen.init.__file__).parent / "env.py.txt").read_text()

NAMED = """
from alembic import context
from common import database

context.configure(url="sqlite://", version_table=database.TABLE)
context.run_migrations()
"""

DATABASE = """
import os
from sqlalchemy import create_engine
TABLE = os.environ.get("THE_VERSION_TABLE", "versions")
engine = create_engine("sqlite://")
"""


@pytest.mark.parametrize("text", [TEMPLATE, OF_INIT], ids=["of Alembic", "of init"])
def test_it_is_remembered(story: Story, text: str) -> None:
    (story.folder / "migrations" / "env.py").write_text(text)
    assert not story.is_remembered()
    assert story.is_remembered()


def test_a_change_is_compiled(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of env.py itself, of what it imports, of the environment's variables that it reads."""
    env = story.folder / "migrations" / "env.py"
    assert not story.is_remembered()
    assert story.is_remembered()
    (story.folder / "common" / "database.py").write_text(DATABASE)
    env.write_text(NAMED)
    assert not story.is_remembered()
    assert story.is_remembered()
    assert b'"version_table": "versions"' in story.tree()["sqlite/manifest.json"]
    monkeypatch.setenv("THE_VERSION_TABLE", "others")
    assert not story.is_remembered()
    assert b'"version_table": "others"' in story.tree()["sqlite/manifest.json"]
    (story.folder / "common" / "database.py").write_text(DATABASE.replace("versions", "v").replace("THE_", "NO_"))
    assert not story.is_remembered()
    assert b'"version_table": "v"' in story.tree()["sqlite/manifest.json"]
    env.unlink()
    assert not story.is_remembered()
    assert b'"version_table": "alembic_version"' in story.tree()["sqlite/manifest.json"]
