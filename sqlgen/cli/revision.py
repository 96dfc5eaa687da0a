"""sqlgen revision: a new revision file."""

from pathlib import Path

import click

from sqlgen.cli.completion import complete_revisions
from sqlgen.cli.new_revision import new_revision_options, write_revision
from sqlgen.cli.options import format_option, project_options
from sqlgen.errors.new_files import AutogenerateRefused


@click.command()
@new_revision_options
@click.option(
    "--head",
    default="head",
    metavar="REV",
    shell_complete=complete_revisions,
    help="The revision that it follows; base begins a new history.",
)
@click.option("--version-path", type=click.Path(path_type=Path), metavar="DIR", help="The version location it lies in.")
@click.option(
    "--depends-on",
    multiple=True,
    metavar="REV",
    shell_complete=complete_revisions,
    help="A revision it needs as well; may be given again.",
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

    Its text comes from the environment's script.py.mako, its name from file_template. REV is a name as everywhere: an
    id or its beginning, head, label@head.
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
