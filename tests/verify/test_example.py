"""The project's own example is verified on four servers."""

from pathlib import Path

import pytest

from tests.servers.server import Server
from tests.verify.stage import Stage, rows

ROOT = Path(__file__).parent.parent.parent


def test_the_example(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = Stage(ROOT, server.name, server).verify()
    assert result.exit_code == 0, result.output
    revisions = [*(ROOT / "migrations" / "versions").glob("*.py")]
    assert result.stderr == f"{server.name}: {3 * len(revisions)} equal\n"
    assert [row[2:] for row in rows(result)] == [["equal", "equal", "equal"]] * len(revisions)
    assert result.stdout.splitlines()[0] == f"{server.name} {_release(server.version)}"


def _release(version: str) -> str:
    """Of `10.11.18-MariaDB-0+deb12u1` the first three numbers."""
    return ".".join(version.split("-")[0].split()[0].split(".")[:3])
