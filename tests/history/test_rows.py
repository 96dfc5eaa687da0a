"""The version rows, compared with those that Alembic leaves."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sqlgen.history import rows
from tests.history.alembic_oracle import downgraded, upgraded
from tests.history.conftest import Environment


def branch_and_merge(env: Environment) -> None:
    env.revision("a")
    env.revision("b", "a")
    env.revision("c", "a")
    env.revision("m", ("b", "c"))


def three_branches_merged_two_by_two(env: Environment) -> None:
    env.revision("a")
    for key in "bcd":
        env.revision(key, "a")
    env.revision("m", ("b", "c"))
    env.revision("n", ("m", "d"))


def two_bases(env: Environment) -> None:
    env.revision("a")
    env.revision("b", "a")
    env.revision("y")
    env.revision("z", "y")


def a_branch_that_depends_on_another(env: Environment) -> None:
    env.revision("a")
    env.revision("b", "a")
    env.revision("c", "b")
    env.revision("x")
    env.revision("y", "x", depends_on=["b"])
    env.revision("z", "y")


def a_dependency_that_an_ancestor_has_already(env: Environment) -> None:
    env.revision("a")
    env.revision("x", depends_on=["a"])
    env.revision("y", "x", depends_on=["a"])
    env.revision("b", "a")


def a_merge_that_depends_on_a_third_branch(env: Environment) -> None:
    env.revision("a")
    env.revision("b")
    env.revision("c")
    env.revision("m", ("a", "b"), depends_on=["c"])


def a_label_as_dependency(env: Environment) -> None:
    env.revision("a", labels=["accounts"])
    env.revision("b", "a")
    env.revision("z", depends_on=["accounts"])


GRAPHS = [
    branch_and_merge,
    three_branches_merged_two_by_two,
    two_bases,
    a_branch_that_depends_on_another,
    a_dependency_that_an_ancestor_has_already,
    a_merge_that_depends_on_a_third_branch,
    a_label_as_dependency,
]


@pytest.mark.parametrize("graph", GRAPHS, ids=lambda graph: graph.__name__)
def test_upgrades_leave_alembics_rows(env: Environment, graph: Callable[[Environment], None]) -> None:
    graph(env)
    moves = list(rows(env.history().order()))
    assert [move.end for move in moves] == list(
        upgraded(env.folder / "migrations", (move.revision.revision for move in moves))
    )


@pytest.mark.parametrize("graph", GRAPHS, ids=lambda graph: graph.__name__)
def test_downgrades_go_alembics_way_back(env: Environment, graph: Callable[[Environment], None]) -> None:
    graph(env)
    moves = list(rows(env.history().order()))[::-1]
    back = downgraded(env.folder / "migrations", (move.revision.revision for move in moves), moves[0].end)
    assert [move.start for move in moves] == list(back)


def test_each_move_starts_where_the_last_one_ended(env: Environment) -> None:
    branch_and_merge(env)
    assert [(move.start, move.end) for move in rows(env.history().order())] == [
        ((), ("a",)),
        (("a",), ("b",)),
        (("b",), ("b", "c")),
        (("b", "c"), ("m",)),
    ]


def test_a_sequence_may_start_in_the_middle(env: Environment) -> None:
    branch_and_merge(env)
    last = env.history().revisions["m"]
    assert [move.end for move in rows([last], start=("b", "c"))] == [("m",)]


@st.composite
def graphs(draw: st.DrawFn) -> list[tuple[str, list[str], list[str]]]:
    """Revisions with their down_revision and depends_on, each among those before it."""
    ids = [f"r{number}" for number in range(draw(st.integers(1, 7)))]
    return [
        (key, draw(parents := st.lists(st.sampled_from(ids[:at]), unique=True, max_size=2)), draw(parents))
        if at
        else (key, [], [])
        for at, key in enumerate(ids)
    ]


@settings(max_examples=60)
@given(graphs())
def test_any_graph_that_alembic_can_apply(graph: list[tuple[str, list[str], list[str]]]) -> None:
    with TemporaryDirectory() as folder:
        env = Environment(Path(folder))
        for key, down, depends_on in graph:
            env.revision(key, down, depends_on=depends_on)
        moves = list(rows(env.history().order()))
        assert [move.end for move in moves] == _alembics(env, [move.revision.revision for move in moves])


def _alembics(env: Environment, sequence: list[str]) -> list[tuple[str, ...]]:
    """Alembic raises KeyError at some merges with a parent that another parent has replaced already."""
    try:
        return list(upgraded(env.folder / "migrations", sequence))
    except KeyError:
        assume(False)
        raise
