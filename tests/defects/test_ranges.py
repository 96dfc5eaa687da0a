"""Ranges of revisions, as both commands take them: each beside Alembic."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from alembic import command

from tests.nets.both import Both

BRANCH = """
revision = "cccccccccccc"
down_revision = "aaaaaaaaaaaa"
def upgrade(): pass
def downgrade(): pass
"""


@pytest.fixture
def both(tmp_path: Path) -> Both:
    both = Both(tmp_path)
    both.script("op.execute(\"UPDATE account SET name = 'x'\")")
    return both


FAILING = {
    "B50": (command.upgrade, "head-1:head", "Can't locate revision"),
    "B51": (command.downgrade, "base", "downgrade with --sql requires <fromrev>:<torev>"),
    "B54": (command.upgrade, "bbbbbbbbbbbb,cccccccccccc:heads", "Can't locate revision"),
    "B57": (command.stamp, "bbbbbbbbbbbb,cccccccccccc", "Can't locate revision"),
}


@pytest.mark.parametrize(("run", "revisions", "error"), FAILING.values(), ids=FAILING)
def test_what_alembic_cannot_print(both: Both, run: Callable[..., Any], revisions: str, error: str) -> None:
    if "cccccccccccc" in revisions:
        (both.versions / "cccccccccccc_other.py").write_text(BRANCH)
    with pytest.raises(Exception, match=error):
        both.alembic("sqlite", revisions, run)
    done = both.sqlgen("sqlite", run.__name__, revisions)
    assert done.exit_code == 0, done.stderr


def test_the_wrong_way_round(both: Both) -> None:
    """B52: Alembic prints a transaction with nothing in it."""
    assert both.alembic("postgresql", "bbbbbbbbbbbb:aaaaaaaaaaaa").split() == ["BEGIN;", "COMMIT;"]
    refused = both.sqlgen("postgresql", "upgrade", "bbbbbbbbbbbb:aaaaaaaaaaaa")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "the way there is sqlgen downgrade bbbbbbbbbbbb:aaaaaaaaaaaa" in refused.stderr


def test_what_is_no_range(both: Both) -> None:
    """B53: Alembic ends in a traceback."""
    with pytest.raises(ValueError, match="too many values to unpack"):
        both.alembic("sqlite", "aaaaaaaaaaaa:bbbbbbbbbbbb:head")
    refused = both.sqlgen("sqlite", "upgrade", "aaaaaaaaaaaa:bbbbbbbbbbbb:head")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr.startswith("aaaaaaaaaaaa:bbbbbbbbbbbb:head is no range\n")
