"""Numbers are kept as the manifests hold them, new ones are appended, and what no longer fits is refused by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlgen.errors import NumberConflict
from sqlgen.output.numbering import number
from tests.output.builds import manifest

CHAIN = [("a", ()), ("b", ("a",)), ("c", ("b",))]


def conflict(*arguments: object) -> str:
    with pytest.raises(NumberConflict) as raised:
        number(*arguments)  # type: ignore[arg-type]
    return raised.value.reason


def test_without_manifests_the_order_is_numbered() -> None:
    assert number(CHAIN, []) == ((1, "a"), (2, "b"), (3, "c"))


def test_a_branch_merged_late_renumbers_nothing() -> None:
    order = [("a", ()), ("late", ("a",)), ("b", ("a",)), ("c", ("b",)), ("merge", ("c", "late"))]
    held = manifest("mysql", (1, "a"), (2, "b"), (3, "c"))
    assert number(order, [held]) == ((1, "a"), (2, "b"), (3, "c"), (4, "late"), (5, "merge"))


def test_all_dialects_count_together() -> None:
    held = [manifest("mysql", (1, "a"), (2, "b")), manifest("sqlite", (1, "a"), (2, "b"), (3, "x"))]
    assert number([*CHAIN, ("x", ("a",))], held) == ((1, "a"), (2, "b"), (3, "x"), (4, "c"))


def test_gaps_stay() -> None:
    assert number(CHAIN, [manifest("mysql", (2, "a"), (7, "b"))]) == ((2, "a"), (7, "b"), (8, "c"))


def test_a_parent_out_of_sight_is_no_matter() -> None:
    assert number([("b", ("a",))], [manifest("mysql", (1, "b"))]) == ((1, "b"),)


def test_a_parent_that_would_come_after_its_child() -> None:
    held = manifest("mysql", (1, "a"), (2, "c"), (3, "b"))
    assert conflict(CHAIN, [held]) == "c has number 2, and b, which it follows, has number 3"


def test_a_new_parent_spliced_in() -> None:
    held = manifest("mysql", (1, "a"), (2, "c"))
    assert conflict(CHAIN, [held]) == "c has number 2, and b, which it follows, has no number yet"


def test_a_revision_that_is_gone() -> None:
    held = manifest("mysql", (1, "a"), (2, "x"))
    assert conflict(CHAIN, [held]) == "x has number 2 and is no longer in the history"


def test_two_revisions_with_one_number() -> None:
    held = [manifest("mysql", (1, "a"), (2, "b")), manifest("sqlite", (1, "a"), (2, "x"))]
    order = [*CHAIN, ("x", ("a",))]
    assert conflict(order, held) == "b (mysql) and x (sqlite) both have number 2"


def test_one_revision_with_two_numbers() -> None:
    held = [manifest("mysql", (1, "a"), (2, "b")), manifest("sqlite", (1, "a"), (3, "b"))]
    assert conflict(CHAIN, held) == "b has number 2 (mysql) and number 3 (sqlite)"


def test_the_lowest_offender_is_named() -> None:
    held = manifest("mysql", (1, "a"), (2, "x"), (3, "y"))
    assert conflict(CHAIN, [held]).startswith("x has number 2")


def test_renumbering_starts_at_the_first_offender() -> None:
    order = [("a", ()), ("b", ("a",)), ("spliced", ("b",)), ("c", ("spliced",)), ("d", ("c",))]
    held = manifest("mysql", (1, "a"), (5, "b"), (6, "c"), (7, "d"))
    assert number(order, [held], renumber=True) == ((1, "a"), (5, "b"), (6, "spliced"), (7, "c"), (8, "d"))


def test_renumbering_what_fits_changes_nothing() -> None:
    held = manifest("mysql", (1, "a"), (4, "b"))
    assert number(CHAIN, [held], renumber=True) == number(CHAIN, [held])


@given(st.lists(st.tuples(st.integers(1, 9), st.sampled_from("abcdxy")), max_size=8))
def test_renumbering_always_ends_in_numbers_that_hold(pairs: list[tuple[int, str]]) -> None:
    order = [("a", ()), ("b", ("a",)), ("c", ("a",)), ("d", ("b", "c"))]
    numbers = number(order, [manifest("mysql", *pairs)], renumber=True)
    assert number(order, [manifest("mysql", *numbers)]) == numbers
    assert sorted(revision for _, revision in numbers) == ["a", "b", "c", "d"]
