"""What holds for every command."""

import subprocess
import sys
from pathlib import Path

import pytest

from sqlgen.cli import COMMANDS, PIPE_CLOSED, main
from tests.cli.conftest import Sqlgen


@pytest.mark.parametrize(
    "command",
    [
        ["--help"],
        ["diff", "--help"],
        ["schema", "--help"],
        ["verify", "--help"],
        ["heads"],
        ["history"],
        ["show", "1975"],
    ],
)
def test_what_only_reads_files_imports_no_compiler(told: Path, command: list[str]) -> None:
    code = f"""
import sys
from sqlgen.cli import main
main({command}, standalone_mode=False)
print(sorted({{"sqlalchemy", "sqlglot", "alembic", "mako", "rich"}} & set(sys.modules)))
"""
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert output.endswith("[]\n")


def test_help_lists_every_command(sqlgen: Sqlgen) -> None:
    listing = sqlgen("--help").stdout.partition("Commands:\n")[2].partition("\n\n")[0]
    assert [line.split()[0] for line in listing.splitlines()] == list(COMMANDS)


@pytest.mark.parametrize("name", ["init", "revision", "merge", "verify", "schema", "diff", "heads", "history", "show"])
def test_the_list_says_what_the_commands_own_help_says(sqlgen: Sqlgen, name: str) -> None:
    assert COMMANDS[name] in sqlgen(name, "--help").stdout.splitlines()[2]


def test_a_command_that_is_not_there(sqlgen: Sqlgen) -> None:
    result = sqlgen("tails")
    assert result.exit_code == 2
    assert "No such command 'tails'" in result.stderr


@pytest.mark.parametrize("arguments", [("-c", "other.ini", "heads"), ("heads", "-c", "other.ini")])
def test_options_stand_before_the_command_or_after_it(folder: Path, sqlgen: Sqlgen, arguments: tuple[str, ...]) -> None:
    result = sqlgen(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr == "other.ini: the settings cannot be read: no such file or directory\n"


def test_a_list_grows_on_both_sides_and_of_the_rest_the_last_holds(
    monkeypatch: pytest.MonkeyPatch, sqlgen: Sqlgen
) -> None:
    given: dict[str, object] = {}
    monkeypatch.setattr("sqlgen.project.load", given.update)
    sqlgen("-x", "a=1", "-n", "one", "--no-env", "heads", "-x", "b=2", "-n", "two")
    assert given == {"x_arguments": ("a=1", "b=2"), "name": "two", "env": False}


def test_an_unexpected_error_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr("sqlgen.cli.heads.project", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        main(["heads"])


def test_a_reader_that_goes_away_gets_no_traceback(told: Path) -> None:
    code = "from sqlgen.cli import main; main(['history'], prog_name='sqlgen')"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == PIPE_CLOSED


def test_version(sqlgen: Sqlgen) -> None:
    assert sqlgen("--version").stdout.startswith("sqlgen ")
