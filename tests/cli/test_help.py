"""The help of each command: it says what everything means, and its examples run."""

import re
import shlex
import shutil
from pathlib import Path

import click
import pytest

from sqlgen.cli import COMMANDS, main
from tests.cli.conftest import ROOT, Sqlgen, git

CONTEXT = click.Context(main)


def command(name: str) -> click.Command:
    found = main.get_command(CONTEXT, name) if name else main
    assert found
    return found


def calls(name: str) -> list[str]:
    """The examples that a command's help ends with."""
    return re.findall(r"^  sqlgen (.*)$", (command(name).epilog or "").partition("Examples:")[2], re.MULTILINE)


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_every_option_is_told_in_a_sentence(name: str) -> None:
    options = [each for each in command(name).get_params(CONTEXT) if isinstance(each, click.Option)]
    assert [each.name for each in options if not re.fullmatch(r"[A-Za-z].*\.", each.help or "")] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_argument_is_told(name: str) -> None:
    arguments = [each for each in command(name).params if isinstance(each, click.Argument)]
    words = [word for each in arguments for word in re.findall(r"[A-Z]+", each.make_metavar(CONTEXT))]
    assert [word for word in words if word not in (command(name).help or "")] == []


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_it_fits_a_narrow_terminal(name: str, sqlgen: Sqlgen) -> None:
    lines = sqlgen(*name.split(), "--help").stdout.splitlines()
    assert [line for line in lines if len(line) > 80] == []


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlgen: Sqlgen) -> Path:
    """This project's own example, with its settings, and released."""
    for folder in ("migrations", "dialects"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    return tmp_path


@pytest.mark.parametrize("call", [call for name in ("", *COMMANDS) for call in calls(name)])
def test_examples_run(copy: Path, sqlgen: Sqlgen, call: str) -> None:
    name, *rest = shlex.split(call)
    if name == "init":
        shutil.rmtree(copy / "migrations")
        (copy / "pyproject.toml").unlink()
    if name == "merge":
        assert sqlgen("revision", "--head", "c6f2", "--splice", "--branch-label", "counts").exit_code == 0
    if "--against" in rest:
        for step in ("init", "add .", "commit -m release"):
            git(*step.split())
    ran = sqlgen(name, *rest)
    assert ran.exit_code == 0, ran.output


def test_every_command_has_examples() -> None:
    assert [name for name in ("", *COMMANDS) if not calls(name)] == []
