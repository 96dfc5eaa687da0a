"""The end of a statement: exactly one semicolon, and never one inside a comment."""


def bare(sql: str) -> str:
    """The statement without white space around it and without semicolons at its end."""
    return sql.strip().rstrip("; \t\r\n")


def terminated(sql: str, comments: tuple[str, ...] = ("--",)) -> str:
    """The statement and its semicolon, on a line of its own where a comment may stand before it.

    Whether a mark that begins a comment stands inside a string is not asked: a line too many does no harm.
    """
    sql = bare(sql)
    last_line = sql.rpartition("\n")[2]
    return sql + ("\n;" if any(mark in last_line for mark in comments) else ";")
