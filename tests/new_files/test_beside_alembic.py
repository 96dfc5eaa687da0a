"""`revision` and `merge` write what Alembic's write: the same file, the same text, but for the time of making."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.new_files.conftest import Beside, Ground


@pytest.fixture
def branches(ground: Ground) -> Ground:
    """A base, two heads, one of them labelled."""
    ground.revision("aaaa1111")
    ground.revision("bbbb1111", "aaaa1111", "left")
    ground.revision("cccc1111", "aaaa1111")
    return ground


@pytest.mark.parametrize(
    "arguments",
    [
        ["-m", "create the account table"],
        ["-m", 'Say "hi", to É & ΩMEGA: 100%'],
        ["-m", "ends in a quote'"],
        [],
        ["-m", ""],
        ["-m", "a message of so many words that its slug is cut somewhere between two of them"],
        ["-m", "awordthatissolongthatthereisnowheretocutitbuthere"],
        ["-m", "two\nlines"],
        ["-m", "x", "--branch-label", "books"],
        ["-m", "x", "--head", "base"],
        ["-m", "x", "--head", "heads"],
    ],
)
def test_the_first_revision(beside: Beside, arguments: list[str]) -> None:
    assert len(beside("revision", "--rev-id", "1975ea83b712", *arguments)) == 1


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--head", "bbbb1111"], "down_revision = 'bbbb1111'"),
        (["--head", "cccc"], "down_revision = 'cccc1111'"),
        (["--head", "left@head"], "down_revision = 'bbbb1111'"),
        (["--head", "aaaa1111", "--splice"], "down_revision = 'aaaa1111'"),
        (["--head", "base"], "down_revision = None"),
        (["--head", "base", "--branch-label", "right"], "branch_labels = ('right',)"),
        (["--head", "bbbb", "--depends-on", "cccc"], "depends_on = 'cccc1111'"),
        (["--head", "cccc", "--depends-on", "left"], "depends_on = 'left'"),
        (["--head", "cccc", "--depends-on", "left@head"], "depends_on = 'bbbb1111'"),
        (["--head", "base", "--depends-on", "left", "--depends-on", "cccc"], "depends_on = ['left', 'cccc1111']"),
        (["--head", "heads"], "down_revision = ('bbbb1111', 'cccc1111')"),
    ],
)
def test_a_later_revision(branches: Ground, beside: Beside, arguments: list[str], line: str) -> None:
    (text,) = beside("revision", "-m", "later", "--rev-id", "dddd1111", *arguments).values()
    assert line in text.splitlines()


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["heads"], "down_revision = ('bbbb1111', 'cccc1111')"),
        (["cccc", "left@head"], "down_revision = ('cccc1111', 'bbbb1111')"),
        (["bbbb", "cccc", "--branch-label", "both"], "branch_labels = ('both',)"),
    ],
)
def test_a_merge(branches: Ground, beside: Beside, arguments: list[str], line: str) -> None:
    (text,) = beside("merge", *arguments, "-m", "join", "--rev-id", "dddd1111").values()
    assert line in text.splitlines()


def test_a_merge_of_what_is_no_head(branches: Ground, beside: Beside) -> None:
    branches.revision("dddd1111", "cccc1111")
    (text,) = beside("merge", "left", "cccc", "--splice", "--rev-id", "eeee1111").values()
    assert "Revises: bbbb1111, cccc1111" in text


@pytest.mark.parametrize(
    "settings",
    [
        "truncate_slug_length = 12\n",
        "truncate_slug_length = 0\n",
        "timezone = UTC\n",
        "timezone = utc\n",
        "timezone = Asia/Kathmandu\n",
        "file_template = %%(slug)s-%%(rev)s\n",
        "file_template = %%(year)d_%%(month).2d_%%(day).2d_%%(rev)s\n",
        "file_template = %%(year)d/%%(month).2d/%%(rev)s_%%(slug)s\nrecursive_version_locations = true\n",
        "output_encoding = utf-8-sig\n",
        "output_encoding = ascii\n",
        "revision_environment = false\n",
    ],
)
def test_settings(ground: Ground, beside: Beside, settings: str) -> None:
    ground.ini(settings)
    assert len(beside("revision", "-m", "one message of seven words or more", "--rev-id", "1975ea83b712")) == 1


@pytest.mark.parametrize(
    "settings",
    [
        'file_template = "%%(slug)s-%%(rev)s"\ntruncate_slug_length = 8\n',
        'truncate_slug_length = "8"\ntimezone = "UTC"\noutput_encoding = "utf-8"\n',
    ],
)
def test_settings_in_toml(ground: Ground, beside: Beside, settings: str) -> None:
    ground.settings("", "alembic.ini")
    ground.settings(f'[tool.alembic]\nscript_location = "%(here)s/migrations"\n{settings}', "pyproject.toml")
    assert len(beside("revision", "-m", "one message of seven words", "--rev-id", "1975ea83b712")) == 1


@pytest.fixture
def locations(ground: Ground) -> Ground:
    ground.ini("version_locations = %(here)s/one:%(here)s/two\npath_separator = :\n")
    return ground


def test_a_version_location_that_is_named_and_not_there_yet(locations: Ground, beside: Beside) -> None:
    assert [*beside("revision", "--rev-id", "aaaa", "-m", "x", "--version-path", "two")] == ["two/aaaa_x.py"]


def test_the_version_location_of_the_parent(locations: Ground, beside: Beside) -> None:
    locations.revision("aaaa1111", folder="two")
    assert [*beside("revision", "--rev-id", "bbbb", "-m", "x")] == ["two/bbbb_x.py"]


def test_a_template_that_asks_the_settings(ground: Ground, beside: Beside) -> None:
    ground.ini("databases = one, two\n")
    names = "config.get_main_option('databases').split(', ')"
    own = f"\n% for name in {names}:\n# ${{name}}: ${{create_date.year > 2000}}\n% endfor\n"
    ground.write("migrations/script.py.mako", TEMPLATE_OF_MANY + own)
    (text,) = beside("revision", "--rev-id", "aaaa", "-m", "x").values()
    assert text.endswith("# one: True\n# two: True\n")


TEMPLATE_OF_MANY = '''<%! import re %>"""${message}"""
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}
parents = "${down_revision | comma,n}"
${imports if imports else ""}
${upgrades if upgrades else "pass"}
${context.get("one_upgrades", "pass")}
'''


@pytest.mark.parametrize("template", ["generic", "async", "multidb", "pyproject", "pyproject_async"])
def test_environments_that_alembic_makes(
    template: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, beside_in: Callable[[Ground], Beside]
) -> None:
    made = Ground(tmp_path / "made", monkeypatch)
    made.folder.mkdir()
    assert made.alembic("init", "-t", template, "migrations")
    (text,) = beside_in(made)("revision", "--rev-id", "aaaa", "-m", "x").values()
    assert text.startswith('"""x\n\nRevision ID: aaaa\nRevises: \nCreate Date: DATE\n\n"""')


HOOKS = """
prepend_sys_path = .
path_separator = os
[post_write_hooks]
hooks = first, second third
first.type = exec
first.executable = sed
first.options = -i s/pass/return/ REVISION_SCRIPT_FILENAME
second.type = module
second.module = sign_tool
second.options = "## a comment of mako's"
second.cwd = %(here)s
third.type = console_scripts
third.entrypoint = mako-render
third.options = --output-file REVISION_SCRIPT_FILENAME REVISION_SCRIPT_FILENAME
"""

SIGN_TOOL = """
import sys
from pathlib import Path
path, *rest = sys.argv[1:]
with Path(path).open("a") as file:
    print("# signed", *rest, sep="\\n", file=file)
"""


def test_hooks(ground: Ground, beside: Beside) -> None:
    """Three types, one after another: each sees what the one before has made of the file."""
    ground.ini(HOOKS)
    ground.write("sign_tool.py", SIGN_TOOL)
    (text,) = beside("revision", "--rev-id", "aaaa", "-m", "x").values()
    assert text.endswith("    return\n# signed\n")


def test_hooks_in_toml(ground: Ground, beside: Beside) -> None:
    ground.settings("")
    ground.write("sign_tool.py", SIGN_TOOL)
    ground.settings(
        """
        [tool.alembic]
        script_location = "%(here)s/migrations"
        prepend_sys_path = ["."]
        [[tool.alembic.post_write_hooks]]
        name = "first"
        type = "exec"
        executable = "sed"
        options = "-i s/pass/return/ REVISION_SCRIPT_FILENAME"
        [[tool.alembic.post_write_hooks]]
        name = "second"
        type = "module"
        module = "sign_tool"
        cwd = "%(here)s"
        """,
        "pyproject.toml",
    )
    (text,) = beside("revision", "--rev-id", "aaaa", "-m", "x").values()
    assert text.endswith("    return\n# signed\n")
