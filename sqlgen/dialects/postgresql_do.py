"""PostgreSQL's DO block, which tests and raises: https://www.postgresql.org/docs/current/sql-do.html"""

from sqlgen.dialects.delimiter import delimiter


def do(*body: str, declare: str = "") -> str:
    """The block, in a dollar quote that nothing in it ends."""
    tag = delimiter(*body)
    head = [f"DECLARE {declare};"] if declare else []
    return "\n".join([f"DO {tag}", *head, "BEGIN", *body, f"END {tag};"])


def stop_if(condition: str, message: str, *values: str) -> tuple[str, str, str]:
    """The lines that stop the run with a message, a string in SQL whose every `%` stands for the next value.

    https://www.postgresql.org/docs/current/plpgsql-errors-and-messages.html
    """
    return f"    IF {condition} THEN", f"        RAISE EXCEPTION {', '.join((message, *values))};", "    END IF;"


def percent(text: str) -> str:
    """A text as a part of such a message."""
    return text.replace("%", "%%")
