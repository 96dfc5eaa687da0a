"""What `revision` and `merge` refuse: a sentence, exit status 2, and nothing written."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from tests.new_files.conftest import Ground


@pytest.fixture
def branches(ground: Ground) -> Ground:
    """A base, two heads, one of them labelled."""
    ground.revision("aaaa1111")
    ground.revision("bbbb1111", "aaaa1111", "left")
    ground.revision("cccc1111", "aaaa1111")
    return ground


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            "revision",
            "there is more than one head to follow: bbbb1111, cccc1111\n"
            "  say which with --head, or join them first: sqlgen merge heads\n",
        ),
        (
            "revision --head aaaa",
            "revision aaaa1111 is no head: bbbb1111, cccc1111 follows it\n  --splice begins a new branch there\n",
        ),
        (
            "revision --head bbbb1112",
            "there is no revision bbbb1112\n"
            "  the revisions: aaaa1111, bbbb1111, cccc1111, left\n  did you mean bbbb1111?\n",
        ),
        (
            "revision --head lefd@head",
            "there is no branch lefd\n  the labels and revisions: left, aaaa1111, bbbb1111, cccc1111\n"
            "  did you mean left?\n",
        ),
        (
            "revision --head left --rev-id cccc1111",
            "--rev-id: cccc1111 is taken: migrations/versions/cccc1111_x.py has it\n"
            "  without --rev-id a new one is made\n",
        ),
        (
            "revision --head left --rev-id left",
            "--rev-id: left is taken: migrations/versions/bbbb1111_x.py has it\n  without --rev-id a new one is made\n",
        ),
        (
            "revision --head left --rev-id head-1",
            "--rev-id: revision id head-1 must not hold -, which names like head-1 use\n",
        ),
        (
            f"revision --head left --rev-id {'a' * 33}",
            f"--rev-id: revision id {'a' * 33} has 33 characters, and the version table holds 32\n",
        ),
        (
            "revision --head left --rev-id base",
            "--rev-id: base cannot be the name of a revision or a branch: it stands for others\n",
        ),
        (
            "revision --head left --branch-label left",
            "--branch-label: the branch label left is taken: migrations/versions/bbbb1111_x.py has it already\n"
            "  a label names one branch; give this one another\n",
        ),
        (
            "revision --head left --branch-label a@b",
            "--branch-label: a@b cannot be the name of a revision or a branch: names like label@head:x,y use @\n",
        ),
        (
            "revision --head left --depends-on heads",
            "--depends-on: a revision depends on single revisions, and heads is bbbb1111, cccc1111\n"
            "  give --depends-on once for each\n",
        ),
        (
            "revision --head left --depends-on dddd",
            "there is no revision dddd\n  the revisions: aaaa1111, bbbb1111, cccc1111, left\n",
        ),
        (
            "revision --head left --version-path elsewhere",
            "elsewhere is none of the version locations\n  the version locations: migrations/versions\n",
        ),
        (
            "revision --head left --rev-id ../../x",
            "x_.py would not be found again: it is not below migrations/versions\n"
            "  the setting file_template and --rev-id make the path\n",
        ),
        (
            "revision --autogenerate",
            "--autogenerate compares your models with a database, and sqlgen opens none\n"
            "  alembic revision --autogenerate writes the same kind of file, from a database at head\n",
        ),
        (
            "merge left",
            "there is nothing to merge: two revisions or more are needed, and this is bbbb1111\n"
            "  name the heads, or say heads for all of them; sqlgen heads lists them\n",
        ),
        (
            "merge head",
            "there is more than one head: bbbb1111, cccc1111\n  name one of them, or say heads for all\n",
        ),
        ("merge left bbbb", "revision bbbb1111 is named twice\n"),
        (
            "merge left aaaa",
            "revision aaaa1111 is no head: bbbb1111, cccc1111 follows it\n  --splice begins a new branch there\n",
        ),
        (
            "merge left aaaa --splice",
            "revision bbbb1111 comes after aaaa1111, so there is nothing to merge of the two\n  leave aaaa1111 out\n",
        ),
    ],
)
def test_what_does_not_fit_the_history(branches: Ground, arguments: str, sentence: str) -> None:
    assert branches.refused(*arguments.split()) == sentence


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ("timezone = Mars/Olympus", "timezone: there is no time zone Mars/Olympus on this machine; the package"),
        ("truncate_slug_length = long", "truncate_slug_length: a whole number is expected, not long"),
        ("truncate_slug_length = -4", "truncate_slug_length: a whole number is expected, not -4"),
        ("output_encoding = klingon", "output_encoding: there is no text encoding klingon"),
        (
            "file_template = %%(author)s",
            "file_template: rev, slug, epoch, year, month, day, hour, minute, second are what it can name, not author",
        ),
        ("file_template = %%(rev", "file_template: %(rev is no template: incomplete format key"),
        ("file_template = 100%%", "file_template: 100% is no template: incomplete format"),
    ],
)
def test_settings(ground: Ground, settings: str, sentence: str) -> None:
    """They concern new files alone: what stands is compiled all the same."""
    ground.ini(settings)
    assert ground.refused("revision", "-m", "x").startswith(f"alembic.ini:3: {sentence}")
    assert ground.sqlgen("heads").exit_code == 0


def test_a_file_template_of_folders_that_are_not_searched(ground: Ground) -> None:
    ground.ini("file_template = %%(year).1d/%%(rev)s")
    assert "would not be found again: folders are searched with recursive_version_locations = true alone" in (
        ground.refused("revision")
    )


def test_a_file_template_of_what_is_no_revision(ground: Ground) -> None:
    ground.ini("file_template = __init__%%(rev)s")
    assert "would not be found again: what is called so is no revision" in ground.refused("revision")


def test_several_version_locations_and_no_parent(ground: Ground) -> None:
    ground.ini("version_locations = %(here)s/one:%(here)s/two\npath_separator = :\n")
    assert ground.refused("revision") == (
        "there are several version locations, and no parent says which: one, two\n  say which with --version-path\n"
    )


TEMPLATE = "migrations/script.py.mako"


def test_no_template(ground: Ground) -> None:
    (ground.folder / TEMPLATE).unlink()
    assert ground.refused("revision") == (
        "migrations/script.py.mako: this template of new revisions is not there\n"
        "  sqlgen init makes one, in an environment of its own\n"
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('"""${message}"""\n\n${author.name}\n', ":3: this template cannot be rendered: "),
        ("fine\n% for x in:\n", ":2: this template cannot be rendered: "),
        ("fine\n${1 / 0}\n", ":2: this template cannot be rendered: ZeroDivisionError: division by zero"),
        ("<%include file='other.mako'/>", ":1: this template cannot be rendered: "),
        ("a b\n", ": what this template makes is no revision: line 1 of it: this file cannot be read as a revision:"),
        ("${comma(up_revision)} = 1", ": what this template makes is no revision: "),
        ("down_revision = None", ": what this template makes is no revision: this file sets no revision"),
        (
            "revision = 'dddd'\ndown_revision = None\n",
            ": what this template makes does not say revision = aaaa\n"
            "  it needs the line: revision = ${repr(up_revision)}\n",
        ),
        (
            "revision = ${repr(up_revision)}\ndown_revision = None\n",
            ": what this template makes does not say branch_labels = books\n"
            "  it needs the line: branch_labels = ${repr(branch_labels)}\n",
        ),
    ],
)
def test_a_template_that_fails(ground: Ground, text: str, sentence: str) -> None:
    ground.write(TEMPLATE, text)
    said = ground.refused("revision", "--rev-id", "aaaa", "--branch-label", "books")
    assert said.startswith(f"{TEMPLATE}{sentence}")


def test_a_message_that_breaks_the_script(ground: Ground) -> None:
    assert "what this template makes is no revision: line " in ground.refused("revision", "-m", r"of \users")


def test_a_message_that_the_encoding_lacks(ground: Ground) -> None:
    ground.ini("output_encoding = latin-1")
    said = ground.refused("revision", "-m", "Ω")
    assert (
        said == "migrations/script.py.mako: what this template makes is no revision: output_encoding latin-1 has no Ω\n"
    )
    assert "it is not UTF-8" in ground.refused("revision", "-m", "é")


def test_a_file_in_the_way(ground: Ground) -> None:
    ground.ini("file_template = always_this\n")
    ground.revision("always_this")
    (ground.folder / "migrations/versions/always_this_x.py").rename(
        ground.folder / "migrations/versions/always_this.py"
    )
    assert ground.refused("revision") == (
        "migrations/versions/always_this.py: this file is there already, and nothing is written over it\n"
    )


def test_a_file_where_the_folder_should_be(ground: Ground) -> None:
    ground.write("migrations/versions", "")
    said = ground.refused("revision", "--rev-id", "aaaa")
    assert said == "migrations/versions/aaaa_.py: cannot be written: not a directory\n"


def test_a_folder_that_is_not_writable(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's answer is put into its mouth, for root may write everywhere."""

    opened = Path.open

    def refuse(path: Path, mode: str = "r", *arguments: Any, **options: Any) -> Any:
        if mode != "xb":
            return opened(path, mode, *arguments, **options)
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", refuse)
        said = ground.refused("revision", "--rev-id", "aaaa")
    assert said == "migrations/versions/aaaa_.py: cannot be written: permission denied\n"


