"""sqlgen upgrade: a range of revisions as one script."""

from sqlgen.cli.range_command import range_command

command = range_command(
    "upgrade_script",
    """Print the script that brings a database from FROM to TO.

    FROM is base where it is left out, and may list several revisions with commas: what the version table holds. The
    script has one guard, at its start, and moves the version rows after each revision.
    """,
)
