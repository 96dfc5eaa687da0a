"""sqlgen history: every revision."""

import click

from sqlgen.cli.options import format_option, project, project_options
from sqlgen.cli.text import line, paragraph, print_json, record
from sqlgen.history import History


@click.command()
@click.option("-v", "--verbose", is_flag=True, help="Say more of each.")
@format_option
@project_options
def command(verbose: bool, output_format: str) -> None:
    """List the revisions, the latest first."""
    history = History.load(project())
    revisions = history.order()[::-1]
    if output_format == "json":
        print_json([record(history, revision) for revision in revisions])
        return
    show = paragraph if verbose else line
    for revision in revisions:
        click.echo(show(history, revision))
