"""sqlgen merge: a revision that joins others."""

import click

from sqlgen.cli.completion import complete_revisions
from sqlgen.cli.new_revision import new_revision_options, write_revision
from sqlgen.cli.options import examples, format_option, project_options


@click.command(epilog=examples('merge heads -m "merge what was made since"', "merge fa61 counts@head"))
@click.argument("revisions", nargs=-1, required=True, shell_complete=complete_revisions)
@new_revision_options
@format_option
@project_options
def command(
    revisions: tuple[str, ...],
    message: str | None,
    splice: bool,
    branch_label: str | None,
    rev_id: str | None,
    output_format: str,
) -> None:
    """Make a revision file that joins branches.

    REVISIONS are the ends of two branches or more, by their ids or as label@head, or heads for all there are.
    """
    write_revision(
        output_format,
        message=message,
        heads=revisions,
        splice=splice,
        branch_label=branch_label,
        rev_id=rev_id,
        merge=True,
    )
