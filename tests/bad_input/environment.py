"""A migration environment on disk, as a user has it: one good revision, and then what the test puts there."""

import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner, Result

from sqlgen.cli import main

FIRST = '''"""create account"""

import sqlalchemy as sa
from alembic import op

revision = "aaaa"
down_revision = None


def upgrade():
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
        sa.Column("email", sa.String(200)),
        sa.UniqueConstraint("email", name="uq_account_email"),
    )
    op.create_index("ix_account_name", "account", ["name"])


def downgrade():
    op.drop_table("account")
'''

SECOND = '''"""change account"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql

revision = "bbbb"
down_revision = "aaaa"


'''

SETTINGS = """\
[tool.sqlgen]
script_location = "migrations"
dialects = ["{dialect}"]
"""

HERE = "migrations/versions/bbbb_change_account.py:12"
"""The first line of the second revision's upgrade()."""

Picture = dict[str, tuple[int, bytes]]


@dataclass
class Environment:
    """The folder is the working directory."""

    folder: Path

    @property
    def versions(self) -> Path:
        return self.folder / "migrations" / "versions"

    @property
    def output(self) -> Path:
        return self.folder / "dialects"

    def set_up(self) -> None:
        self.versions.mkdir(parents=True)
        self.use("sqlite")
        (self.versions / "aaaa_create_account.py").write_text(FIRST)

    def use(self, dialect: str) -> None:
        (self.folder / "pyproject.toml").write_text(SETTINGS.format(dialect=dialect))

    def write(self, name: str, text: str) -> None:
        """A file of this environment, by its path."""
        (self.folder / name).write_text(textwrap.dedent(text).lstrip("\n"))

    def second(self, upgrade: str, downgrade: str = "pass") -> None:
        """The second revision, by the bodies of its functions."""
        functions = (("upgrade", upgrade), ("downgrade", downgrade))
        bodies = (
            f"def {name}():\n{textwrap.indent(textwrap.dedent(body).strip(), '    ')}" for name, body in functions
        )
        self.module("\n\n\n".join(bodies))

    def module(self, text: str) -> None:
        """The second revision, by all that follows its header."""
        (self.versions / "bbbb_change_account.py").write_text(SECOND + textwrap.dedent(text).strip("\n") + "\n")

    def run(self, *arguments: str) -> Result:
        return CliRunner().invoke(main, arguments or ("compile",), prog_name="sqlgen")

    def refusal(self, *arguments: str) -> str:
        """What the user sees on stderr of a call that must be refused: with status 2, and nothing touched."""
        return self.refused_by(lambda: self.run(*arguments))

    def refused_by(self, run: Callable[[], Result]) -> str:
        before = picture(self.folder)
        result = run()
        assert (result.exit_code, result.stdout) == (2, ""), (result.output, result.exception)
        assert picture(self.folder) == before
        assert "Traceback" not in result.stderr
        return result.stderr.rstrip("\n")


def picture(folder: Path) -> Picture:
    """Every file and folder with its time of change, every file with its bytes; not what Python or a compile caches."""
    caches = {"__pycache__", ".sqlgen_cache"}
    found = [folder, *sorted(path for path in folder.rglob("*") if not caches.intersection(path.parts))]
    return {
        path.relative_to(folder).as_posix(): (
            0 if path == folder or (path / "__pycache__").exists() else path.lstat().st_mtime_ns,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in found
    }
