"""sqlgen revision: a new revision file."""

from pathlib import Path

import click

from sqlgen.cli.completion import complete_revisions
from sqlgen.cli.new_revision import new_revision_options, write_revision
from sqlgen.cli.options import examples, format_option, project_options
from sqlgen.errors.new_files import AutogenerateRefused


@click.command(
    epilog=examples(
        'revision -m "add a due date"',
        'revision -m "count" --head c6f2 --splice --branch-label counts',
        'revision -m "reports" --head base --depends-on 1975',
    )
)
@new_revision_options
@click.option(
    "--head",
    default="head",
    metavar="REV",
    shell_complete=complete_revisions,
    help="The revision that it follows, head otherwise; base begins a new history.",
)
@click.option(
    "--version-path",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The version location that it goes to, where there are several.",
)
@click.option(
    "--depends-on",
    multiple=True,
    metavar="REV",
    shell_complete=complete_revisions,
    help="A revision that must have run before it too; may be given again.",
)
@click.option("--autogenerate", is_flag=True, help="Refused: it needs a database. Alembic does this.")
@format_option
@project_options
def command(
    message: str | None,
    splice: bool,
    branch_label: str | None,
    rev_id: str | None,
    head: str,
    version_path: Path | None,
    depends_on: tuple[str, ...],
    autogenerate: bool,
    output_format: str,
) -> None:
    """Make a new revision file.

    Its text comes from the environment's script.py.mako, its name from the setting file_template. REV is an id or the
    beginning of it, head, heads, base, head-2, or label@head.
    """
    if autogenerate:
        raise AutogenerateRefused()
    write_revision(
        output_format,
        message=message,
        heads=(head,),
        splice=splice,
        branch_label=branch_label,
        rev_id=rev_id,
        version_path=version_path,
        depends_on=depends_on,
    )
