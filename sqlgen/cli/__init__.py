"""The command line. Each command is a module beside this one, imported when it is called."""

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from sqlgen.cli.options import examples, project_options

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

COMMANDS = {
    "init": "Make a migration environment, for sqlgen and Alembic alike.",
    "revision": "Make a new revision file.",
    "merge": "Make a revision file that joins branches.",
    "compile": "Write the SQL files that changed.",
    "check": "Exit with 1 and a diff if the SQL files are stale.",
    "verify": "Run the SQL files on scratch databases, and compare.",
    "upgrade": "Print one script for a range of revisions.",
    "downgrade": "Print one script for the way back.",
    "stamp": "Print the script that sets the version rows alone.",
    "schema": "Print the schema at a revision as SQL.",
    "diff": "Show the statements of two dialects beside each other.",
    "heads": "Show where the history ends.",
    "branches": "Show where the history parts.",
    "history": "List the revisions, the latest first.",
    "show": "Show a revision.",
}
"""Every command, as `sqlgen --help` lists it. `sqlgen/cli/<command>.py` holds it, as `command`."""

PIPE_CLOSED = 128 + 13
"""The exit status of a program whose reader went away (SIGPIPE): neither a yes nor a no."""


class Commands(click.Group):
    """The commands by name, and an exit status of 2 for a mistake that the user can mend."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"sqlgen.cli.{cmd_name}").command
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem[str]]":
        """From the list above too."""
        from click.shell_completion import CompletionItem  # only who asks a shell needs it

        names = [CompletionItem(name, help=told) for name, told in COMMANDS.items() if name.startswith(incomplete)]
        return [*names, *click.Command.shell_complete(self, ctx, incomplete)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """From the list above, so that help imports no command."""
        with formatter.section("Commands"):
            formatter.write_dl([*COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the flush at exit fails once more
            ctx.exit(PIPE_CLOSED)
        except Exception as error:
            if not _is_mistake(error):
                raise
            _tell(error)
            ctx.exit(2)


def _tell(error: Exception) -> None:
    from sqlgen.cli.terminal import ERROR, echo  # --help tells no error

    echo(str(error), colours=ERROR, err=True)


def _is_mistake(error: Exception) -> bool:
    """Whether it is the user's, told in a sentence."""
    from sqlgen.errors import SqlgenError  # slow to import, and --help needs none of its errors

    return isinstance(error, SqlgenError)


def _print_version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(f"sqlgen {_version()}")
        ctx.exit()


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # slow to import, and seldom asked for

    try:
        return version("sqlgen-compiler")
    except PackageNotFoundError:
        return "from a checkout that is not installed"


@click.group(
    cls=Commands,
    name="sqlgen",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=examples("init", 'revision -m "create the first table"', "compile", "upgrade head --dialect mysql"),
)
@project_options
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Show the version."
)
def main() -> None:
    """Compile Alembic-style revision scripts to SQL files that are reviewed, versioned and run without Python.

    The settings are those of Alembic: an alembic.ini or a pyproject.toml in this folder. No database is opened.

    The exit status is 0 when all is well, 1 when the answer is no (stale files), 2 when the input or the call is wrong.
    """


if "_SQLGEN_COMPLETE" in os.environ:  # a shell asks
    from sqlgen.cli.completion import set_up

    set_up()
