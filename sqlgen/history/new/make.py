"""A new revision file, from what was asked for to the file and what its hooks said of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlgen.config import Config
from sqlgen.errors.new_files import TemplateMisled
from sqlgen.history.history import History
from sqlgen.history.new import hooks
from sqlgen.history.new.chance import create_date
from sqlgen.history.new.path import file_name, file_path
from sqlgen.history.new.plan import Plan, Request, plan
from sqlgen.history.new.template import NAME, render
from sqlgen.history.new.verify import verify
from sqlgen.place import place
from sqlgen.project import Project
from sqlgen.revision_settings import RevisionSettings
from sqlgen.sources import write_new


@dataclass(frozen=True, slots=True)
class Made:
    """The new file, and what of the settings did not go well."""

    plan: Plan
    path: Path
    warnings: tuple[str, ...]


def make(project: Project, history: History, settings: RevisionSettings, request: Request) -> Made:
    """Write the file and run the hooks. Raises NewFileError or HistoryError, and has then written nothing."""
    planned = plan(history, request)
    date = create_date(settings.timezone)
    name = file_name(settings, planned.revision, planned.message, date)
    path = file_path(project, planned.parents, request.version_path, name)
    commands = [(hook, hooks.command(hook, path)) for hook in settings.hooks]
    text = render(project.script_location, planned, date, Config(project))
    data = _encoded(project.script_location, text, settings.output_encoding)
    verify(project.script_location, planned, data)
    write_new({path: data})
    return Made(planned, path, (*_unheeded(settings), *hooks.run(commands)))


def _encoded(folder: Path, text: str, encoding: str) -> bytes:
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        reason = f"output_encoding {encoding} has no {text[error.start]}"
        raise TemplateMisled(reason).at(place(folder / NAME)) from None


def _unheeded(settings: RevisionSettings) -> Iterator[str]:
    if settings.revision_environment:
        yield "revision_environment: only Alembic runs env.py for this, and what it adds is not in this one"
