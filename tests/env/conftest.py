"""Small Alembic projects whose env.py is run."""

import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from click.testing import CliRunner, Result

from sqlgen.cli import main

INI = """\
[alembic]
script_location = %(here)s/migrations
prepend_sys_path = %(here)s
path_separator = os
sqlalchemy.url = sqlite:///%(here)s/database.db

[loggers]
keys = root

[handlers]
keys = console

[formatters]
keys =

[logger_root]
level = WARNING
handlers = console

[handler_console]
class = StreamHandler
args = (sys.stderr,)
"""

REVISION = '''\
"""create account"""

import sqlalchemy as sa
from alembic import context, op

revision = "aaaaaaaaaaaa"
down_revision = None


def upgrade({takes}):
{upgrade}


def downgrade({takes}):
    op.drop_table("account")
'''

CREATE = 'op.create_table("account", sa.Column("id", sa.Integer, primary_key=True))'


@dataclass
class Desk:
    """The working directory: a project of one revision."""

    folder: Path

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text).lstrip("\n"))

    def env(self, text: str) -> None:
        self.write("migrations/env.py", text)

    def revision(self, upgrade: str = CREATE, takes: str = "") -> None:
        body = textwrap.indent(textwrap.dedent(upgrade).strip(), "    ")
        self.write("migrations/versions/aaaaaaaaaaaa_create_account.py", REVISION.format(upgrade=body, takes=takes))

    def settings(self, text: str) -> None:
        self.write("pyproject.toml", f"[tool.sqlgen]\n{text}\n")

    def run(self, *arguments: str) -> Result:
        return CliRunner().invoke(main, arguments or ("compile",), prog_name="sqlgen")

    def file(self, dialect: str = "sqlite", direction: str = "upgrade") -> str:
        """What a compile makes of the revision."""
        result = self.run("compile", "--dialect", dialect)
        assert result.exit_code == 0, (result.stderr, result.exception)
        return (self.folder / "dialects" / dialect / f"0001_aaaaaaaaaaaa_create_account.{direction}.sql").read_text()

    def refusal(self, *arguments: str) -> str:
        """What the user sees of a call that must be refused."""
        result = self.run(*arguments)
        assert (result.exit_code, result.stdout) == (2, ""), (result.output, result.exception)
        assert not (self.folder / "dialects").exists()
        return result.stderr.rstrip("\n")

    def alembic(self, capsys: pytest.CaptureFixture[str], **attributes: object) -> str:
        """What `alembic upgrade --sql` prints of the same project."""
        capsys.readouterr()
        config = Config("alembic.ini")
        config.attributes.update(attributes)
        command.upgrade(config, "head", sql=True)
        return capsys.readouterr().out


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    made = Desk(tmp_path)
    (tmp_path / "alembic.ini").write_text(INI)
    made.revision()
    return made
