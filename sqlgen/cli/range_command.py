"""What upgrade, downgrade and stamp share: a range and a dialect in, a script on stdout."""

import re
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click

from sqlgen.cli.completion import complete_dialects, complete_revisions
from sqlgen.cli.options import chosen_dialects, examples, project, project_options
from sqlgen.cli.terminal import WARNING, echo
from sqlgen.errors import Diagnostic

STEPS_BACK = re.compile(r"-\d+")

Command = TypeVar("Command", bound=Callable[..., Any])


class RangeCommand(click.Command):
    """A command to which `-1` is a place in the history, as to Alembic's, and no option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        steps = [each for each in args if STEPS_BACK.fullmatch(each)]
        others = [each for each in args if each not in steps]
        return super().parse_args(ctx, [*others, "--", *steps] if steps and "--" not in args else args)


def range_command(pipeline: str, help_text: str, *calls: str) -> click.Command:
    """The command that prints what the function `pipeline` of `sqlgen.range_script` makes; `calls` are its examples."""
    name = pipeline.removesuffix("_script")

    @click.command(name, RangeCommand, help=help_text, epilog=examples(*calls))
    @click.argument("revisions", metavar="[FROM:]TO", shell_complete=complete_revisions)
    @dialect_option
    @click.option("--sql", is_flag=True, help="For fingers that know Alembic: what is printed is always SQL.")
    @project_options
    def command(revisions: str, dialect: str | None, sql: bool) -> None:
        settings = project()
        chosen = one_dialect(chosen_dialects(settings, (dialect,) if dialect else ()))
        script = _pipeline(pipeline)(settings, revisions, chosen, f"sqlgen {name} {revisions} --dialect {chosen}")
        tell(script.warnings)
        if not script.text:
            click.echo("nothing to do", err=True)
        click.echo(script.text, nl=False)

    return command


def dialect_option(command: Command) -> Command:
    """Adds --dialect, for commands whose answer is of one dialect."""
    told = "The dialect, which must be said where the project has several."
    return click.option("--dialect", metavar="D", shell_complete=complete_dialects, help=told)(command)


def tell(warnings: Iterable[Diagnostic]) -> None:
    """Warnings go to stderr, each once."""
    for warning in dict.fromkeys(map(str, warnings)):
        echo(f"warning: {warning}", colours=WARNING, err=True)


def one_dialect(dialects: tuple[str, ...]) -> str:
    """The only one. A script is of one dialect, so where the project has several the call names it."""
    if len(dialects) > 1:
        raise click.UsageError(f"a script is of one dialect: say --dialect with one of {', '.join(dialects)}")
    return dialects[0]


def _pipeline(name: str) -> Callable[..., Any]:
    from sqlgen import range_script  # it imports sqlalchemy and sqlglot, which --help can do without

    pipeline: Callable[..., Any] = getattr(range_script, name)
    return pipeline
