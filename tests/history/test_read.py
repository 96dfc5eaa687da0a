"""Reading a revision file without running it."""

from hashlib import sha256

import pytest

from sqlgen.errors import HistoryError, SqlgenError
from sqlgen.history import Revision
from sqlgen.history.read import read
from tests.history.conftest import Environment


def from_text(env: Environment, text: str | bytes, name: str = "a.py") -> Revision:
    return read(env.write(name, text), env.folder)


def complaint(env: Environment, text: str | bytes, name: str = "a.py") -> str:
    with pytest.raises(HistoryError) as caught:
        from_text(env, text, name)
    return str(caught.value)


def test_a_file_from_the_template(env: Environment) -> None:
    revision = from_text(
        env,
        '''"""create account table

Revision ID: 1975ea83b712
Revises:
"""
from typing import Sequence, Union

from alembic import op

revision: str = "1975ea83b712"
down_revision: Union[str, Sequence[str], None] = None
branch_labels: Union[str, Sequence[str], None] = ("accounts",)
depends_on: Union[str, Sequence[str], None] = None
''',
    )
    assert revision.revision == "1975ea83b712"
    assert (revision.down_revision, revision.depends_on) == ((), ())
    assert revision.branch_labels == ("accounts",)
    assert revision.message == "create account table"
    assert revision.source == "migrations/versions/a.py"
    assert str(revision.origin("down_revision")) == "migrations/versions/a.py:11"


def test_the_file_is_not_run(env: Environment) -> None:
    assert from_text(env, 'revision = "a"\ndown_revision = None\nraise SystemExit').revision == "a"


@pytest.mark.parametrize(
    ("value", "parents"),
    [("None", ()), ("()", ()), ('"a"', ("a",)), ('("a", "b")', ("a", "b")), ('["a"]', ("a",)), ("FIRST", ("f",))],
)
def test_down_revision_is_a_literal_or_a_name_for_one(env: Environment, value: str, parents: tuple[str, ...]) -> None:
    text = f'FIRST = "f"\nrevision = "x"\ndown_revision = {value}\n'
    assert from_text(env, text).down_revision == parents


def test_without_a_docstring_the_message_is_empty(env: Environment) -> None:
    assert from_text(env, 'revision = "a"\ndown_revision = None').message == ""


def test_an_old_file_has_its_id_in_its_name(env: Environment) -> None:
    assert from_text(env, "down_revision = None", "1975ea83b712.py").revision == "1975ea83b712"


def test_a_byte_order_mark_is_no_character_of_the_file(env: Environment) -> None:
    assert from_text(env, '\ufeff"""é"""\nrevision = "a"\ndown_revision = None').message == "é"


def test_a_coding_line_is_obeyed(env: Environment) -> None:
    text = '# coding: latin-1\n"""é"""\nrevision = "a"\ndown_revision = None'
    assert from_text(env, text.encode("latin-1")).message == "é"


def test_a_backslash_that_python_warns_of_is_not_our_business(env: Environment) -> None:
    assert from_text(env, 'x = "\\d"\nrevision = "a"\ndown_revision = None').revision == "a"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_hash_is_over_lf_text(env: Environment, newline: str) -> None:
    text = 'revision = "a"\ndown_revision = None\n'
    assert from_text(env, text.replace("\n", newline)).source_sha256 == sha256(text.encode()).hexdigest()


def test_a_call_is_no_literal(env: Environment) -> None:
    text = 'revision = "a"\ndown_revision = find_parent("x")'
    assert complaint(env, text) == (
        'migrations/versions/a.py:2: down_revision cannot be known without running the file: find_parent("x")\n'
        "  write it out: a string, a tuple or list of strings, or None"
    ).replace('"', "'")


@pytest.mark.parametrize(
    "text",
    [
        'revision = "a"\ndown_revision = None\nif 1:\n    down_revision = "b"',
        'revision, down_revision = "a", "b"',
        'revision = "a"\ndown_revision = down_revision',
        'revision = "a"\ndown_revision = PARENT\nPARENT = "b"',
        'revision = "a"\ndown_revision = (None,)',
        "revision = 12\ndown_revision = None",
        'revision = ("a",)\ndown_revision = None',
    ],
)
def test_what_is_set_in_a_roundabout_way_is_refused(env: Environment, text: str) -> None:
    assert "cannot be known without running the file" in complaint(env, text)


def test_a_syntax_error_has_its_line_and_reason(env: Environment) -> None:
    assert complaint(env, 'revision = "a"\ndef upgrade(:\n') == (
        "migrations/versions/a.py:2: this file cannot be read as a revision: invalid syntax"
    )


def test_null_bytes(env: Environment) -> None:
    assert complaint(env, b"revision = 1\0") == (
        "migrations/versions/a.py: this file cannot be read as a revision: source code string cannot contain null bytes"
    )


def test_a_file_that_is_gone(env: Environment) -> None:
    with pytest.raises(SqlgenError) as caught:
        read(env.versions / "gone.py", env.folder)
    assert str(caught.value) == (
        "migrations/versions/gone.py: this file cannot be read as a revision: no such file or directory"
    )


def test_a_helper_among_the_revisions(env: Environment) -> None:
    assert complaint(env, "def help(): ...", "helpers.py") == (
        "migrations/versions/helpers.py: this file sets no revision; "
        "what is no revision belongs outside the version locations"
    )


def test_no_down_revision(env: Environment) -> None:
    assert complaint(env, 'revision = "a"') == (
        "migrations/versions/a.py: down_revision is not set; the first revision of a history says down_revision = None"
    )


def test_an_empty_down_revision(env: Environment) -> None:
    text = 'revision = "a"\ndown_revision = ""'
    assert complaint(env, text) == "migrations/versions/a.py:2: down_revision holds an empty string"


def test_an_id_with_signs_that_names_use(env: Environment) -> None:
    assert complaint(env, 'revision = "2024-01:x"\ndown_revision = None') == (
        "migrations/versions/a.py:1: revision id 2024-01:x must not hold - :, which names like head-1 use"
    )


def test_an_id_that_the_version_table_cannot_hold(env: Environment) -> None:
    assert complaint(env, f'revision = "{"a" * 33}"\ndown_revision = None') == (
        f"migrations/versions/a.py:1: revision id {'a' * 33} has 33 characters, and the version table holds 32"
    )


def test_an_empty_id(env: Environment) -> None:
    assert complaint(env, 'revision = ""\ndown_revision = None') == (
        "migrations/versions/a.py:1: a revision id has at least one character"
    )
