"""sqlgen heads: where the history ends."""

import click

from sqlgen.cli.listing import list_revisions
from sqlgen.cli.options import examples, format_option, project, project_options, verbose_option
from sqlgen.cli.text import head_line
from sqlgen.load_history import load_history


@click.command(epilog=examples("heads", "heads -v"))
@verbose_option
@click.option(
    "--resolve-dependencies",
    is_flag=True,
    help="Only those that no depends_on names either: what the version table of an up-to-date database holds.",
)
@format_option
@project_options
def command(verbose: bool, resolve_dependencies: bool, output_format: str) -> None:
    """Show where the history ends."""
    history = load_history(project())
    heads = history.real_heads if resolve_dependencies else history.heads
    list_revisions(history, heads, head_line, verbose=verbose, output_format=output_format)
