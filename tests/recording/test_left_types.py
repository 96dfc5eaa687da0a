"""A type that the downgrade leaves because something may need it is told of."""

from pathlib import Path

from sqlgen.recording import Recorder
from tests.nets.case import CASES, Case


def test_why_a_type_is_left(tmp_path: Path) -> None:
    """One that a column still has goes without saying."""
    _, done = Case(CASES / "drop_enum" / "left_and_needed.py").on("postgresql", tmp_path).recordings
    assert isinstance(done.downgrade, Recorder)
    script = "migrations/versions/00000000bbbb_case.py"
    way_out = "\n  drop it in downgrade(): the upgrade makes it anew"
    assert [str(each) for each in done.downgrade.warnings] == [
        f"{script}: the downgrade leaves type size, as SQL speaks of it whose effect is not followed{way_out}",
        f"{script}: the downgrade leaves type color, as view colored speaks of it{way_out}",
    ]
