"""Something to put around a text, or behind it, that is not in it."""

from itertools import count


def delimiter(*texts: str) -> str:
    """`$sqlgen$`, or the first of `$sqlgen1$`, `$sqlgen2$`, … that stands in none of the texts."""
    tags = ("$sqlgen$" if number == 0 else f"$sqlgen{number}$" for number in count())
    return next(tag for tag in tags if not any(tag in text for text in texts))
