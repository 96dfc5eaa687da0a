"""A small project that a test writes, compiles, and spoils."""

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from textwrap import dedent, indent

from click.testing import CliRunner, Result

from sqlgen.cli import main
from sqlgen.dialects import NAMES
from tests.servers.server import Server

FIRST, SECOND, THIRD = "1a1a1a1a1a1a", "2b2b2b2b2b2b", "3c3c3c3c3c3c"

_REVISION = '''"""{message}"""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {parent!r}


def upgrade():
{up}


def downgrade():
{down}
'''

ACCOUNT = """
op.create_table(
    "account",
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(50), nullable=False),
)
"""


@dataclass(frozen=True)
class Stage:
    """A project in the working directory."""

    folder: Path
    dialect: str
    server: Server | None = None

    def settings(self, **more: str) -> None:
        lines = "".join(f'{key} = "{value}"\n' for key, value in more.items())
        names = ", ".join(f'"{each}"' for each in NAMES)
        text = f'[tool.sqlgen]\nscript_location = "migrations"\ndialects = [{names}]\n{lines}'
        (self.folder / "pyproject.toml").write_text(text)

    def revision(self, number: int, up: str, down: str = "pass", message: str = "change") -> None:
        """The first, second or third revision. `down` may raise."""
        ids = (None, FIRST, SECOND, THIRD)
        body = {key: indent(dedent(text).strip(), "    ") for key, text in (("up", up), ("down", down))}
        text = _REVISION.format(message=message, revision=ids[number], parent=ids[number - 1], **body)
        path = self.folder / "migrations" / "versions" / f"{ids[number]}_{message}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def compile(self) -> None:
        ran = self.sqlgen("compile", "--dialect", self.dialect)
        assert ran.exit_code == 0, ran.output

    def file(self, number: int, direction: str = "upgrade") -> Path:
        (path,) = (self.folder / "dialects" / self.dialect).glob(f"{number:04}_*.{direction}.sql")
        return path

    def spoil(self, number: int, old: str, new: str, direction: str = "upgrade") -> None:
        """Puts `new` into a file, and its hash into the manifest: as a compiler would that prints the wrong SQL."""
        path = self.file(number, direction)
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        manifest = path.parent / "manifest.json"
        listed = json.loads(manifest.read_text(encoding="utf-8"))
        listed["revisions"][number - 1][direction]["sha256"] = sha256(path.read_bytes()).hexdigest()
        manifest.write_text(json.dumps(listed, indent=2), encoding="utf-8")

    def verify(self, *arguments: str) -> Result:
        """On the stage's server."""
        server = ["--url", url(self.server)] if self.server and self.server.name != "sqlite" else []
        return self.sqlgen("verify", "--dialect", self.dialect, *server, *arguments)

    def sqlgen(self, *arguments: str) -> Result:
        return CliRunner().invoke(main, arguments, prog_name="sqlgen")


def url(server: Server) -> str:
    return server.url.render_as_string(hide_password=False)


def rows(result: Result) -> list[list[str]]:
    """The table: for each revision its number, itself, and the outcomes."""
    return [line.split() for line in result.stdout.splitlines() if line[:4].isdigit()]
