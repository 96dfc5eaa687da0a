"""sqlgen history: every revision."""

import click

from sqlgen.cli.completion import complete_revisions
from sqlgen.cli.listing import list_revisions
from sqlgen.cli.options import examples, format_option, project, project_options, verbose_option
from sqlgen.cli.text import line
from sqlgen.history import listed_range
from sqlgen.load_history import load_history


@click.command(epilog=examples("history", "history -r 9fa4:head -v"))
@click.option(
    "-r",
    "--rev-range",
    default=":",
    metavar="[FROM]:[TO]",
    shell_complete=complete_revisions,
    help="Only those from FROM to TO, both included.",
)
@verbose_option
@click.option(
    "-i",
    "--indicate-current",
    is_flag=True,
    help="For fingers that know Alembic: no database is opened, so none is marked.",
)
@format_option
@project_options
def command(rev_range: str, verbose: bool, indicate_current: bool, output_format: str) -> None:
    """List the revisions, the latest first."""
    if indicate_current:
        click.echo("no revision is marked as current: that a database would have to say, and none is opened", err=True)
    history = load_history(project())
    revisions = listed_range(history, rev_range)[::-1]
    list_revisions(history, revisions, line, verbose=verbose, output_format=output_format)
