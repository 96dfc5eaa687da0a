"""The generated histories: as long and as branched as asked for, the same for a seed, and they run."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from benchmarks import story
from benchmarks.lines import turns
from sqlgen.compiler import compile_project
from sqlgen.dialects import NAMES
from sqlgen.output import File
from sqlgen.project import Project, load
from tests.servers.server import Database, Server

TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
    "postgresql": "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
}


def _project(folder: Path) -> Project:
    return load((folder / "pyproject.toml",))


@pytest.mark.parametrize(("revisions", "branches"), [(1, 0), (3, 1), (41, 20), (50, 5), (400, 40)])
def test_as_long_and_as_branched_as_asked_for(revisions: int, branches: int) -> None:
    told = [*turns(revisions, branches, Random(1))]
    children = Counter(parent for turn in told for parent in turn.parents)
    assert [turn.number for turn in told] == [*range(revisions)]
    assert all(parent < turn.number for turn in told for parent in turn.parents)
    assert len({turn.line for turn in told}) == 1 + branches
    assert sum(turn.merged is not None for turn in told) == branches
    assert [turn.number for turn in told if not children[turn.number]] == [revisions - 1]


def test_no_room_for_the_branches() -> None:
    with pytest.raises(ValueError, match="20 branches need at least 41 revisions"):
        [*turns(40, 20, Random(1))]


def test_a_seed_tells_one_story() -> None:
    assert [*story.scripts(60, 6, seed=3)] == [*story.scripts(60, 6, seed=3)]
    assert [*story.scripts(60, 6, seed=3)] != [*story.scripts(60, 6, seed=4)]


def test_every_kind_of_change_is_told() -> None:
    text = "".join(text for _, text in story.scripts(60))
    for call in (
        "create_table(",
        "add_column(",
        "batch_alter_table(",
        "create_index(",
        "alter_column(",
        "bulk_insert(",
    ):
        assert f"op.{call}" in text or f"batch.{call}" in text
    assert "op.execute(" in text
    assert "sa.Enum(" in text
    assert "sa.ForeignKey(" in text


def test_one_more_revision_is_the_head(tmp_path: Path) -> None:
    story.write(tmp_path, 12, 2)
    assert story.append(tmp_path, 12).name == "00000000000c_revision_12.py"
    (build,) = compile_project(_project(tmp_path), ("sqlite",))
    assert build.entries[-1].end == ("00000000000c",)


def test_it_runs_up_and_down(tmp_path: Path, server: Server) -> None:
    story.write(tmp_path, 60, 6, dialects=NAMES)
    (build,) = compile_project(_project(tmp_path), (server.name,))
    assert build.warnings == ()
    with server.database() as database:
        for entry in build.entries:
            _run(database, entry.upgrade)
        assert database.query("SELECT version_num FROM alembic_version") == [(f"{59:012x}",)]
        for entry in reversed(build.entries):
            assert entry.downgrade
            _run(database, entry.downgrade)
        assert database.query(TABLES.get(server.name, "SHOW TABLES")) == [("alembic_version",)]


def _run(database: Database, file: File) -> None:
    done = database.run_sql(file.text)
    assert done.returncode == 0, f"{file.name}: {done.stderr}"
