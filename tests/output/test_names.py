"""Names are told by number, revision and slug, and no message can lead out of the folder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlgen.output.names import SLUG_LENGTH, file_name, is_file_name, slug


def test_a_name() -> None:
    name = file_name(2, "3f2a91c07d4e", "Add years to account", "upgrade")
    assert name == "0002_3f2a91c07d4e_add_years_to_account.upgrade.sql"


def test_a_number_of_more_than_four_digits() -> None:
    assert file_name(12345, "a", "x", "downgrade") == "12345_a_x.downgrade.sql"


def test_an_empty_slug_leaves_no_underscore() -> None:
    assert file_name(1, "a", "", "upgrade") == "0001_a.upgrade.sql"


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("add users", "add_users"),
        ("Don't panic: it's 2nd_try", "don_t_panic_it_s_2nd_try"),
        ("first line\nsecond line", "first_line_second_line"),
        ("../../etc/passwd", "etc_passwd"),
        ("end */ the comment; -- '\"\0", "end_the_comment"),
        ("café für Łódź", "cafe_fur_odz"),
        ("表 users", "users"),
        ("表", ""),
        ("...", ""),
        ("a lone \ud800 surrogate", "a_lone_surrogate"),
    ],
)
def test_slugs(message: str, expected: str) -> None:
    assert slug(message) == expected


def test_a_long_message_is_cut_at_a_word() -> None:
    assert slug("add a column of years to the account table and fill it") == "add_a_column_of_years_to_the_account"


def test_a_long_word_is_cut_where_it_must() -> None:
    assert slug("x" * 60) == "x" * SLUG_LENGTH


def test_a_hostile_revision_names_a_file_of_the_folder() -> None:
    assert file_name(1, "../a b", "x", "upgrade") == "0001_.._a_b_x.upgrade.sql"


@given(st.text(), st.text())
def test_every_name_is_a_file_name(revision: str, message: str) -> None:
    name = file_name(1, revision, message, "upgrade")
    assert is_file_name(name) and name.isascii() and len(slug(message)) <= SLUG_LENGTH


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "..\\a", "/a", "c:a", "a\0"])
def test_what_leads_out_of_the_folder_is_no_file_name(name: str) -> None:
    assert not is_file_name(name)
