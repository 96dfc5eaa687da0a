"""What a database is before the first file: as the settings `baseline` and `since` say it, and empty without them."""

from dataclasses import dataclass

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from sqlgen.errors.verify import GroundRefused
from sqlgen.project import Project
from sqlgen.range_script import stamp_script
from sqlgen.schema import Schema
from sqlgen.verify.session import run_file, why
from sqlgen.verify.twin import build_known


@dataclass(frozen=True, slots=True)
class Ground:
    """A schema and its version rows."""

    schema: Schema
    rows: tuple[str, ...]

    def lay(self, project: Project, dialect: str, engine: Engine) -> None:
        """Raises GroundRefused."""
        try:
            build_known(self.schema, dialect, engine)
        except DBAPIError as error:
            raise GroundRefused(why(error)) from error
        if not self.rows:
            return
        stamp = stamp_script(project, ",".join(self.rows), dialect, "sqlgen verify").text
        if failure := run_file(engine, stamp, dialect, "the stamp"):
            raise GroundRefused(failure.reason)
