"""sqlgen show: one revision, whole."""

from pathlib import Path

import click

from sqlgen.cli.completion import complete_revisions
from sqlgen.cli.options import examples, format_option, project, project_options
from sqlgen.cli.terminal import PARAGRAPH, echo
from sqlgen.cli.text import paragraph, print_json, record
from sqlgen.history import resolve
from sqlgen.load_history import load_history
from sqlgen.output.manifest import read_all


@click.command(epilog=examples("show 1975", "show tags@head"))
@click.argument("rev", shell_complete=complete_revisions)
@format_option
@project_options
def command(rev: str, output_format: str) -> None:
    """Show a revision.

    REV is its id or the beginning of it, head, heads, head-2, or label@head.
    """
    settings = project()
    history = load_history(settings)
    revisions = resolve(history, rev)
    numbers = _numbers(settings.output)
    if output_format == "json":
        print_json([record(history, each) | {"number": numbers.get(each.revision)} for each in revisions])
        return
    echo(*(paragraph(history, each, numbers.get(each.revision)) for each in revisions), colours=PARAGRAPH)


def _numbers(output: Path) -> dict[str, int]:
    """The numbers that the generated files have so far."""
    return {listed.revision: listed.number for manifest in read_all(output).values() for listed in manifest.revisions}
