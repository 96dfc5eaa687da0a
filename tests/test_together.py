"""A script that runs once for several dialects gives each of them what it gives it alone, whichever leads."""

from pathlib import Path

import pytest

from sqlgen.compiler import compile_project
from sqlgen.dialects import NAMES, get_dialect
from sqlgen.errors import SqlgenError
from sqlgen.history import Revision
from sqlgen.output.build import Build
from sqlgen.project import Project
from sqlgen.recording import Recorder, Stage, Way, record_together
from tests.nets.case import Case, all_cases

BEFORE = '''"""A script"""

import sqlalchemy as sa
from alembic import op
'''


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_case(case: Case, tmp_path: Path) -> None:
    project = case.on("sqlite", tmp_path).project
    alone = {name: build for name in NAMES if (build := _alone(project, name))}
    if not alone:
        return  # no dialect takes it
    assert compile_project(project, [*alone]) == tuple(alone.values())
    backwards = [*alone][::-1]
    assert compile_project(project, backwards) == tuple(alone[name] for name in backwards)


def _alone(project: Project, dialect: str) -> Build | None:
    try:
        return compile_project(project, [dialect])[0]
    except SqlgenError:
        return None


@pytest.mark.parametrize(
    ("body", "runs"),
    [
        ('op.add_column("t", sa.Column("a", sa.Integer)); op.execute("DELETE FROM t")', 1),
        ('with op.batch_alter_table("t") as batch: batch.add_column(sa.Column("a", sa.Integer))', 1),
        ('op.bulk_insert(sa.table("t", sa.column("id")), [{"id": 1}])', 1),
        ('op.execute(sa.table("t", sa.column("id")).delete())', 1),
        ("op.f('ix')", 1),
        (f"op.create_index(op.f('ix_{'x' * 60}'), 't', ['id'])", 1),
        (f"op.create_index(op.f('ix_{'x' * 61}'), 't', ['id'])", 2),
        ("op.get_bind()", 4),
        ("op.get_context()", 4),
        ("from alembic import context; context.get_x_argument()", 4),
        ('op.execute(sa.DDL("SELECT 1"))', 4),
        ("raise ValueError", 4),
        ("op.drop_column('t', 'not_there')", 4),
    ],
)
def test_a_script_runs_once_as_long_as_it_cannot_tell(body: str, runs: int, tmp_path: Path) -> None:
    """What makes it run again is whatever may tell it for which dialect it runs, and an error, which is told alone."""
    count = tmp_path / "count"
    recorded = _record(tmp_path, f"    with open({str(count)!r}, 'a') as file:\n        file.write('.')\n    {body}")
    assert len(recorded) == 4
    assert len(count.read_text()) == runs


def _record(folder: Path, body: str) -> list[Recorder | SqlgenError]:
    path = folder / "script.py"
    path.write_text(f"{BEFORE}\n\ndef upgrade():\n    op.create_table('t', sa.Column('id', sa.Integer))\n{body}\n")
    revision = Revision(path=path, source="script.py", source_sha256=body, revision="a")
    stages = [Stage(each.sqlalchemy, each.empty_schema()) for each in map(get_dialect, NAMES)]
    return record_together(revision, "upgrade", stages, Way())
