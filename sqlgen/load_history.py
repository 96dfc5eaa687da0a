"""A project's history, with the files run whose text alone does not tell which revision they are."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sqlgen.errors import LiteralExpected
from sqlgen.history import History, Revision
from sqlgen.history.read import read, source_of
from sqlgen.project import Project

Read = Callable[[Path, Path], Revision]


def load_history(project: Project, known: Read = read) -> History:
    """As Alembic has it, which runs every file. Raises HistoryError.

    `known` reads a file; what it refuses to tell by the text is found by running the file.
    """

    def told(path: Path, folder: Path) -> Revision:
        try:
            return known(path, folder)
        except LiteralExpected as unsaid:
            if path.suffix == ".pyc" or not unsaid.may_be_run:
                raise
            return read(path, folder, _run(project, path))

    return History.load(project, told)


def _run(project: Project, path: Path) -> Mapping[str, Any]:
    """For no dialect in particular: it is all the same to what a module says of itself."""
    from sqlgen.dialects import get_dialect  # they import sqlalchemy, which is seldom needed here
    from sqlgen.recording import Environment, Stage, run_header

    dialect = get_dialect("sqlite")
    environment = Environment(
        folder=project.folder,
        script_location=project.script_location,
        paths=tuple(str(each) for each in project.prepend_sys_path),
        stubs=project.stubs,
        x_arguments=project.x_arguments,
        ini=project.ini,
        ini_section=project.ini_section,
        toml=project.toml,
    )
    return run_header(
        path, source_of(path, project.folder), Stage(dialect.sqlalchemy, dialect.empty_schema(), environment)
    )
