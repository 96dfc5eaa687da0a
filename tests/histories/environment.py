"""A history's scripts laid out as a migration environment in a scratch folder."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlgen.project import Project, load
from tests.histories.fetch import fetched
from tests.histories.pinned import Pinned

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
    """The scripts as published, and an alembic.ini of ours beside them."""

    ini: Path

    @property
    def project(self) -> Project:
        return load([self.ini], env=False)


def lay_out(pinned: Pinned, folder: Path) -> Environment:
    """Raises Unavailable if the history can't be fetched."""
    site, scripts = fetched(pinned), Path(pinned.scripts).name
    shutil.copytree(site / pinned.scripts, folder / scripts)
    ini = folder / "alembic.ini"
    escaped = str(site).replace("%", "%%")
    ini.write_text(_INI.format(scripts=scripts, site=escaped, version_table=pinned.version_table))
    if pinned.first_models:
        module, _, models = pinned.first_models.partition(":")
        first = _FIRST.format(module=module, models=models, first=FIRST)
        (folder / scripts / "versions" / f"{FIRST}_first_models.py").write_text(first)
    return Environment(ini)
