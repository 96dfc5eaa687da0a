"""Revision files that are none, and graphs that are none."""

# ruff: noqa: E501 -- what a user sees is not wrapped

import pytest

from tests.bad_input.environment import Environment

FILE = "migrations/versions/b.py"

HEADER = '''"""change account"""
revision = {revision!r}
down_revision = {down_revision!r}
{more}


def upgrade():
    pass
'''


def write(
    environment: Environment,
    revision: object = "bbbb",
    down_revision: object = "aaaa",
    more: str = "",
    name: str = "b.py",
) -> None:
    (environment.versions / name).write_text(
        HEADER.format(revision=revision, down_revision=down_revision, more=more), encoding="utf-8", errors="replace"
    )


HEADERS: dict[tuple[object, object], str] = {
    ("bbbb", "aaab"): """
FILE:3: revision bbbb follows aaab, which no file holds
  the revisions: aaaa
  did you mean aaaa?
""",
    ("bbbb", ("aaaa", "cccc")): """
FILE:3: revision bbbb follows cccc, which no file holds
  the revisions: aaaa
""",
    ("aaaa", None): """
FILE:2: revision aaaa is in migrations/versions/aaaa_create_account.py already
  give one of the two a new id, and mend the down_revision of what follows it
""",
    ("bbbb", "bbbb"): """
FILE:3: these revisions follow each other in a circle: bbbb -> bbbb
  one of their down_revision or depends_on is wrong
""",
    ("b" * 33, "aaaa"): """
FILE:2: revision id bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb has 33 characters, and the version table holds 32
""",
    ("", "aaaa"): """
FILE:2: a revision id has at least one character
""",
    ("head-1", "aaaa"): """
FILE:2: revision id head-1 must not hold -, which names like head-1 use
""",
    ("bb\nbb", "aaaa"): """
FILE:2: revision id bb bb must not hold characters that cannot be seen
""",
    ("bb\0bb", "aaaa"): """
FILE:2: revision id bb<U+0000>bb must not hold characters that cannot be seen
""",
    ("bb\u202ebb", "aaaa"): """
FILE:2: revision id bb<U+202E>bb must not hold characters that cannot be seen
""",
    (5, "aaaa"): """
FILE:2: revision cannot be known without running the file: 5
  write it out: a string, a tuple or list of strings, or None
""",
    ("bbbb", ""): """
FILE:3: down_revision holds an empty string
""",
}


@pytest.mark.parametrize("header", HEADERS, ids=str)
def test_header(environment: Environment, header: tuple[object, object]) -> None:
    write(environment, *header)
    assert environment.refusal() == HEADERS[header].strip("\n").replace("FILE", FILE)


def test_an_id_of_32_characters(empty: Environment) -> None:
    write(empty, "b" * 32)
    assert empty.run().exit_code == 0


def test_a_cycle(environment: Environment) -> None:
    write(environment, "bbbb", "cccc")
    write(environment, "cccc", "dddd", name="c.py")
    write(environment, "dddd", "bbbb", name="d.py")
    assert environment.refusal() == (
        "migrations/versions/b.py:3: these revisions follow each other in a circle: bbbb -> dddd -> cccc -> bbbb\n"
        "  one of their down_revision or depends_on is wrong"
    )


def test_a_label_that_is_taken(environment: Environment) -> None:
    write(environment, more='branch_labels = "side"')
    write(environment, "cccc", "bbbb", more='branch_labels = ("side",)', name="c.py")
    assert environment.refusal() == (
        "migrations/versions/c.py:4: the branch label side is taken: revision bbbb has it already\n"
        "  a label names one branch; give this one another"
    )


FILES: dict[bytes, str] = {
    b"def upgrade(:\n    pass\n": "FILE:1: this file cannot be read as a revision: invalid syntax",
    b"def upgrade():\n    pass\n  x\n": (
        "FILE:3: this file cannot be read as a revision: unindent does not match any outer indentation level"
    ),
    b'"""caf\xe9"""\nrevision = "bbbb"\n': (
        "FILE:1: this file cannot be read as a revision: it is not UTF-8; save it as UTF-8, or name its encoding in its"
        " first line"
    ),
    b'revision = "bbbb"\ndown_revision = "aaaa"\n# caf\xe9\n': (
        "FILE:3: this file cannot be read as a revision: it is not UTF-8; save it as UTF-8, or name its encoding in its"
        " first line"
    ),
    b'revision = "bbbb"\0\n': (
        "FILE: this file cannot be read as a revision: source code string cannot contain null bytes"
    ),
    b"x = 1\n": "FILE: this file sets no revision; what is no revision belongs outside the version locations",
    b'revision = "bbbb"\n': (
        "FILE: down_revision is not set; the first revision of a history says down_revision = None"
    ),
    b'import os\nrevision = os.environ["ID"]\ndown_revision = None\n': (
        "FILE:2: which revision this is cannot be known without running the file, and that failed: KeyError: 'ID'\n"
        "  write revision, down_revision, depends_on and branch_labels out, as strings; or install what the file imports "
        "beside sqlgen, or name its folder in prepend_sys_path"
    ),
}


@pytest.mark.parametrize("content", FILES)
def test_file(environment: Environment, content: bytes) -> None:
    (environment.versions / "helper.py").write_bytes(content)
    assert environment.refusal() == FILES[content].replace("FILE", "migrations/versions/helper.py")


def test_a_file_that_says_its_encoding(empty: Environment) -> None:
    text = '# -*- coding: latin-1 -*-\n"""café"""\nrevision = "bbbb"\ndown_revision = "aaaa"\n\n\ndef upgrade():\n    pass\n'
    (empty.versions / "b.py").write_bytes(text.encode("latin-1"))
    assert empty.run().exit_code == 0
    assert "café" in next(empty.output.rglob("0002*.upgrade.sql")).read_text(encoding="utf-8")


def test_a_revision_that_was_compiled_and_is_gone(empty: Environment) -> None:
    write(empty)
    assert empty.run().exit_code == 0
    (empty.versions / "b.py").unlink()
    assert empty.refusal() == (
        "the numbers of the generated files no longer fit the history: bbbb has number 2 and is no longer in the"
        " history\n"
        "  sqlgen compile --renumber numbers anew from there and lists the files that it renames"
    )


def test_no_revision_is_no_mistake(empty: Environment) -> None:
    (empty.versions / "aaaa_create_account.py").unlink()
    result = empty.run()
    assert (result.exit_code, result.stdout) == (0, "written dialects/sqlite/manifest.json\n")


@pytest.mark.parametrize("name", ["aaab", "zzzz"])
def test_a_name_on_the_command_line(environment: Environment, name: str) -> None:
    meant = "\n  did you mean aaaa?" if name == "aaab" else ""
    assert environment.refusal("show", name) == f"there is no revision {name}\n  the revisions: aaaa{meant}"


@pytest.mark.parametrize("command", ["heads -v", "history", "history -v", "show bbbb"])
def test_a_message_stays_in_its_line_on_the_terminal(empty: Environment, command: str) -> None:
    (empty.versions / "b.py").write_text(
        '"""one \\x1b[31m\\u202e\\rtwo\\n\\nthree\\x07"""\nrevision = "bbbb"\ndown_revision = "aaaa"\n'
    )
    printed = empty.run(*command.split()).stdout
    assert "one <U+001B>[31m<U+202E> two" in printed
    assert not any(mark in printed for mark in "\x1b\u202e\r\x07")
