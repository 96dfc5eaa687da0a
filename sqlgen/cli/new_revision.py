"""What revision and merge share: a request in, a new file and its path out."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from sqlgen.cli.options import project, revision_settings
from sqlgen.cli.terminal import CHANGES, WARNING, echo
from sqlgen.cli.text import print_json
from sqlgen.load_history import load_history
from sqlgen.place import shown

Command = TypeVar("Command", bound=Callable[..., Any])


def new_revision_options(command: Command) -> Command:
    """Adds what Alembic's two commands take as well."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def write_revision(output_format: str, **request: Any) -> None:
    """Make the file that is asked for, and say where it is."""
    from sqlgen.history.new import Request, make  # it imports mako, which --help can do without

    settings = project()
    made = make(settings, load_history(settings), revision_settings(), Request(**request))
    for warning in made.warnings:
        echo(f"warning: {warning}", colours=WARNING, err=True)
    if output_format == "json":
        print_json({"revision": made.plan.revision, "written": shown(made.path)})
    else:
        echo(f"written {shown(made.path)}", colours=CHANGES)


OPTIONS = (
    click.option("-m", "--message", metavar="TEXT", help="What it does, in a line; the file is named by it."),
    click.option(
        "--splice", is_flag=True, help="Allow it to follow a revision that is no head, which begins a branch."
    ),
    click.option("--branch-label", metavar="NAME", help="A label for the branch that it begins."),
    click.option("--rev-id", metavar="ID", help="Its id, instead of one made by chance."),
)
