"""sqlgen diff: the statements of two dialects beside each other."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from sqlgen.cli.diff_markdown import _code, _fence, _plain
from tests.cli.conftest import Sqlgen

BRANCHING = '''"""two ways | of *saying* it"""

import sqlalchemy as sa
from alembic import op

revision = "aaaaaaaaaaaa"
down_revision = None


def upgrade():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", sa.String(20)))
    for name in ("one", "two"):
        op.add_column("note", sa.Column(name, sa.Integer))
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE EXTENSION citext")
    with op.batch_alter_table("note") as batch:
        batch.alter_column("one", nullable=False)
        batch.alter_column("two", nullable=False)
    op.execute("UPDATE note SET one = 1")


def downgrade():
    if op.get_bind().dialect.name == "sqlite":
        raise NotImplementedError("rows are lost")
    op.drop_table("note")
'''


@pytest.fixture
def branching(folder: Path) -> Path:
    (folder / "migrations" / "versions" / "aaaa.py").write_text(BRANCHING)
    return folder


def test_columns(example: Path, sqlgen: Sqlgen) -> None:
    result = sqlgen("diff", "postgresql", "sqlite", "--revision", "1975")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        """\
1975ea83b712 create account table   upgrade, migrations/versions/1975ea83b712_create_account_table.py

-- Create table account, line 16
postgresql:                        | sqlite:
    CREATE TABLE account (         | CREATE TABLE account (
        id SERIAL NOT NULL,        |     id INTEGER NOT NULL,
        name VARCHAR(50) NOT NULL, |     name VARCHAR(50) NOT NULL,
        description VARCHAR(200),  |     description VARCHAR(200),
        PRIMARY KEY (id)           |     PRIMARY KEY (id)
    );                             | );
"""
    )


def test_what_is_long_stands_below(example: Path, sqlgen: Sqlgen) -> None:
    told = sqlgen("diff", "mysql", "sqlite", "--revision", "6e92").stdout.splitlines()
    assert told[2:6] == [
        "-- Rename column account.description to bio, change the type, line 16",
        "mysql:",
        "    ALTER TABLE account CHANGE description bio VARCHAR(2000) NULL;",
        "sqlite:",
    ]


def test_what_is_the_same_is_said_once(example: Path, sqlgen: Sqlgen) -> None:
    told = sqlgen("diff", "mysql", "mariadb", "--revision", "6e92", "--direction", "downgrade").stdout
    assert told.partition("\n\n")[2] == (
        "-- Rename column account.bio to description, change the type, line 21\n"
        "both:\n"
        "    ALTER TABLE account CHANGE bio description VARCHAR(200) NULL;\n"
    )


def test_the_way_back_begins_at_the_end(example: Path, sqlgen: Sqlgen) -> None:
    for direction, first in (("upgrade", "1975ea83b712"), ("downgrade", "fa61c7820d9e")):
        result = sqlgen("diff", "postgresql", "mysql", "--direction", direction, "--format", "json")
        assert json.loads(result.stdout)["revisions"][0]["revision"] == first


def test_it_is_aligned_by_the_operation(branching: Path, sqlgen: Sqlgen) -> None:
    result = sqlgen("diff", "postgresql", "sqlite", "--format", "json")
    assert result.exit_code == 0, result.output
    (revision,) = json.loads(result.stdout)["revisions"]
    told = [(each["line"], each["same"], sorted(each["statements"])) for each in revision["operations"]]
    both = ["postgresql", "sqlite"]
    assert told == [
        (11, False, both),
        (13, True, both),
        (13, True, both),
        (15, False, ["postgresql"]),
        (16, False, both),
        (19, True, both),
    ]
    assert revision["operations"][4]["statements"]["postgresql"] == [
        "ALTER TABLE note ALTER COLUMN one SET NOT NULL;",
        "ALTER TABLE note ALTER COLUMN two SET NOT NULL;",
    ]


def test_one_that_has_no_way_back(branching: Path, sqlgen: Sqlgen) -> None:
    result = sqlgen("diff", "postgresql", "sqlite", "--direction", "downgrade")
    assert result.exit_code == 0
    _, refused, _, operation, only, *_ = result.stdout.splitlines()
    assert refused == "no downgrade on sqlite: downgrade() raises NotImplementedError: rows are lost"
    assert operation == "-- Drop table note, line 25"
    assert only == "only postgresql:"


def test_nothing_to_compare(example: Path, sqlgen: Sqlgen) -> None:
    result = sqlgen("diff", "mysql", "sqlite", "--revision", "base")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "nothing to compare\n")


def test_markdown(branching: Path, sqlgen: Sqlgen) -> None:
    told = sqlgen("diff", "postgresql", "mysql", "--format", "markdown").stdout
    assert told.startswith(
        "# postgresql beside mysql\n\n## aaaaaaaaaaaa two ways \\| of \\*saying\\* it\n\n"
        "upgrade, `migrations/versions/aaaa.py`\n\n**Create table note, line 11**\n\n"
        "postgresql:\n\n```sql\nCREATE TABLE note (\n"
    )
    assert "only postgresql:\n\n```sql\nCREATE EXTENSION citext;\n```\n" in told
    assert "both:\n\n```sql\nUPDATE note SET one = 1;\n```\n" in told


def test_markdown_stays_what_it_says() -> None:
    assert _plain("a `b`\n<i> [c] #1") == "a \\`b\\` \\<i\\> \\[c\\] \\#1"
    assert _fence("a ``` b", 3) == "````"
    assert _fence("a", 3) == "```"
    assert _code("a`b") == "`` a`b ``"


def test_colour_is_for_a_terminal(example: Path) -> None:
    """And nothing else than colour: the statements are whole."""
    command = [
        sys.executable,
        "-c",
        "from sqlgen.cli import main; main()",
        "diff",
        "mysql",
        "sqlite",
        "--revision",
        "1975",
    ]
    env = {**os.environ, "TERM": "xterm", "COLUMNS": "70", "LINES": "50"}
    env.pop("NO_COLOR", None)
    ours, theirs = pty.openpty()
    with subprocess.Popen(command, stdout=theirs, env=env) as process:
        os.close(theirs)
        told = b""
        while piece := _read(ours):
            told += piece
    os.close(ours)
    assert process.returncode == 0
    assert b"\x1b[1m1975ea83b712 create account table\x1b[0m" in told
    assert b"id INTEGER NOT NULL AUTO_INCREMENT," in told
    piped = subprocess.run(command, capture_output=True, env=env, check=True).stdout
    assert b"\x1b" not in piped


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so that the other side is closed
        return b""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("mysql", "mysql"), "a dialect beside itself shows nothing: say another one than mysql"),
        (("mysql", "oracle"), "oracle"),
        (("mysql", "sqlite", "--revision", "feed"), "feed"),
        (("mysql",), "Missing argument"),
    ],
)
def test_mistakes(arguments: tuple[str, ...], sentence: str, example: Path, sqlgen: Sqlgen) -> None:
    result = sqlgen("diff", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
