"""sqlgen schema: what stands at a revision, as SQL or as facts."""

import click

from sqlgen.cli.completion import complete_revisions
from sqlgen.cli.options import chosen_dialects, examples, format_option, project, project_options
from sqlgen.cli.range_command import dialect_option, one_dialect, tell
from sqlgen.cli.text import print_json


@click.command(epilog=examples("schema --dialect postgresql", "schema --at 2b6c --dialect mysql --format json"))
@click.option(
    "--at",
    "revisions",
    default="heads",
    metavar="REV",
    shell_complete=complete_revisions,
    help="A revision, or several with commas between; heads otherwise.",
)
@dialect_option
@format_option
@project_options
def command(revisions: str, dialect: str | None, output_format: str) -> None:
    """Print the schema at a revision as SQL.

    The text runs on an empty database. What is not known (a table that no revision made, or that SQL changed which is
    not understood) is named in a comment. Privileges, policies and rows are no part of it.
    """
    from sqlgen.schema_at import schema_at  # it imports sqlalchemy and sqlglot, which --help can do without

    settings = project()
    chosen = one_dialect(chosen_dialects(settings, (dialect,) if dialect else ()))
    found = schema_at(settings, revisions, chosen)
    text = None if output_format == "json" else found.text(f"sqlgen schema --at {revisions} --dialect {chosen}")
    tell(found.warnings)
    if text is None:
        print_json(found.record())
    else:
        click.echo(text, nl=False)
