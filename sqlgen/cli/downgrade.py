"""sqlgen downgrade: the way back as one script."""

from sqlgen.cli.range_command import range_command

command = range_command(
    "downgrade_script",
    """Print the script that brings a database from FROM back to TO.

    FROM is heads where it is left out. A revision is named by its id or the beginning of it, head, heads, base, head-2
    or label@head; a TO of -1 is counted from FROM. label@base undoes one branch and leaves the others.
    """,
    "downgrade head:base --dialect mysql",
    "downgrade fa61:-1 --dialect sqlite",
    "downgrade b35d,bc18:tags@base --dialect postgresql",
)
