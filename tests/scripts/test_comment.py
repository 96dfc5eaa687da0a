"""Nothing leaves its comment line."""

import pytest

from sqlgen.scripts.comment import comment, one_line

HOSTILE = "a\nDROP TABLE t; */ -- '\" \\! rm\r.shell rm\u2028\\echo `rm`\x00\x1b[2K\u202ereversed\x85\ud800"


def test_one_line() -> None:
    assert len(one_line(HOSTILE).splitlines()) == 1


def test_what_is_unseen_is_spelled() -> None:
    assert one_line("\x00\x1b\u202e\ud800\ufeff") == "<U+0000><U+001B><U+202E><U+D800><U+FEFF>"


@pytest.mark.parametrize("text", ["naïve: Žďár 東京", "नमस्\u200dते", "👩\u200d💻"])
def test_what_is_seen_stays(text: str) -> None:
    assert one_line(text) == text


def test_every_line_is_a_comment() -> None:
    assert comment(HOSTILE, "", "b\nc").splitlines() == [f"-- {one_line(HOSTILE)}", "--", "-- b c"]
