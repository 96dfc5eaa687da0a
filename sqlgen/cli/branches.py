"""sqlgen branches: where the history parts."""

import click

from sqlgen.cli.options import examples, format_option, project, project_options, verbose_option
from sqlgen.cli.terminal import PARAGRAPH, REVISIONS, echo
from sqlgen.cli.text import fork, print_json, record
from sqlgen.load_history import load_history


@click.command(epilog=examples("branches", "branches --format json"))
@verbose_option
@format_option
@project_options
def command(verbose: bool, output_format: str) -> None:
    """Show where the history parts, and into what."""
    history = load_history(project())
    if output_format == "json":
        print_json(
            [record(history, each) | {"nextrev": history.nextrev[each.revision]} for each in history.branch_points]
        )
        return
    for revision in reversed(history.branch_points):
        echo(fork(history, revision, verbose=verbose), colours=(*PARAGRAPH, *REVISIONS))
