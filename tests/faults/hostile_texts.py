"""Texts that want out of their place, by seed: of pieces that mean something somewhere, and of all of Unicode."""

from random import Random

PIECES = (
    *("'", '"', "`", "''", '""', "``", "\\", "\\'", "\\\\", "[", "]", ";", "\n", "\r", "\r\n", "\t", "\0", " "),
    *(
        "--",
        "-- ",
        "#",
        "/*",
        "*/",
        "/*!",
        "$$",
        "$sqlgen$",
        "$1",
        "%",
        "%%",
        "%s",
        "%(x)s",
        ":x",
        "::",
        ":'HOST'",
        "{}",
    ),
    *(
        "\n\\q\n",
        "\n\\! touch pwned\n",
        "\n.quit\n",
        "\n.shell touch pwned\n",
        "\ndelimiter x\n",
        "\nsystem touch pwned\n",
    ),
    *("\nsource x\n", "\n/\n", "\ngo\n", "'; DROP TABLE kept; --", '"; DROP TABLE kept; --', "`; DROP TABLE kept; --"),
    *(
        "COMMIT;",
        "\nBEGIN;\n",
        "select",
        "NULL",
        "null",
        "1",
        "é",
        "漢",
        "😀",
        "\u202e",
        "\u200f",
        "\ufeff",
        "\u2028",
        "\x1a",
    ),
    *("a", "B", "_", "0", "x" * 20, "ß" * 15, "😀" * 15, "\x7f", "\x85", "\udc80", "\ufffe", "\U0010ffff"),
)


def text(chance: Random) -> str:
    """A few pieces and characters; sometimes one about as long as the longest name, in bytes or characters."""
    parts = [
        chance.choice(PIECES) if chance.random() < 0.8 else _character(chance) for _ in range(chance.randint(1, 6))
    ]
    if chance.random() < 0.05:
        parts.append(chance.choice(("n", "é", "漢", "😀")) * chance.randint(14, 66))
    return "".join(parts)


def _character(chance: Random) -> str:
    return chr(
        chance.choice((chance.randint(1, 0x2FF), chance.randint(0x300, 0xFFFF), chance.randint(0x10000, 0x10FFFF)))
    )
