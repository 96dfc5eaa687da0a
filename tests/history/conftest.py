"""A migration environment in a temporary folder, which tests fill with revision files."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from sqlgen.history import History
from sqlgen.project import Project


@dataclass(frozen=True)
class Environment:
    """`write` and `revision` add files; `history` reads them."""

    folder: Path

    @property
    def versions(self) -> Path:
        return self.folder / "migrations" / "versions"

    @property
    def project(self) -> Project:
        return Project(
            folder=self.folder,
            script_location=self.folder / "migrations",
            version_locations=(self.versions,),
            output=self.folder / "dialects",
        )

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.versions / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def revision(
        self, revision: str, down: Sequence[str] = (), *, depends_on: Sequence[str] = (), labels: Sequence[str] = ()
    ) -> Path:
        """A file that says these things; `down` may be one id."""
        down = (down,) if isinstance(down, str) else down
        text = f'''"""about {revision}"""
revision = {revision!r}
down_revision = {tuple(down) or None!r}
depends_on = {tuple(depends_on) or None!r}
branch_labels = {tuple(labels) or None!r}

def upgrade(): pass
def downgrade(): pass
'''
        return self.write(f"{revision}_file.py", text)

    def history(self) -> History:
        return History.load(self.project)

    def order(self) -> str:
        """The history's order, as one line."""
        return " ".join(revision.revision for revision in self.history().order())


@pytest.fixture
def env(tmp_path: Path) -> Environment:
    return Environment(tmp_path)
