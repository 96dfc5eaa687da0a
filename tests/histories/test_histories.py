"""Real histories, as published: what compiles runs, and leaves what Alembic online leaves."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.histories.fetch import fetched
from tests.histories.measure import Measured
from tests.histories.pinned import HISTORIES, Pinned
from tests.histories.table import MARK, pages
from tests.marked import inserted
from tests.servers.unavailable import Unavailable

Figures = Callable[[Pinned, str], Measured]

EVERY = [
    pytest.param(pinned, dialect, id=f"{pinned.name}-{dialect}") for pinned in HISTORIES for dialect in pinned.dialects
]


@pytest.mark.parametrize(("pinned", "dialect"), EVERY)
def test_equals_online(pinned: Pinned, dialect: str, figures: Figures) -> None:
    """What is refused, and where Alembic itself stops, stands on the pages."""
    measured = figures(pinned, dialect)
    assert "\n".join(measured.failures) == ""
    assert measured.up.compared == measured.up.equal
    assert measured.up.ran == measured.up.compared or measured.stopped
    assert measured.down.compared == measured.down.equal


def test_the_pages_have_the_figures(figures: Figures) -> None:
    """As `python -m tests.histories --write` would write them."""
    for path, text in pages(figures(pinned, dialect) for pinned in HISTORIES for dialect in pinned.dialects).items():
        page = path.read_text(encoding="utf-8")
        assert inserted(page, MARK, text) == page


def test_what_cannot_be_fetched_is_unavailable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SQLGEN_CACHE", str(tmp_path))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with pytest.raises(Unavailable, match="pip failed"):
        fetched(HISTORIES[0])
