"""sqlgen downgrade: the way back as one script."""

from sqlgen.cli.range_command import range_command

command = range_command(
    "downgrade_script",
    """Print the script that brings a database from FROM back to TO.

    FROM is heads where it is left out. label@base undoes one branch and leaves the others.
    """,
)
