"""`sourceless`: revisions that lie there compiled, without their source, are read without being run, and recorded."""

import os
import py_compile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from sqlgen.compiler import compile_project
from sqlgen.errors import HistoryError, SqlgenError
from sqlgen.history import History
from sqlgen.history.read import read
from sqlgen.project import Project
from tests.history.conftest import Environment

SCRIPT = '''"""create account

The first.
"""
from typing import Sequence, Union
import sqlalchemy as sa
from alembic import op

revision: str = "1975ea83b712"
down_revision: Union[str, Sequence[str], None] = None
branch_labels = depends_on = None

def columns():
    return sa.Column("id", sa.Integer, primary_key=True)

def upgrade():
    op.create_table("account", columns())

def downgrade():
    op.drop_table("account")
'''


def sourceless(env: Environment) -> Project:
    return replace(env.project, sourceless=True, dialects=("sqlite",))


def compiled(source: Path, to: Path | None = None) -> Path:
    """The file compiled, and its source gone. Python puts it into __pycache__ where nothing else is said."""
    path = Path(py_compile.compile(str(source), str(to) if to else None, doraise=True) or "")
    source.unlink()
    return path


def beside(source: Path) -> Path:
    return compiled(source, source.with_suffix(".pyc"))


HEADERS = [
    'revision = "x"\ndown_revision = None',
    'revision = "x"\ndown_revision = "a"\ndepends_on = ["b"]\nbranch_labels = ("l",)',
    'revision: str = "x"\ndown_revision: str | None = ("a", "b")\ndepends_on = ["a", "b", "c", "d"]',
    'FIRST = "f"\nrevision = "x"\ndown_revision = FIRST\ndepends_on = (FIRST, "b")',
    '"""about x"""\nrevision = other = "x"\ndown_revision = ()\ntry:\n    import x\nexcept ImportError:\n    x = None',
    'revision = "x"\ndown_revision = None\nif revision:\n    other = 1\nelse:\n    other = 2\nfor x in (1, 2): pass',
    'revision = "x"\ndown_revision = "\\N{LATIN SMALL LETTER E WITH ACUTE}"\n@property\ndef upgrade(a=("x",)): ...',
]


@pytest.mark.parametrize("header", HEADERS)
def test_it_says_what_its_source_said(env: Environment, header: str) -> None:
    path = env.write("x.py", header)
    said = read(path, env.folder)
    found = read(beside(path), env.folder)
    assert found == replace(said, path=found.path, source=found.source, source_sha256=found.source_sha256)
    assert found.lines == said.lines
    assert found.source == "migrations/versions/x.pyc"


@pytest.mark.parametrize(
    "header",
    [
        'revision = "x"\ndown_revision = None\nif __name__:\n    down_revision = "b"',
        'revision, down_revision = "a", "b"',
        'revision = "x"\ndown_revision = find("a")',
        'revision = "x"\ndown_revision = "a" + find',
        'revision = "x"\ndown_revision = find.a',
        'revision = "x"\ndown_revision = ("a", find())',
        'revision = "x"\nfor down_revision in ("a", "b"): pass',
        'revision = "x"\ntry:\n    find()\nexcept NameError:\n    down_revision = "b"',
        'revision = 12\ndown_revision = None',
        'revision = "x"\ndown_revision = PARENT\nPARENT = "b"',
    ],
)  # fmt: skip
def test_what_only_a_run_can_tell_is_refused_as_in_a_source(env: Environment, header: str) -> None:
    with pytest.raises(HistoryError, match="cannot be known without running the file"):
        read(beside(env.write("x.py", header)), env.folder)


def test_it_is_not_run(env: Environment) -> None:
    path = beside(env.write("x.py", 'revision = "x"\ndown_revision = None\nraise SystemExit'))
    assert read(path, env.folder).revision == "x"


def test_wherever_alembic_finds_them(env: Environment) -> None:
    env.revision("source")
    beside(env.revision("beside", "source"))
    compiled(env.revision("cached", "beside"))
    stale = env.revision("both", "cached")
    py_compile.compile(str(stale))
    py_compile.compile(str(stale), str(stale.with_suffix(".pyc")))
    found = {revision.revision: revision.path.name for revision in History.load(sourceless(env)).order()}
    alembic = ScriptDirectory(str(env.folder / "migrations"), sourceless=True)
    assert found == {each.revision: Path(each.path).name for each in alembic.walk_revisions()}
    assert len(found) == 4


def test_of_several_pythons_ours_is_read(env: Environment) -> None:
    path = compiled(env.revision("a"))
    for other in ("a_file.cpython-27.pyc", "a_file.cpython-399.pyc"):
        path.with_name(other).write_bytes(b"others")
    assert [revision.path for revision in History.load(sourceless(env)).order()] == [path]


def test_without_the_setting_they_do_not_count(env: Environment) -> None:
    beside(env.revision("a"))
    compiled(env.revision("b"))
    assert env.order() == ""


def test_the_hash_is_that_of_the_code(env: Environment) -> None:
    """Compiled again from a file of another time it is the same."""
    path = env.revision("a")
    content = path.read_bytes()
    first = read(beside(path), env.folder)
    path.write_bytes(content)
    os.utime(path, (1, 1))
    assert read(beside(path), env.folder).source_sha256 == first.source_sha256


def test_its_files_are_those_of_its_source(env: Environment) -> None:
    path = env.write("1975ea83b712_create_account.py", SCRIPT)
    [from_source] = compile_project(sourceless(env), ["sqlite"])
    compiled(path)
    [without] = compile_project(sourceless(env), ["sqlite"])
    names = [[file.name for file in build.entries[0].files] for build in (from_source, without)]
    assert names[0] == names[1]
    texts = [[line for line in build.entries[0].upgrade.text.splitlines() if " from " not in line]
             for build in (from_source, without)]  # fmt: skip
    assert texts[0] == texts[1]


def test_a_mistake_in_it_has_its_line(env: Environment) -> None:
    beside(env.write("x.py", SCRIPT.replace('op.create_table("account", columns())', "op.drop_table(1, 2, 3)")))
    with pytest.raises(SqlgenError) as caught:
        compile_project(sourceless(env), ["sqlite"])
    assert str(caught.value).startswith("migrations/versions/x.pyc:17: drop_table(1, 2, 3): ")


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda data: b"\x42\x0d\x0d\x0a" + data[4:], "it is no bytecode of Python 3."),
        (lambda data: b"", "it is no bytecode of Python 3."),
        (lambda data: data[:40], "its bytecode is damaged: "),
        (lambda data: data[:16] + b"N", "it holds no module"),
    ],
)
def test_a_file_that_this_python_cannot_run(env: Environment, damage: Callable[[bytes], bytes], reason: str) -> None:
    path = beside(env.revision("a"))
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(HistoryError) as caught:
        read(path, env.folder)
    said = f"migrations/versions/a_file.pyc: this file cannot be read as a revision: {reason}"
    assert str(caught.value).startswith(said)