def test_a_name_that_is_too_long_for_the_disk(ground: Ground) -> None:
    """The folder that was made for it is taken away again."""
    ground.ini(f"file_template = sub/{'x' * 300}\nrecursive_version_locations = true")
    assert "cannot be written: file name too long" in ground.refused("revision")


@pytest.mark.parametrize(
    ("hook", "sentence"),
    [
        ("", "has no type, and console_scripts, exec, module are those that can be run"),
        ("a.type = own", "its type is own, and console_scripts, exec, module are those that can be run"),
        ("a.type = exec", "of type exec, it needs executable"),
        ("a.type = exec\na.executable = no-such-program", "there is no program no-such-program"),
        ("a.type = exec\na.executable = ./no-such-program", "there is no program ./no-such-program"),
        ("a.type = module\na.module = no_such.module", "there is no module no_such.module"),
        ("a.type = console_scripts\na.entrypoint = no-such", "there is no console script no-such"),
        ("a.type = exec\na.executable = sed\na.options = 'x", "its options cannot be read: no closing quotation"),
    ],
)
def test_hooks(ground: Ground, hook: str, sentence: str) -> None:
    ground.ini(f"[post_write_hooks]\nhooks = a\n{hook}\n")
    said = ground.refused("revision")
    assert said.startswith("alembic.ini:4: the post-write hook a cannot be run: ")
    assert said.endswith(f"{sentence}\n")


def test_hooks_in_toml(ground: Ground) -> None:
    ground.settings(
        '[tool.sqlgen]\nscript_location = "migrations"\n\n[[tool.sqlgen.post_write_hooks]]\ntype = "exec"\n',
        "pyproject.toml",
    )
    assert ground.refused("revision") == (
        "pyproject.toml:4: the post-write hook without a name cannot be run: it needs one\n"
    )


def test_a_history_that_is_none(ground: Ground) -> None:
    ground.revision("aaaa1111", "bbbb1111")
    assert "which no file holds" in ground.refused("revision")


def test_a_merge_of_nothing(ground: Ground) -> None:
    assert "Missing argument 'REVISIONS...'" in ground.refused("merge")
    assert "there is nothing to merge" in ground.refused("merge", "heads")


def test_nothing_but_the_folder_that_is_named(ground: Ground, tmp_path: Path) -> None:
    ground.ini(f"file_template = {tmp_path}/elsewhere")
    assert "would not be found again: it is not below migrations/versions" in ground.refused("revision")
    assert not (tmp_path / "elsewhere.py").exists()
