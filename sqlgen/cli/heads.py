"""sqlgen heads: where the history ends."""

import click

from sqlgen.cli.options import format_option, project, project_options
from sqlgen.cli.text import head_line, paragraph, print_json, record
from sqlgen.history import History


@click.command()
@click.option("-v", "--verbose", is_flag=True, help="Say more of each.")
@format_option
@project_options
def command(verbose: bool, output_format: str) -> None:
    """Show where the history ends."""
    history = History.load(project())
    if output_format == "json":
        print_json([record(history, revision) for revision in history.heads])
        return
    show = paragraph if verbose else head_line
    for revision in history.heads:
        click.echo(show(history, revision))
