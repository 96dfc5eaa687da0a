"""Completion, as a shell asks for it, and as bash itself carries it out."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import split_arg_string
from click.testing import CliRunner, Result

from sqlgen.cli import COMMANDS, main

SHELLS = ("bash", "zsh", "fish")


def complete(line: str, shell: str = "zsh") -> Result:
    """What is offered where the line ends."""
    words = split_arg_string(line)
    place = len(words) - (not line.endswith(" "))
    asked = {"COMP_WORDS": line, "COMP_CWORD": str(place), "_SQLGEN_COMPLETE": f"{shell}_complete"}
    if shell == "fish":
        asked["COMP_CWORD"] = "" if line.endswith(" ") else words[-1]
    return CliRunner(env=asked).invoke(main, prog_name="sqlgen")


def offered(line: str) -> list[str]:
    """The names alone; zsh gets a kind, a name and what it means, a line each."""
    ran = complete(line)
    assert (ran.exit_code, ran.stderr) == (0, "")
    return ran.stdout.splitlines()[1::3]


def test_commands() -> None:
    assert offered("sqlgen ") == [*COMMANDS]
    assert offered("sqlgen di") == ["diff"]


@pytest.mark.parametrize("line", ["sqlgen compile --dialect ", "sqlgen schema --dialect ", "sqlgen diff mysql "])
def test_dialects(line: str) -> None:
    assert offered(line) == ["postgresql", "mysql", "mariadb", "sqlite"]


def test_a_revision_with_its_message_the_latest_first(told: Path) -> None:
    assert offered("sqlgen show ")[:3] == ["head", "heads", "base"]
    assert offered("sqlgen show ")[3:5] == ["years@head", "years@base"]
    assert offered("sqlgen show ")[-1] == "1975ea83b712"
    assert complete("sqlgen show 8c").stdout == "plain\n8c01d5e2aa90\nindex account by name\n"
    assert complete("sqlgen show 8c", "fish").stdout == "plain,8c01d5e2aa90\tindex account by name\n"


@pytest.mark.parametrize(
    "call",
    [
        "show",
        "upgrade",
        "downgrade",
        "stamp",
        "merge",
        "merge 3f2a91c07d4e",
        "history -r",
        "schema --at",
        "diff mysql sqlite --revision",
        "revision --head",
        "revision --depends-on",
    ],
)
def test_wherever_a_revision_is_named(told: Path, call: str) -> None:
    assert offered(f"sqlgen {call} 8c") == ["8c01d5e2aa90"]


def test_the_last_of_a_list_or_a_range(told: Path) -> None:
    assert offered("sqlgen upgrade 3f2a,8c") == ["3f2a,8c01d5e2aa90"]
    assert offered("sqlgen upgrade 3f2a,8c01:d4") == [r"3f2a,8c01\:d4e5f6a7b8c9"]


def test_the_settings_that_the_line_names(told: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (told / "elsewhere").mkdir()
    monkeypatch.chdir(told / "elsewhere")
    assert offered("sqlgen show 8c") == []
    assert offered("sqlgen -c ../alembic.ini show 8c") == ["8c01d5e2aa90"]
    assert offered("sqlgen show -c ../alembic.ini 8c") == ["8c01d5e2aa90"]


@pytest.mark.parametrize("text", ["revision = ", 'revision = "8c01d5e2aa90"\ndown_revision = "gone"\n', "\0"])
def test_a_broken_project_offers_nothing(told: Path, text: str) -> None:
    (told / "migrations" / "versions" / "broken.py").write_text(text)
    assert offered("sqlgen show ") == []


def test_a_message_stays_a_line(told: Path) -> None:
    path = told / "migrations" / "versions" / "1975ea83b712_create_account_table.py"
    path.write_text(path.read_text().replace("create account table", "create\\x1b[31m table"))
    assert "\x1b" not in complete("sqlgen show 1975").stdout


@pytest.mark.parametrize("shell", SHELLS)
def test_what_the_readme_has_a_shell_read(shell: str) -> None:
    ran = CliRunner(env={"_SQLGEN_COMPLETE": f"{shell}_source"}).invoke(main, prog_name="sqlgen")
    assert ran.exit_code == 0
    assert f"_SQLGEN_COMPLETE={shell}_complete" in ran.stdout


@pytest.mark.parametrize(
    ("typed", "offers"),
    [
        (["8c"], ["8c01d5e2aa90"]),
        (["1975", ":", "8c"], ["8c01d5e2aa90"]),
        (["1975", ":", "years", "@", "h"], ["@head"]),
        (["years", "@"], ["@head", "@base"]),
        (["1975", ":", "years@h"], ["years@head"]),
        (["8c01,3f"], ["8c01,3f2a91c07d4e"]),
    ],
)
def test_bash(told: Path, typed: list[str], offers: list[str]) -> None:
    """bash's own function is called as bash calls it: with the word in parts, of which the last is replaced."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash on this machine")
    parts = " ".join(f"'{part}'" for part in ["sqlgen", "upgrade", *typed])
    script = f"""
        eval "$(_SQLGEN_COMPLETE=bash_source sqlgen)"
        COMP_WORDS=({parts}); COMP_CWORD={len(typed) + 1}
        _sqlgen_completion sqlgen
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    ran = subprocess.run([bash, "-c", script], capture_output=True, text=True, env={"PATH": path}, check=True)
    assert ran.stdout.splitlines() == offers
