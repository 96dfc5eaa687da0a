"""sqlgen init: a new migration environment."""

import click

from sqlgen.cli.options import examples, format_option, project_options, settings_files
from sqlgen.cli.terminal import CHANGES, echo
from sqlgen.cli.text import print_json
from sqlgen.place import shown


@click.command(epilog=examples("init", "init db/schema --package"))
@click.argument("directory", required=False)
@click.option("--package", is_flag=True, help="Write an __init__.py into both folders.")
@format_option
@project_options
def command(directory: str | None, package: bool, output_format: str) -> None:
    """Make a migration environment, for sqlgen and Alembic alike.

    DIRECTORY, migrations where it is left out, gets env.py, script.py.mako and versions/. The settings go into a new
    alembic.ini, with the dialects postgresql, mysql and sqlite. No file that is there is changed.
    """
    from sqlgen.init import make_environment  # only this command needs it

    made = [shown(path) for path in make_environment(directory, package=package, **settings_files())]
    if output_format == "json":
        print_json({"written": made})
        return
    for path in made:
        echo(f"written {path}", colours=CHANGES)
    click.echo('next: sqlgen revision -m "create the first table", and then sqlgen compile', err=True)
