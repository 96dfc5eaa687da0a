"""One environment for the two tools: what Alembic's offline mode prints of a script, and what sqlgen writes."""

import contextlib
import io
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from click.testing import CliRunner, Result

from sqlgen.cli import main
from sqlgen.scripts.terminate import terminated
from tests.nets.case import Case, CaseOnDialect, project_in

GIVEN = """
import sqlalchemy as sa
from alembic import op
revision = "aaaaaaaaaaaa"
down_revision = None
def upgrade():
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False, server_default="?", comment="as given", unique=True),
    )
def downgrade():
    op.drop_table("account")
"""

SCRIPT = """
import sqlalchemy as sa
from alembic import op
revision = "bbbbbbbbbbbb"
down_revision = "aaaaaaaaaaaa"
def upgrade():
{}
def downgrade():
    pass
"""

ENV = """
from alembic import context
context.configure(
    dialect_name=context.config.get_main_option("dialect"),
    **{"literal_binds": True, **context.config.attributes},
)
with context.begin_transaction():
    context.run_migrations()
"""


class Both:
    """A project of one revision that stands, `account`, and one that a test writes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.versions = folder / "migrations" / "versions"
        self.versions.mkdir(parents=True)
        self.case = self.versions / "bbbbbbbbbbbb_case.py"
        (folder / "migrations" / "env.py").write_text(ENV)
        (folder / "alembic.ini").write_text("[alembic]\nscript_location = %(here)s/migrations\npath_separator = os\n")
        self.given()
        self.printed = ""

    def given(self, *lines: str) -> None:
        """The first revision: `account`, and what these lines of its upgrade() make besides."""
        body = "".join(f"    {line}\n" for line in lines)
        text = GIVEN.replace("def downgrade", f"{body}def downgrade")
        (self.versions / "aaaaaaaaaaaa_given.py").write_text(text)

    def script(self, *lines: str) -> None:
        """The second revision, by the lines of its upgrade()."""
        body = "\n".join(f"    {line}" for line in lines)
        self.case.write_text(SCRIPT.format(body))

    def alembic(
        self,
        dialect: str,
        revisions: str = "aaaaaaaaaaaa:bbbbbbbbbbbb",
        run: Callable[..., None] = command.upgrade,
        **configure: Any,
    ) -> str:
        """What `alembic upgrade REVISIONS --sql` prints, an error or not; `configure` is what env.py gives besides."""
        config = Config(self.folder / "alembic.ini", output_buffer=(buffer := io.StringIO()), attributes=configure)
        config.set_main_option("dialect", dialect)
        try:
            with warnings.catch_warnings(), contextlib.redirect_stdout(buffer):
                warnings.simplefilter("ignore")
                run(config, revisions, sql=True)
        finally:
            self.printed = buffer.getvalue()
        return self.printed

    def sqlgen(self, dialect: str, *command: str) -> Result:
        """`sqlgen compile`, or another command."""
        call = [*(command or ["compile"]), "-c", str(self.folder / "alembic.ini"), "--dialect", dialect]
        return CliRunner().invoke(main, call)

    def file(self, dialect: str, name: str = "0002_bbbbbbbbbbbb_case.upgrade.sql") -> Path:
        ran = self.sqlgen(dialect)
        assert ran.exit_code == 0, ran.output
        return self.folder / "dialects" / dialect / name

    def statements(self, dialect: str) -> str:
        """What sqlgen says of the second revision between the guard and the version rows. Raises what it raises."""
        compiled = CaseOnDialect(Case(self.case), dialect, project_in(self.folder))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return "\n".join(terminated(statement.sql) for statement in compiled.statements("upgrade"))
