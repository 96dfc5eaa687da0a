"""Random graphs of revisions: file by file on SQLite, the version rows are those that Alembic online leaves.

SQLGEN_EXAMPLES=500 looks longer than the tests do.
"""

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy as sa
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext, MigrationStep
from alembic.script import ScriptDirectory
from hypothesis import event, given, settings
from hypothesis import strategies as st

from sqlgen.compiler import compile_project
from sqlgen.output import Build, Entry, Manifest
from sqlgen.output.manifest import parse, render
from sqlgen.place import place
from sqlgen.project import Project
from tests.history.conftest import Environment
from tests.history.graphs import Graph, graphs, write

EXAMPLES = int(os.environ.get("SQLGEN_EXAMPLES", "12"))

State = tuple[set[str], set[str]]
"""The version rows, and the other tables."""

BODY = """
    from alembic import op
    op.execute("{} TABLE of_{}{}")
"""


def project(env: Environment) -> Project:
    return replace(env.project, dialects=("sqlite",), client="plain")


def lay_out(graph: Graph, folder: Path) -> Environment:
    """The graph as revisions that make a table each."""
    env = write(graph, folder)
    for node in graph:
        path = env.versions / f"{node.key}_file.py"
        up, down = BODY.format("CREATE", node.key, " (id INTEGER)"), BODY.format("DROP", node.key, "")
        text = path.read_text().replace("upgrade(): pass", f"upgrade():{up}")
        path.write_text(text.replace("downgrade(): pass", f"downgrade():{down}"))
    return env


def built(env: Environment, before: Build | None = None, since: str | None = None) -> Build:
    """What the project compiles to, where the manifest of `before` lies there."""
    held: list[Manifest] = [parse(render(before).encode(), place(env.folder))] if before else []
    [build] = compile_project(replace(project(env), since=since), ["sqlite"], held)
    return build


def compiled(graph: Graph, released: int, folder: Path) -> tuple[Environment, Build]:
    """Compiled twice, when there were `released` revisions and when there were all: late ones get late numbers."""
    early = built(lay_out(graph[:released], folder)) if released else None
    env = lay_out(graph, folder)
    return env, built(env, early)


@dataclass(frozen=True)
class Online:
    """Alembic, one revision at a time on a database of its own."""

    connection: sa.Connection
    scripts: ScriptDirectory

    def run(self, revision: str, step: Callable[..., MigrationStep]) -> State:
        steps = [step(self.scripts.revision_map, self.scripts.get_revision(revision))]
        context = MigrationContext.configure(self.connection, opts={"fn": lambda *_: steps})
        with Operations.context(context), context.begin_transaction():
            context.run_migrations()
        names = set(sa.inspect(self.connection).get_table_names())
        rows = self.connection.exec_driver_sql("SELECT version_num FROM alembic_version")
        return {row[0] for row in rows}, names - {"alembic_version"}


def overlaps(scripts: ScriptDirectory, entry: Entry) -> bool:
    """Whether Alembic's downgrade brings back a row together with one that leads to it.

    It leaves out such a row where there is no other head, and forgets to where there is one.
    """
    graph = scripts.revision_map
    script = scripts.get_revision(entry.revision)
    assert script
    back = MigrationStep.downgrade_from_script(graph, script).to_revisions
    below = (graph._get_ancestor_nodes(graph.get_revisions(each)) for each in back)
    found = [{node.revision for node in nodes} - {each} for each, nodes in zip(back, below, strict=True)]
    return len(entry.end) > 1 and any(not nodes.isdisjoint(back) for nodes in found)


def state(database: sqlite3.Connection) -> State:
    rows = {row[0] for row in database.execute("SELECT version_num FROM alembic_version")}
    tables = {row[0] for row in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return rows, tables - {"alembic_version"}


def run(database: sqlite3.Connection, entry: Entry, way: str) -> State:
    """The entry's file: afterwards what the manifest promises, and what is there."""
    file = entry.upgrade if way == "upgrade" else entry.downgrade
    assert file
    database.executescript(file.text)
    found = state(database)
    assert found[0] == set(entry.end if way == "upgrade" else entry.start)
    return found


@settings(max_examples=EXAMPLES, deadline=None)
@given(graphs(), st.integers(0, 6))
def test_the_rows_are_alembics_after_each_file(graph: Graph, released: int) -> None:
    """As far as Alembic knows the way: it raises KeyError at some merges of what another revision has replaced already.

    Where a merge follows its own ancestor, its downgrade leaves rows from which no upgrade goes on ("overlaps with").
    """
    with TemporaryDirectory() as name:
        env, build = compiled(graph, min(released, len(graph)), Path(name))
        scripts = ScriptDirectory(str(env.folder / "migrations"))
        with sqlite3.connect(":memory:", isolation_level=None) as files, sa.create_engine("sqlite://").connect() as on:
            online = Online(on, scripts)
            for entry in build.entries:
                try:
                    theirs = online.run(entry.revision, MigrationStep.upgrade_from_script)
                except KeyError:
                    event("Alembic cannot")
                    return
                assert run(files, entry, "upgrade") == theirs
            for entry in reversed(build.entries):
                if overlaps(scripts, entry):
                    event("Alembic cannot go on")
                    break
                theirs = online.run(entry.revision, MigrationStep.downgrade_from_script)
                assert run(files, entry, "downgrade") == theirs


@settings(max_examples=EXAMPLES, deadline=None)
@given(graphs(), st.integers(0, 6), st.data())
def test_since_leaves_files_out_and_changes_none(graph: Graph, released: int, data: st.DataObject) -> None:
    """Whatever it names, and wherever it moves from there; gone again, all files are as they were."""
    with TemporaryDirectory() as name:
        env, whole = compiled(graph, min(released, len(graph)), Path(name))
        before = whole
        for _ in range(2):
            since = data.draw(st.sampled_from(graph)).key
            before = built(env, before, since)
            first = next(place for place, entry in enumerate(whole.entries) if entry.revision == since)
            assert before.entries == whole.entries[first:]
        assert built(env, before) == whole


@settings(max_examples=EXAMPLES, deadline=None)
@given(graphs(), st.data())
def test_what_a_project_begins_with_comes_after_all_that_is_older(graph: Graph, data: st.DataObject) -> None:
    """And all that is neither older nor written before has a file."""
    with TemporaryDirectory() as name:
        env = lay_out(graph, Path(name))
        since = data.draw(st.sampled_from(graph)).key
        build = built(env, since=since)
        assert build.entries[0].revision == since
        assert len(build.entries) + len(build.older) == len(graph)
        assert built(env, build, since) == build
