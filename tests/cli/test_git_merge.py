"""Two branches of the code took one number, and git merges them: what is told, and what compile makes of each side."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sqlgen.cli import main
from tests.cli.conftest import git
from tests.output.builds import tree

SETTINGS = '[tool.sqlgen]\nscript_location = "migrations"\ndialects = ["postgresql", "sqlite"]\nclient = "plain"\n'

REVISION = '''"""create {name}"""
import sqlalchemy as sa
from alembic import op
revision = "{name}"
down_revision = {parent!r}

def upgrade():
    op.create_table("{name}", sa.Column("id", sa.Integer, primary_key=True))

def downgrade():
    op.drop_table("{name}")
'''


def revision(name: str, parent: str | tuple[str, ...] | None) -> None:
    Path(f"migrations/versions/{name}.py").write_text(REVISION.format(name=name, parent=parent))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def commit(message: str) -> None:
    """What the revisions compile to, committed with them."""
    result = run("compile")
    assert result.exit_code == 0, result.output
    git("add", ".")
    git("commit", "-q", "-m", message)


@pytest.fixture
def conflict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """On the branch `work`, which has two revisions of its own, in the middle of merging `main`, which released one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    Path("migrations/versions").mkdir(parents=True)
    Path("pyproject.toml").write_text(SETTINGS)
    git("init", "-q", "-b", "main")
    revision("base", None)
    commit("base")
    git("checkout", "-q", "-b", "work")
    revision("work1", "base")
    revision("work2", "work1")
    commit("work")
    git("checkout", "-q", "main")
    revision("released", "base")
    commit("released")
    git("checkout", "-q", "work")
    with pytest.raises(Exception, match="status 1"):
        git("merge", "-q", "main")
    return tmp_path


def names(dialect: str) -> list[str]:
    return [path.name for path in sorted(Path("dialects", dialect).glob("*.upgrade.sql"))]


@pytest.mark.parametrize("command", ["compile", "check"])
def test_the_way_out_is_told(conflict: Path, command: str) -> None:
    before = tree(conflict / "dialects")
    result = run(command)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "dialects/postgresql/manifest.json: this manifest holds the two sides of a merge\n"
        "  take the side that is released, whole: git checkout --theirs dialects/postgresql/manifest.json, or --ours; "
        "then sqlgen compile numbers the revisions of the other side after it\n"
    )
    assert tree(conflict / "dialects") == before


def test_theirs_keep_their_numbers_and_ours_come_after_them(conflict: Path) -> None:
    git("checkout", "--theirs", "dialects")
    result = run("compile")
    assert result.exit_code == 0
    assert names("postgresql") == [
        "0001_base_create_base.upgrade.sql",
        "0002_released_create_released.upgrade.sql",
        "0003_work1_create_work1.upgrade.sql",
        "0004_work2_create_work2.upgrade.sql",
    ]
    assert names("sqlite") == names("postgresql")
    removed = [f"removed dialects/sqlite/000{number}_work{number - 1}_create_work{number - 1}.{direction}.sql"
               for number in (2, 3) for direction in ("downgrade", "upgrade")]  # fmt: skip
    assert [line for line in result.stdout.splitlines() if line.startswith("removed dialects/sqlite")] == removed
    assert run("check", "--against", "main").stderr == "fresh\n"
    assert run("compile").stdout == ""


def test_the_files_of_both_sides_run_one_after_another(conflict: Path) -> None:
    git("checkout", "--theirs", "dialects")
    run("compile")
    with sqlite3.connect(":memory:", isolation_level=None) as database:
        for path in sorted(Path("dialects/sqlite").glob("*.upgrade.sql")):
            database.executescript(path.read_text())
        assert sorted(_column(database, "SELECT version_num FROM alembic_version")) == ["released", "work2"]
        assert {"released", "work1", "work2"} <= set(_column(database, "SELECT name FROM sqlite_schema"))


def _column(database: sqlite3.Connection, query: str) -> Iterator[str]:
    return (row[0] for row in database.execute(query))


def test_the_other_side_would_change_what_is_released_and_check_says_so(conflict: Path) -> None:
    git("checkout", "--ours", "dialects")
    assert run("compile").exit_code == 0
    assert names("sqlite")[-1] == "0004_released_create_released.upgrade.sql"
    assert len(names("sqlite")) == 4
    result = run("check", "--against", "main")
    assert result.exit_code == 1
    assert "gone since main: dialects/sqlite/0002_released_create_released.upgrade.sql\n" in result.stderr


def test_one_side_for_each_dialect_is_refused_and_renumbered(conflict: Path) -> None:
    git("checkout", "--theirs", "dialects/postgresql")
    git("checkout", "--ours", "dialects/sqlite")
    refused = run("compile")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr.startswith(
        "the numbers of the generated files no longer fit the history: "
        "released (postgresql) and work1 (sqlite) both have number 2\n"
    )
    assert run("compile", "--renumber").exit_code == 0
    assert names("sqlite") == names("postgresql")
    assert len(names("sqlite")) == 4
    assert run("check").exit_code == 0


def test_a_file_that_sqlgen_did_not_write_is_left_alone(conflict: Path) -> None:
    git("checkout", "--theirs", "dialects")
    own = Path("dialects/sqlite/0003_work2_create_work2.upgrade.sql")
    own.write_text("-- a note of mine\n")
    result = run("compile")
    assert f"unlisted: {own}: no manifest knows this file, so it is left alone" in result.stderr
    assert own.read_text() == "-- a note of mine\n"


def test_a_revision_that_joins_them_goes_last(conflict: Path) -> None:
    git("checkout", "--theirs", "dialects")
    revision("joined", ("released", "work2"))
    assert run("compile").exit_code == 0
    assert names("sqlite")[-2:] == ["0004_work2_create_work2.upgrade.sql", "0005_joined_create_joined.upgrade.sql"]
