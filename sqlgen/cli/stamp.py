"""sqlgen stamp: the version rows alone."""

from sqlgen.cli.range_command import range_command

command = range_command(
    "stamp_script",
    """Print the script that sets the version rows to TO, and runs no revision.

    With FROM it stops unless the database is there; without, whatever rows are there give way. A revision is named by
    its id or the beginning of it, head, heads, base, head-2 or label@head.
    """,
    "stamp head --dialect mysql",
    "stamp 1975:2b6c --dialect postgresql",
)
