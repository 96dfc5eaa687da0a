"""sqlgen upgrade: a range of revisions as one script."""

from sqlgen.cli.range_command import range_command

command = range_command(
    "upgrade_script",
    """Print the script that brings a database from FROM to TO.

    FROM is base where it is left out, and may list several revisions with commas between: what the version table holds.
    A revision is named by its id or the beginning of it, head, heads, base, head-2 or label@head; a TO of +2 is counted
    from FROM. The script has one guard, at its start, and moves the version rows after each revision.
    """,
    "upgrade head --dialect mysql",
    "upgrade 47d0:+2 --dialect sqlite",
    "upgrade b35d,bc18:heads --dialect postgresql",
)
