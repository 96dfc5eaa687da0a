"""A project whose compiles are counted."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import sqlgen.compiler
from sqlgen.cli import main

SCRIPT = '''"""{message}"""
import sqlalchemy as sa
from alembic import op
{head}
revision = "{revision}"
down_revision = {down!r}

def upgrade():
    {up}

def downgrade():
    {down_body}
'''

CREATE = 'op.create_table("{0}", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(40)))'


class Story:
    """A project of a few revisions in the working directory, with a module and a file of data that scripts ask for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.versions = folder / "migrations" / "versions"
        self.versions.mkdir(parents=True)
        self.compiled = 0
        self.settings('dialects = ["postgresql", "sqlite"]')
        (folder / "common").mkdir()
        (folder / "common" / "__init__.py").write_text("")
        (folder / "common" / "columns.py").write_text("from common.sizes import SHORT\n")
        (folder / "common" / "sizes.py").write_text("SHORT = 40\n")
        (self.versions / "data.sql").write_text("UPDATE t2 SET name = 'a'")
        self.table(1)
        self.table(2)
        self.add(3, 'op.add_column("t1", sa.Column("a", sa.String(SHORT)))', "from common.columns import SHORT")
        read = 'op.execute((Path(__file__).parent / "data.sql").read_text())'
        self.add(4, read, "from pathlib import Path")
        self.table(5)

    def settings(self, text: str) -> None:
        lines = ["[tool.sqlgen]", 'script_location = "migrations"', 'prepend_sys_path = ["."]', text, ""]
        (self.folder / "pyproject.toml").write_text("\n".join(lines))

    def table(self, number: int) -> Path:
        return self.add(number, CREATE.format(f"t{number}"), down=f'op.drop_table("t{number}")')

    def add(self, number: int, up: str, head: str = "", down: str = "pass") -> Path:
        path = self.versions / f"{number:04x}_made.py"
        before = f"{number - 1:04x}" if number > 1 else None
        path.write_text(
            SCRIPT.format(
                message=f"made {number}", head=head, revision=f"{number:04x}", down=before, up=up, down_body=down
            )
        )
        return path

    def run(self, *arguments: str) -> Result:
        """`sqlgen compile`, once the clock of the file system has gone on."""
        time.sleep(0.01)
        return CliRunner().invoke(main, ["compile", *arguments], prog_name="sqlgen")

    def is_remembered(self, *arguments: str) -> bool:
        """Whether it is done without being compiled."""
        before = self.compiled
        result = self.run(*arguments)
        assert result.exit_code == 0, result.stderr
        return self.compiled == before

    def tree(self, name: str = "dialects") -> dict[str, bytes]:
        folder = self.folder / name
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Story:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    story = Story(tmp_path)
    monkeypatch.setattr(sqlgen.compiler, "compile_project", _counting(story, sqlgen.compiler.compile_project))
    return story


def _counting(story: Story, compiler: Callable[..., object]) -> Callable[..., object]:
    def counted(*args: object, **kwargs: object) -> object:
        story.compiled += 1
        return compiler(*args, **kwargs)

    return counted
