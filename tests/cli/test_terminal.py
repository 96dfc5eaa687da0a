"""Colours and progress: on a terminal, which a pty is, and nowhere else."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

CALL = "from sqlgen.cli import main, progress; progress.NOTICED = {}; main(prog_name='sqlgen')"

SQLGEN = [sys.executable, "-c", CALL.format(60)]

RED, GREEN, YELLOW, CYAN = "\x1b[31m", "\x1b[32m", "\x1b[33m", "\x1b[36m"

TALK = """
def upgrade():
    pass
def downgrade():
    print("talk")
"""


def run(
    *arguments: str, err: bool = False, noticed: int = 60, environment: Mapping[str, str] = {}
) -> tuple[int, str, str]:
    """The exit status, what a terminal shows, and what is in the pipe beside it.

    The terminal is stdout's, or with `err` stderr's. After `noticed` seconds a compile is slow.
    """
    terminal, end = pty.openpty()
    streams: dict[str, Any] = (
        {"stderr": end, "stdout": subprocess.PIPE} if err else {"stdout": end, "stderr": subprocess.PIPE}
    )
    variables = {"PATH": os.environ["PATH"], "TERM": "xterm", "COLUMNS": "200", **environment}
    with subprocess.Popen(
        [*SQLGEN[:2], CALL.format(noticed), *arguments], env=variables, text=True, **streams
    ) as process:
        os.close(end)
        shown = _read(terminal)
        piped = (process.stdout or process.stderr).read()  # type: ignore[union-attr]
    return process.returncode, shown, piped


def _read(terminal: int) -> str:
    """All that is written to it until its other end is closed."""
    data = b""
    try:
        while read := os.read(terminal, 4096):
            data += read
    except OSError:  # how Linux says that nobody has it open any more
        pass
    os.close(terminal)
    return data.decode().replace("\r\n", "\n")


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m", "", text)


COMMANDS = ("heads", "heads -v", "history", "history -v", "branches", "branches -v", "show heads")


@pytest.mark.parametrize("command", COMMANDS)
def test_colours_change_nothing_else(told: Path, command: str) -> None:
    _, shown, _ = run(*command.split())
    piped = subprocess.run([*SQLGEN, *command.split()], capture_output=True, text=True, check=True).stdout
    assert YELLOW in shown
    assert plain(shown) == piped


def test_what_is_coloured_of_a_revision(told: Path) -> None:
    _, shown, _ = run("history", "-r", "d4e5:d4e5")
    assert shown == (
        "\x1b[2m3f2a91c07d4e, 8c01d5e2aa90 ->\x1b[0m \x1b[33md4e5f6a7b8c9\x1b[0m"
        "\x1b[1;32m (years) (head) (mergepoint)\x1b[0m, merge\n"
    )


def test_a_mistake(told: Path) -> None:
    status, shown, _ = run("show", "1976", err=True)
    assert (status, RED + "there is no revision 1976" in shown) == (2, True)


def test_a_warning_and_a_diff(example: Path) -> None:
    (example / "dialects/sqlite/0001_1975ea83b712_create_account_table.upgrade.sql").write_text("-- mine\n")
    status, shown, _ = run("check", "--dialect", "sqlite")
    assert status == 1
    assert f"{RED}--- mine" in shown
    assert f"{GREEN}+CREATE TABLE account (" in shown
    assert "\x1b[1;39m--- dialects/sqlite/0001" in shown
    _, shown, _ = run("check", "--dialect", "sqlite", err=True)
    assert f"{RED}edited" in shown


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"FORCE_COLOR": ""}, False), ({}, True)],
    ids=str,
)
def test_who_does_not_want_colours(told: Path, environment: dict[str, str], coloured: bool) -> None:
    _, shown, _ = run("heads", environment=environment)
    assert (YELLOW in shown) == coloured


def test_who_wants_them_in_a_pipe(told: Path) -> None:
    variables = {"PATH": os.environ["PATH"], "TERM": "xterm", "FORCE_COLOR": "1"}
    piped = subprocess.run([*SQLGEN, "heads"], capture_output=True, text=True, env=variables, check=True).stdout
    assert YELLOW in piped


def test_json_is_never_coloured(told: Path) -> None:
    assert "\x1b" not in run("heads", "--format", "json")[1]


def test_progress(told: Path) -> None:
    """Its bar is gone at the end, and what a script prints stands above it; the script runs once for both dialects."""
    for path in (told / "migrations" / "versions").iterdir():
        path.write_text(path.read_text() + TALK)
    status, shown, piped = run("compile", "--dialect", "sqlite", "--dialect", "mysql", err=True, noticed=0)
    assert status == 0
    assert re.search(r"mysql ━+ +\d+%", plain(shown))
    assert shown.endswith("\x1b[2Ksqlite: 11 files written\nmysql: 11 files written\n")
    assert plain(shown).count("talk\n") == 5
    assert {line.split()[0] for line in piped.splitlines()} == {"written"}


def test_no_progress_of_what_is_quick(example: Path) -> None:
    _, shown, _ = run("compile", "--dialect", "sqlite", err=True)
    assert shown == "sqlite: 31 files unchanged\n"
