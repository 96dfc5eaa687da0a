"""A history's scripts laid out as a migration environment in a scratch folder."""

import shutil
import sys
from collections.abc import Mapping
from configparser import RawConfigParser
from dataclasses import dataclass
from pathlib import Path

from sqlgen.history import Revision
from sqlgen.load_history import load_history
from sqlgen.project import Project, load
from tests.histories.fetch import fetched, python_of
from tests.histories.pinned import Own, Pinned
from tests.histories.process import Process

_INI = """\
[alembic]
script_location = %(here)s/{scripts}
path_separator = newline
prepend_sys_path = {site}
version_table = {version_table}
"""

FIRST = "0"
"""The revision of ours before a history's own."""

_FIRST = '''\
"""What the package makes of its first models before it runs its first revision."""

from alembic import op
from {module} import {models}

revision = "{first}"
down_revision = None


def upgrade():
    {models}.metadata.create_all(op.get_bind())


def downgrade():
    {models}.metadata.drop_all(op.get_bind())
'''


@dataclass(frozen=True)
class Environment:
    """The scripts as published, and an alembic.ini beside them: ours, or its own where its own env.py is run."""

    ini: Path
    own: Own | None = None
    python: Path = Path(sys.executable)

    @property
    def project(self) -> Project:
        settings = self.ini.with_name("pyproject.toml")
        return load([settings, self.ini] if settings.exists() else [self.ini], env=self.own is not None)

    def process(self, url: str) -> Process:
        """One that works here, and finds this database."""
        return Process(self.python, self.ini.parent, self._variables(url))

    def _variables(self, url: str) -> Mapping[str, str]:
        given = self.own.variables if self.own else {}
        wanted = url.replace(f"+{self.own.driver[0]}:", f"+{self.own.driver[1]}:") if self.own else url
        return {name: value.format(url=wanted, folder=self.ini.parent) for name, value in given.items()}


def order_of(environment: Environment) -> tuple[Revision, ...]:
    """Its revisions, parents first. A header may have to be run, so this is called where its packages are."""
    return load_history(environment.project).order()


def lay_out(pinned: Pinned, folder: Path, url: str) -> Environment:
    """`url` is what its alembic.ini says. Raises Unavailable if the history can't be fetched."""
    site, scripts = fetched(pinned), Path(pinned.scripts).name
    shutil.copytree(site / pinned.scripts, folder / scripts)
    if pinned.first_models:
        module, _, models = pinned.first_models.partition(":")
        first = _FIRST.format(module=module, models=models, first=FIRST)
        (folder / scripts / "versions" / f"{FIRST}_first_models.py").write_text(first)
    if pinned.own:
        return _lay_out(pinned.own, site, folder, scripts, url)
    ini = folder / "alembic.ini"
    escaped = str(site).replace("%", "%%")
    setting = f"rows = {pinned.rows}\n" if pinned.rows else ""
    ini.write_text(_INI.format(scripts=scripts, site=escaped, version_table=pinned.version_table) + setting)
    return Environment(ini)


def _lay_out(own: Own, site: Path, folder: Path, scripts: str, url: str) -> Environment:
    """Its own alembic.ini, changed as its own command changes it, and env.py behind what that does before."""
    ini = RawConfigParser()
    ini.read(site / own.ini)
    location = f"%(here)s/{scripts}"
    options = {"script_location": location, "sqlalchemy.url": url.replace("%", "%%"), **own.options}
    for option, value in options.items():
        ini["alembic"][option] = value.format(scripts=location)
    with (folder / "alembic.ini").open("w", encoding="utf-8") as file:
        ini.write(file)
    env = folder / scripts / "env.py"
    env.write_text(own.before + env.read_text(encoding="utf-8"), encoding="utf-8")
    if own.settings:
        (folder / "pyproject.toml").write_text(f"[tool.sqlgen]\n{own.settings}\n")
    return Environment(folder / "alembic.ini", own, python_of(site))
