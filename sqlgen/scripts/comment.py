"""Comments of a file: whatever a message, a path or a name holds stays in its line."""

from sqlgen.errors import one_line

__all__ = ["comment", "one_line"]


def comment(*lines: str) -> str:
    """One comment line for each.

    MySQL wants white space after the dashes: https://dev.mysql.com/doc/refman/8.4/en/ansi-diff-comments.html
    """
    return "\n".join(f"-- {one_line(line)}".rstrip() for line in lines)
