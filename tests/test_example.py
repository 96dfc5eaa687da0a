"""The project's own example: `dialects/` is what `migrations/` compiles to, and it runs, up and down, everywhere."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from sqlgen.cli import main
from sqlgen.dialects import NAMES
from sqlgen.output.manifest import read
from tests.nets.catalogue import read_catalogue
from tests.servers.servers import Servers

ROOT = Path(__file__).parent.parent


def test_is_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    ran = CliRunner().invoke(main, ["check"])
    assert ran.stdout == ""
    assert ran.exit_code == 0


@pytest.mark.parametrize("dialect", NAMES)
def test_runs_up_and_down(dialect: str, servers: Servers) -> None:
    folder = ROOT / "dialects" / dialect
    manifest = read(folder / "manifest.json")
    assert manifest is not None
    numbered = sorted(manifest.revisions, key=lambda listed: listed.number)
    with servers[dialect].database() as database:
        for direction, listed in (("upgrade", numbered), ("downgrade", numbered[::-1])):
            for revision in listed:
                (path,) = folder.glob(f"{revision.number:04d}_*.{direction}.sql")
                ran = database.run(path)
                assert ran.returncode == 0, ran.stderr
        assert read_catalogue(database.engine)["tables"] == {}
        assert database.query("SELECT version_num FROM alembic_version") == []
