"""Ranges: which revisions lie in them, compared with what Alembic would run, and the rows after each."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from alembic.script.revision import RevisionError
from alembic.util import CommandError
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sqlgen.errors import HistoryError
from sqlgen.history import Range, downgrade_range, listed_range, resolve, upgrade_range
from tests.history import alembic_oracle
from tests.history.conftest import Environment
from tests.history.graphs import Graph, graphs, write


@pytest.fixture
def branches(env: Environment) -> Environment:
    """Two branches from one base, with labels, one of them longer; and their merge."""
    env.revision("aaaa")
    env.revision("bbb1", "aaaa", labels=["blue"])
    env.revision("bbb2", "bbb1")
    env.revision("ccc1", "aaaa", labels=["crimson"])
    env.revision("mmmm", ("bbb2", "ccc1"))
    return env


def run(found: Range) -> list[str]:
    return [move.revision.revision for move in found.moves]


def complaint(env: Environment, text: str, *, back: bool = False) -> str:
    with pytest.raises(HistoryError) as caught:
        (downgrade_range if back else upgrade_range)(env.history(), text)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("head", "aaaa bbb1 bbb2 ccc1 mmmm"),
        ("bbb1", "aaaa bbb1"),
        ("aaaa:head", "bbb1 bbb2 ccc1 mmmm"),
        ("head-1", ""),
        ("bbb1:+1", "bbb2"),
        ("bbb2-1:bbb1+1", "bbb2"),
        ("bbb1,ccc1:heads", "bbb2 mmmm"),
        ("bbb1,ccc1:bbb2", "bbb2"),
        ("+1:head", "bbb1 bbb2 ccc1 mmmm"),
        ("base:+1", "aaaa"),
        ("blue:crimson", "ccc1"),
        ("head:head", ""),
    ],
)
def test_an_upgrade(branches: Environment, text: str, expected: str) -> None:
    if text == "head-1":
        assert "not one revision" in complaint(branches, text)
    else:
        assert run(upgrade_range(branches.history(), text)) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("head:base", "mmmm ccc1 bbb2 bbb1 aaaa"),
        ("base", "mmmm ccc1 bbb2 bbb1 aaaa"),
        ("bbb2:-1", "bbb2"),
        ("bbb2,ccc1:aaaa", "ccc1 bbb2 bbb1"),
        ("bbb2,ccc1:blue@aaaa", "bbb2 bbb1"),
        ("bbb2,ccc1:bbb1,ccc1", "bbb2"),
        ("mmmm:bbb2,ccc1", "mmmm"),
        ("head:head", ""),
    ],
)
def test_a_downgrade(branches: Environment, text: str, expected: str) -> None:
    assert run(downgrade_range(branches.history(), text)) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aaaa:bbb2", "aaaa bbb1 bbb2"),
        (":bbb1", "aaaa bbb1"),
        ("bbb2:", "bbb2 mmmm"),
        (":", "aaaa bbb1 bbb2 ccc1 mmmm"),
        ("bbb1:mmmm", "bbb1 bbb2 mmmm"),
    ],
)
def test_what_history_lists(branches: Environment, text: str, expected: str) -> None:
    assert [revision.revision for revision in listed_range(branches.history(), text)] == expected.split()


def test_each_branch_has_its_row(branches: Environment) -> None:
    found = upgrade_range(branches.history(), "bbb1,ccc1:heads")
    assert [(move.start, move.end) for move in found.moves] == [
        (("bbb1", "ccc1"), ("bbb2", "ccc1")),
        (("bbb2", "ccc1"), ("mmmm",)),
    ]


def test_a_reversed_range(branches: Environment) -> None:
    assert complaint(branches, "bbb2:aaaa") == ("aaaa is not above bbb2\n  the way there is sqlgen downgrade bbb2:aaaa")
    assert complaint(branches, "aaaa:bbb2", back=True) == (
        "bbb2 is not below aaaa\n  the way there is sqlgen upgrade aaaa:bbb2"
    )


@pytest.mark.parametrize("text", [":", "aaaa:", "aaaa:bbb1:bbb2"])
def test_no_range(branches: Environment, text: str) -> None:
    assert complaint(branches, text) == (f"{text} is no range\n  a range is TO or FROM:TO, such as 1975ea83b712:head")


def test_rows_that_no_database_has(branches: Environment) -> None:
    assert complaint(branches, "aaaa,bbb2:head") == (
        "no database is at aaaa and bbb2 at once: bbb2 follows aaaa, and takes its place\n  leave aaaa out"
    )


@st.composite
def names(draw: st.DrawFn, graph: Graph) -> str:
    """Any form of a name: right, or nearly."""
    ids = [revision.key for revision in graph]
    labels = [label for revision in graph for label in revision.labels]
    symbol = draw(st.sampled_from(["head", "heads", "base", *ids, *(key[:4] for key in ids), *labels]))
    branch = draw(st.sampled_from(["", "", *(f"{label}@" for label in (*labels, ids[0]))]))
    steps = draw(st.sampled_from(["", "", "+1", "-1", "+2", "-2"]))
    return branch + ("" if steps and draw(st.booleans()) else symbol) + steps


@st.composite
def places(draw: st.DrawFn, graph: Graph) -> str:
    """A state of a database: base, one revision, or all."""
    return draw(st.sampled_from(["base", "heads", *(revision.key for revision in graph)]))


@given(st.data())
@settings(max_examples=150)
def test_upgrades_run_what_alembic_runs(data: st.DataObject) -> None:
    """Where Alembic finds a way. What it only makes nothing of is an error here."""
    graph = data.draw(graphs())
    start, goal = data.draw(places(graph)), data.draw(names(graph))
    with TemporaryDirectory() as folder:
        env = write(graph, Path(folder))
        here = tuple(revision.revision for revision in resolve(env.history(), start))
        try:
            expected = alembic_oracle.upgrade_steps(env.folder / "migrations", goal, here)
        except (CommandError, RevisionError, AssertionError, AttributeError):
            return
        assume(expected)
        assert tuple(sorted(run(upgrade_range(env.history(), f"{start}:{goal}")))) == expected


@given(st.data())
@settings(max_examples=150)
def test_downgrades_run_what_alembic_runs(data: st.DataObject) -> None:
    graph = data.draw(graphs())
    start, goal = data.draw(places(graph)), data.draw(names(graph))
    with TemporaryDirectory() as folder:
        env = write(graph, Path(folder))
        here = tuple(revision.revision for revision in resolve(env.history(), start))
        try:
            expected = alembic_oracle.downgrade_steps(env.folder / "migrations", goal, here)
        except (CommandError, RevisionError, AssertionError, AttributeError, IndexError):
            return
        assume(expected)
        found = downgrade_range(env.history(), f"{start}:{goal}")
        assert tuple(sorted(run(found))) == expected
        back = alembic_oracle.downgraded(env.folder / "migrations", run(found), here)
        assert [move.start for move in found.moves] == list(back)
