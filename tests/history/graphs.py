"""Random graphs of revisions: forks, merges, several bases, labels and dependencies."""

from pathlib import Path
from typing import NamedTuple

from hypothesis import strategies as st

from tests.history.conftest import Environment


class Node(NamedTuple):
    """A revision before it is written."""

    key: str
    down: tuple[str, ...]
    depends_on: tuple[str, ...]
    labels: tuple[str, ...]


Graph = list[Node]


@st.composite
def graphs(draw: st.DrawFn, longest: int = 8) -> Graph:
    """Each revision follows and depends on some of those before it; a base or a branch may have a label."""
    keys = [f"{number:04x}{number:04x}" for number in range(1, draw(st.integers(2, longest)))]
    return [
        Node(key, *_parents(draw, keys[:at]), (f"label{at}",) if draw(st.booleans()) else ())
        for at, key in enumerate(keys)
    ]


def _parents(draw: st.DrawFn, before: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if not before:
        return (), ()
    some = st.lists(st.sampled_from(before), unique=True, max_size=2).map(tuple)
    return draw(some), draw(st.one_of(st.just(()), some))


def write(graph: Graph, folder: Path) -> Environment:
    """The graph as revision files."""
    env = Environment(folder)
    for node in graph:
        env.revision(node.key, node.down, depends_on=node.depends_on, labels=node.labels)
    return env
