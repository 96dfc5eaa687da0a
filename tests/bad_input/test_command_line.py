"""The same from a shell: a process of its own, its status and its streams."""

import subprocess
import sys

import pytest

from tests.bad_input.environment import HERE, Environment, picture

SQLGEN = [sys.executable, "-c", "from sqlgen.cli import main; main(prog_name='sqlgen')"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*SQLGEN, *arguments], capture_output=True, text=True, check=False, timeout=60)


def test_a_script_that_is_wrong(environment: Environment) -> None:
    environment.second('print("up")\nop.drop_column("account", "nam")')
    before = picture(environment.folder)
    done = run("compile")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "up\n"
        f'{HERE[:-1]}3: drop_column("account", "nam"): table account has no column nam\n'
        "  its columns: id, name, email\n"
        "  did you mean name?\n"
    )
    assert picture(environment.folder) == before


@pytest.mark.parametrize("body", ["import sys; sys.exit(0)", "raise SystemExit", "exit()"])
def test_a_script_that_ends_the_process(environment: Environment, body: str) -> None:
    environment.second(body)
    before = picture(environment.folder)
    done = run("compile")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{HERE}: the script raised SystemExit")
    assert picture(environment.folder) == before


def test_a_terminal_that_cannot_show_a_name(environment: Environment) -> None:
    """Not every terminal has every character, and an error about an error helps nobody."""
    environment.second('op.drop_column("account", "größe")')
    done = subprocess.run(
        [*SQLGEN, "compile"],
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "ascii:strict", "PYTHONPATH": ":".join(sys.path)},
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_an_option_that_is_not_there(environment: Environment) -> None:
    done = run("compile", "--dialct", "mysql")
    assert (done.returncode, done.stdout) == (2, "")
    assert "No such option" in done.stderr


def test_a_command_that_is_not_there(environment: Environment) -> None:
    done = run("complie")
    assert (done.returncode, done.stdout) == (2, "")
    assert "No such command 'complie'" in done.stderr
