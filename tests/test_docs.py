"""The README is run: its example, its error, its commands and its settings."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from sqlgen.cli import COMMANDS, main
from sqlgen.dialects import NAMES
from sqlgen.project import load

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _block(after: str) -> str:
    """The first fenced block behind a mark."""
    assert README.count(after) == 1
    match = re.search(r"```\w*\n(.*?)```", README.partition(after)[2], re.DOTALL)
    assert match
    return match[1]


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with the README's account table and its script."""
    monkeypatch.chdir(tmp_path)
    versions = tmp_path / "migrations" / "versions"
    versions.mkdir(parents=True)
    (tmp_path / "alembic.ini").write_text("[alembic]\nscript_location = migrations\n")
    account = ROOT / "migrations" / "versions" / "1975ea83b712_create_account_table.py"
    (versions / account.name).write_text(account.read_text())
    (versions / "3f2a91c07d4e_add_years_to_account.py").write_text(_block("A revision script, as Alembic knows it:"))
    return tmp_path


def test_example(environment: Path) -> None:
    (call,) = re.findall(r"^\$ sqlgen (.*)$", _block("`alembic.ini` or `pyproject.toml`."), re.MULTILINE)
    ran = CliRunner().invoke(main, call.split())
    assert ran.exit_code == 0, ran.output
    for dialect in ("postgresql", "sqlite"):
        file = environment / "dialects" / dialect / "0002_3f2a91c07d4e_add_years_to_account.upgrade.sql"
        assert _block(f"<!-- example: {dialect} -->") in file.read_text()


def test_diff(environment: Path) -> None:
    call, _, told = _block("<!-- diff -->").partition("\n")
    ran = CliRunner().invoke(main, call.removeprefix("$ sqlgen ").split())
    assert (ran.exit_code, ran.stdout) == (0, told)


def test_verify(environment: Path) -> None:
    """With the years of that file not required."""
    call, _, told = _block("<!-- verify -->").partition("\n")
    CliRunner().invoke(main, ["compile", "--dialect", "sqlite"])
    (file,) = environment.glob("dialects/sqlite/0002_*.upgrade.sql")
    file.write_text(file.read_text().replace("years INTEGER NOT NULL", "years INTEGER"))
    ran = CliRunner().invoke(main, call.removeprefix("$ sqlgen ").split())
    assert ran.exit_code == 1
    assert _without_numbers(ran.stdout) == _without_numbers(told)


def _without_numbers(told: str) -> str:
    """Without the machine's release of SQLite, and without the lines that statements stand at."""
    return re.sub(r"(?<=\Asqlite )\S+|(?<=line )\d+", "", told)


def test_error(environment: Path) -> None:
    script = '''"""drop age"""

from alembic import op

revision = "5d0c3b7a91fe"
down_revision = "3f2a91c07d4e"


def upgrade():
    op.drop_column("account", "year")
'''
    (environment / "migrations" / "versions" / "5d0c3b7a91fe_drop_age.py").write_text(script)
    ran = CliRunner().invoke(main, ["compile", "--dialect", "postgresql"])
    assert ran.exit_code == 2
    assert ran.stderr == _block("<!-- error -->")


def test_commands() -> None:
    """Every command that the README lists is there, with every option that it lists, and no command is left out."""
    lines = [line.split("   ")[0] for line in _block("## Commands").splitlines()]
    listed = {
        name: line
        for line in lines
        for name in re.findall(r"(?<![-\w])(\w+)", line.removeprefix("sqlgen "))
        if name in COMMANDS
    }
    assert listed.keys() == COMMANDS.keys()
    for name, line in listed.items():
        text = CliRunner().invoke(main, [name, "--help"]).stdout
        assert [option for option in re.findall(r"--\w+", line) if option not in text] == []


def test_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "migrations").mkdir()
    (tmp_path / "pyproject.toml").write_text(_block("## Settings"))
    project = load()
    assert project.script_location == tmp_path / "migrations"
    assert project.dialects == ("postgresql", "mysql", "mariadb", "sqlite")
    assert (project.rerunnable, project.client) == (True, "native")
    assert project.lock_timeouts == dict.fromkeys(NAMES, 5)


@pytest.mark.parametrize(
    "page", ["README.md", "ARCHITECTURE.md", "dialects/README.md", "migrations/README.md", "docs/alembic-project.md"]
)
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text)
    assert [link for link in links if not (ROOT / page).parent.joinpath(link).exists()] == []
