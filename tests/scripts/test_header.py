"""The header's first lines."""

from dataclasses import replace

from sqlgen.scripts.header import header
from tests.scripts.story import MERGE, STORY

INDEX = STORY["sqlite"][2]


def second_line(text: str) -> str:
    return text.splitlines()[1]


def test_a_long_message_keeps_its_distance() -> None:
    first = header(replace(MERGE, message="m" * 120), "mysql", ()).splitlines()[0]
    assert first == f"-- 0004  {'m' * 120}   upgrade, mysql"


def test_numbers_may_grow() -> None:
    assert header(replace(MERGE, number=12345), "mysql", ()).startswith("-- 12345  merge")


def test_way_down() -> None:
    down = replace(INDEX, direction="downgrade", start=INDEX.end, end=INDEX.start)
    assert second_line(header(down, "mysql", ())) == (
        "-- 8c01d5e2aa90 -> 1975ea83b712, beside 3f2a91c07d4e   "
        "from migrations/versions/8c01d5e2aa90_index_account_by_name.py"
    )


def test_way_to_base() -> None:
    first = STORY["sqlite"][0]
    down = replace(first, direction="downgrade", start=first.end, end=first.start)
    assert second_line(header(down, "mysql", ())).startswith("-- 1975ea83b712 -> <base>   from ")
