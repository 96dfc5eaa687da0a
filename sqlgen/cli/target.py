"""What compile, check and verify work on: the project's dialects and output folder, or those that the call names."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sqlgen.cli.collector import collecting
from sqlgen.cli.completion import complete_dialects
from sqlgen.cli.options import chosen_dialects, projects
from sqlgen.cli.progress import Tell, progress
from sqlgen.cli.terminal import WARNING, echo
from sqlgen.earlier import NEVER, Earlier
from sqlgen.output import Build, Manifest, Spool, shown, told
from sqlgen.project import Project

if TYPE_CHECKING:
    from sqlgen.compiler import Done

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Target:
    """The project of the current call, its dialects and its output folder."""

    project: Project
    dialects: tuple[str, ...]
    output: Path
    folder: str
    """The output folder as it is shown: taken before the revision scripts run, which may leave the directory."""

    def named(self, what: str) -> str:
        """A dialect, say, as it is told of: of a database's files with its name before it."""
        return f"{self.project.database} {what}" if self.project.database else what

    def builds(
        self,
        manifests: tuple[Manifest, ...],
        earlier: Earlier = NEVER,
        spool: Spool | None = None,
        *,
        renumber: bool = False,
    ) -> tuple[Build, ...]:
        """The builds; what the compiler warns of goes to stderr."""
        from sqlgen.compiler import compile_project  # it imports sqlalchemy and sqlglot, which --help can do without

        with progress() as tell, collecting():
            done = _counted(tell, len(self.dialects))
            builds = compile_project(
                self.project, self.dialects, manifests, renumber=renumber, done=done, earlier=earlier, spool=spool
            )
        for line in told(builds):
            echo(line, colours=WARNING, err=True)
        return builds


def _counted(tell: Tell, dialects: int) -> "Done":
    """Has all dialects' revisions counted in one row."""
    count = itertools.count(1)
    return lambda dialect, revisions: tell(dialect, next(count), dialects * revisions)


def targets(dialects: tuple[str, ...], output: Path | None) -> tuple[Target, ...]:
    """What the options chose: of several databases each. `output` is from the working directory, unlike the setting."""
    return tuple(_target(settings, dialects, output) for settings in projects())


def _target(settings: Project, dialects: tuple[str, ...], output: Path | None) -> Target:
    folder = Path.cwd() / output / (settings.database or "") if output else settings.output
    return Target(settings, chosen_dialects(settings, dialects), folder, shown(folder))


def by_database(records: Sequence[tuple[Target, dict[str, Any]]]) -> dict[str, Any]:
    """What a program reads: one record, or for several databases each by its name."""
    (_, alone), *others = records
    return {"databases": {chosen.project.database: record for chosen, record in records}} if others else alone


def target_options(command: Command) -> Command:
    """Adds the options that choose it."""
    folder = click.Path(path_type=Path)
    command = click.option(
        "--output",
        type=folder,
        metavar="DIR",
        help="The folder of the dialects' folders, instead of the one in the settings.",
    )(command)
    return click.option(
        "--dialect",
        "dialects",
        multiple=True,
        metavar="D",
        shell_complete=complete_dialects,
        help="A dialect, instead of those in the settings; may be given again.",
    )(command)
