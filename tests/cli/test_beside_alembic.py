"""What Alembic prints of an environment, sqlgen prints too: the same revisions, found by the same settings."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.config import main as alembic

from tests.cli.conftest import REVISION, Sqlgen

Told = Callable[..., list[str]]
Settings = Callable[[str], None]


def write(folder: str, revision: str, down: object, depends_on: str | None = None, label: str | None = None) -> None:
    Path(folder).mkdir(parents=True, exist_ok=True)
    text = REVISION.format(
        message=f"about {revision}", revision=revision, down_revision=down, depends_on=depends_on, branch_labels=label
    )
    Path(folder, f"{revision}.py").write_text(text)


pytestmark = pytest.mark.filterwarnings("ignore:.*path_separator:DeprecationWarning")


@pytest.fixture
def settings(folder: Path) -> Settings:
    """Two branches that are merged and go on, in two folders and one below; a base of its own, which depends on one."""
    write("one", "1975ea83b712", None)
    write("one", "3f2a91c07d4e", "1975ea83b712", label="years")
    write("two", "8c01d5e2aa90", "1975ea83b712")
    write("two/below", "d4e5f6a7b8c9", ("3f2a91c07d4e", "8c01d5e2aa90"))
    write("two/below", "e0e0e0e0e0e0", None, depends_on="8c01d5e2aa90")
    (folder / "migrations" / "env.py").write_text("")

    def settings(text: str) -> None:
        (folder / "alembic.ini").write_text(f"[alembic]\nscript_location = migrations\n{text}")

    return settings


@pytest.fixture
def told_by_alembic(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    """What Alembic prints, as blocks in no order, with paths as sqlgen has them."""

    def told(*arguments: str) -> list[str]:
        lines = list[str]()
        monkeypatch.setattr(Config, "print_stdout", lambda _, text, *values: lines.append(f"{str(text) % values}\n"))
        alembic(arguments)
        return blocks("".join(lines).replace(f"{folder}/", ""), arguments)

    return told


def blocks(text: str, arguments: tuple[str, ...]) -> list[str]:
    """Lines, or what begins with `Rev:` where more is said; a branch with what it goes into, which is in no order."""
    lines = (re.sub(r"(Branches into: )(\w+), (\w+)", _sorted, line.rstrip()) for line in text.splitlines())
    parts = re.split(r"(?m)^(?=Rev: )", "\n".join(lines)) if "Rev: " in text else [*lines]
    if "branches" in arguments:
        parts = ["\n".join(sorted(part.splitlines())) for part in parts]
    return sorted(part.strip() for part in parts if part.strip())


def _sorted(found: re.Match[str]) -> str:
    return f"{found[1]}{', '.join(sorted(found.groups()[1:]))}"


RECURSIVE = "path_separator = os\nversion_locations = one:two\nrecursive_version_locations = true\n"

COMMANDS = [
    "heads",
    "heads -v",
    "heads --resolve-dependencies",
    "branches",
    "branches -v",
    "history",
    "history -v",
    "history -r 3f2a:heads",
    "history -r :8c01 -v",
    "show 3f2a",
    "show years@head",
    "show heads",
    "show d4e5",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command(settings: Settings, told_by_alembic: Told, sqlgen: Sqlgen, command: str) -> None:
    settings(RECURSIVE)
    arguments = tuple(command.split())
    assert blocks(sqlgen(*arguments).stdout, arguments) == told_by_alembic(*arguments)


@pytest.mark.parametrize(
    "text",
    [
        RECURSIVE,
        "version_locations = one two two/below\n",
        "version_locations = one, two, two/below\n",
        "path_separator = newline\nversion_locations =\n  one\n  %(here)s/two\n  two/below\n",
        "path_separator = ;\nversion_locations = one;two;two/below\n",
        "version_path_separator = :\nversion_locations = one:two:two/below\n",
        "prepend_sys_path = .\nversion_locations = one two two:below\n",
        "path_separator = space\nversion_locations = one two\nrecursive_version_locations = true\n",
    ],
)
def test_locations(settings: Settings, told_by_alembic: Told, sqlgen: Sqlgen, text: str) -> None:
    settings(text)
    found = blocks(sqlgen("history").stdout, ("history",))
    assert found == told_by_alembic("history")
    assert len(found) == 5


def write_toml() -> None:
    Path("other").mkdir()
    folders = ", ".join(f'"%(here)s/../{name}"' for name in ("one", "two", "two/below"))
    Path("other/pyproject.toml").write_text(
        f'[tool.alembic]\nscript_location = "%(here)s/../migrations"\nversion_locations = [{folders}]\n'
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("-n", "other"),
        ("-c", "other.ini"),
        ("-c", "other.ini", "-c", "other/pyproject.toml"),
        ("-c", "other.ini", "-n", "other"),
        ("-x", "tenant=a"),
    ],
)
def test_settings_that_are_named(
    settings: Settings, told_by_alembic: Told, sqlgen: Sqlgen, arguments: tuple[str, ...]
) -> None:
    settings("version_locations = one\n[other]\nscript_location = migrations\nversion_locations = one two two/below\n")
    other = "script_location = migrations\nversion_locations = one two\nrecursive_version_locations = true\n"
    Path("other.ini").write_text(f"[alembic]\n{other}[other]\n{other}")
    write_toml()
    assert blocks(sqlgen(*arguments, "history").stdout, ("history",)) == told_by_alembic(*arguments, "history")


def test_a_toml_file_alone(folder: Path, settings: Settings, told_by_alembic: Told, sqlgen: Sqlgen) -> None:
    """Beside an alembic.ini in the working directory Alembic asks that first, and sqlgen the file that is named."""
    (folder / "alembic.ini").unlink()
    write_toml()
    arguments = ("-c", "other/pyproject.toml", "history")
    assert blocks(sqlgen(*arguments).stdout, arguments) == told_by_alembic(*arguments)


@pytest.mark.parametrize("name", ["other.ini", "other/pyproject.toml"])
def test_settings_that_the_surroundings_name(
    folder: Path,
    settings: Settings,
    told_by_alembic: Told,
    sqlgen: Sqlgen,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    settings("version_locations = one\n")
    Path("other.ini").write_text("[alembic]\nscript_location = migrations\nversion_locations = one two\n")
    write_toml()
    if name.endswith(".toml"):
        (folder / "alembic.ini").unlink()
    monkeypatch.setenv("ALEMBIC_CONFIG", name)
    assert blocks(sqlgen("history").stdout, ("history",)) == told_by_alembic("history")
