"""sqlgen diff: the statements of two dialects beside each other."""

from typing import TYPE_CHECKING

import click

from sqlgen.cli.completion import complete_dialects, complete_revisions
from sqlgen.cli.diff_markdown import markdown
from sqlgen.cli.diff_text import show
from sqlgen.cli.options import examples, project, project_options
from sqlgen.cli.range_command import tell
from sqlgen.cli.text import print_json

if TYPE_CHECKING:
    from sqlgen.beside import Direction


@click.command(
    epilog=examples(
        "diff postgresql mysql",
        "diff mysql sqlite --revision 6e92 --direction downgrade",
        "diff mysql mariadb --format markdown",
    )
)
@click.argument("one", metavar="DIALECT", shell_complete=complete_dialects)
@click.argument("other", metavar="DIALECT", shell_complete=complete_dialects)
@click.option(
    "--revision",
    "revisions",
    metavar="REV",
    shell_complete=complete_revisions,
    help="Only this one, or these with commas between.",
)
@click.option(
    "--direction",
    type=click.Choice(["upgrade", "downgrade"]),
    default="upgrade",
    help="The way, or the way back; upgrade otherwise.",
)
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="text for a person, markdown for a page, json for a program.",
)
@project_options
def command(one: str, other: str, revisions: str | None, direction: "Direction", output_format: str) -> None:
    """Show the statements of two dialects beside each other.

    DIALECT is postgresql, mysql, mariadb or sqlite. Statements are aligned by the operation that each came from. Where
    both say the same, it is said once.
    """
    from sqlgen.beside import beside  # it imports sqlalchemy and sqlglot, which --help can do without

    settings = project()
    found = beside(settings, _two(settings.chosen_dialects((one, other))), revisions, direction)
    tell(found.warnings)
    if not found.revisions:
        click.echo("nothing to compare", err=True)
    match output_format:
        case "json":
            print_json(found.record())
        case "markdown":
            click.echo(markdown(found), nl=False)
        case _:
            show(found)


def _two(dialects: tuple[str, ...]) -> tuple[str, str]:
    if len(dialects) != 2:
        raise click.UsageError(f"a dialect beside itself shows nothing: say another one than {dialects[0]}")
    return dialects[0], dialects[1]
