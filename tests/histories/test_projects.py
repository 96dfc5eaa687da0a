"""Projects with their own env.py: what compiles runs, and leaves what Alembic online leaves."""

from collections.abc import Callable

import pytest

from tests.histories.measure import Measured
from tests.histories.pinned import Pinned
from tests.histories.projects import PROJECTS
from tests.histories.table import PROJECTS_MARK, ROOT, pages
from tests.marked import within

Figures = Callable[[Pinned, str], Measured]

LIGHT = [pinned for pinned in PROJECTS if pinned.own and not pinned.own.heavy]
"""The others take minutes each, and are measured by `python -m tests.histories --projects` alone."""


@pytest.mark.parametrize(
    ("pinned", "dialect"),
    [pytest.param(pinned, dialect, id=f"{pinned.name}-{dialect}") for pinned in LIGHT for dialect in pinned.dialects],
)
def test_equals_online(pinned: Pinned, dialect: str, figures: Figures) -> None:
    """What is refused, and where Alembic itself stops, stands on the pages."""
    measured = figures(pinned, dialect)
    assert "\n".join(measured.failures) == ""
    assert measured.up.compared == measured.up.equal
    assert measured.up.ran == measured.up.compared or measured.stopped
    assert measured.down.compared == measured.down.equal


@pytest.mark.parametrize("pinned", LIGHT, ids=lambda pinned: str(pinned.name))
def test_the_pages_have_the_figures(pinned: Pinned, figures: Figures) -> None:
    """As `python -m tests.histories --projects --write` would write them."""
    for path, text in pages(figures(pinned, dialect) for dialect in pinned.dialects).items():
        there = within(path.read_text(encoding="utf-8"), PROJECTS_MARK).splitlines()
        assert [line for line in text.splitlines() if line not in there] == []


def test_every_list_is_of_a_project() -> None:
    lists = {path.stem for path in (ROOT / "tests" / "histories" / "requirements").iterdir()}
    assert lists == {pinned.wheel.name for pinned in PROJECTS}
