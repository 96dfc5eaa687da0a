"""Stages: one on SQLite, and one on each server in turn."""

from pathlib import Path

import pytest

from tests.servers.server import Server
from tests.verify.stage import Stage


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    monkeypatch.delenv("SQLGEN_VERIFY_URL", raising=False)
    return tmp_path


@pytest.fixture
def stage(folder: Path) -> Stage:
    stage = Stage(folder, "sqlite")
    stage.settings()
    return stage


@pytest.fixture
def everywhere(folder: Path, server: Server) -> Stage:
    stage = Stage(folder, server.name, server)
    stage.settings()
    return stage
