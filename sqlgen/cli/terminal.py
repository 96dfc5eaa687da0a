"""Output as a person or a program reads it: coloured on a terminal, and elsewhere the text as it is.

rich decides what a terminal can show, by NO_COLOR, FORCE_COLOR and TERM, and is imported for one alone.
"""

import os
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console

Line = tuple[tuple[str, str], ...]
"""Pieces of a line, each with its style."""

Colours = tuple[str, ...]
"""Regular expressions, whose groups are named by the styles below; a later one colours over an earlier one."""

STYLES = {
    "place": "bold",
    "mistake": "red",
    "warning": "bold yellow",
    "hint": "green",
    "revision": "yellow",
    "parent": "dim",
    "mark": "bold green",
    "fact": "cyan",
    "file": "bold default",
    "hunk": "cyan",
    "added": "green",
    "gone": "red",
    "renamed": "yellow",
}

ERROR = (r"\A(?P<place>[^\s:]+(?::\d+)?: )?(?P<mistake>.*)", r"(?m)^  (?P<hint>did you mean .*)$")

WARNING = (r"\A(?P<warning>warning[^:]*|unlisted|rows):", ERROR[1])

REVISIONS = (
    r"(?m)^(?P<parent>.*?->) (?P<revision>[^\s,]+)(?P<mark>(?: \([^)\n]*\))*)",
    r"(?m)\A(?P<revision>\w+)(?P<mark>(?: \([^)\n]*\))*)$",
)

PARAGRAPH = (r"(?m)^(?P<fact>[A-Z][a-z ]+):", r"\ARev: (?P<revision>\S+)(?P<mark>(?: \([^)\n]*\))*)")

DIFF = (
    r"(?m)^(?P<added>\+.*)$",
    r"(?m)^(?P<gone>-.*)$",
    r"(?m)^(?P<hunk>@@ .*)$",
    r"(?m)^(?P<file>--- .*\n\+\+\+ .*)$",  # both lines: a comment of SQL that is gone begins with three dashes too
)

CHANGES = (r"\A(?P<added>written)\b", r"\A(?P<gone>removed)\b", r"\A(?P<renamed>renamed)\b")

STATES = (
    r"\A(?:[\w.-]+: )?(?P<added>fresh)$",
    r"\A(?:[\w.-]+: )?(?P<gone>not fresh|not as released|stale|missing|obsolete|edited|interrupted)\b",
    r"\A(?P<gone>gone since|changed since)\b",
    WARNING[0],
)

OUTCOMES = (r"  (?P<added>equal)\b", r"  (?P<gone>differs|failed)\b", r"\A\n?(?P<gone>differs|failed|not run):")


def echo(*texts: str | Line, colours: Colours = (), err: bool = False, nl: bool = True) -> None:
    """On stdout or stderr, in colours where they are shown."""
    console = _console(err)
    for text in texts:
        if console:
            click.echo(_painted(console, text, colours), err=err, nl=nl, color=True)
        else:
            click.echo(text if isinstance(text, str) else "".join(piece for piece, _ in text).rstrip(), err=err, nl=nl)


def is_terminal(err: bool = False) -> bool:
    return (sys.stderr if err else sys.stdout).isatty()


def _console(err: bool) -> "Console | None":
    if not (is_terminal(err) or os.environ.get("FORCE_COLOR")):
        return None
    from rich.console import Console  # slow to import, and only for a terminal
    from rich.theme import Theme

    console = Console(stderr=err, theme=Theme(STYLES), highlight=False)
    return console if console.color_system else None


def _painted(console: "Console", text: str | Line, colours: Colours) -> str:
    from rich.text import Text

    painted = Text(text) if isinstance(text, str) else Text.assemble(*text)
    for pattern in colours:
        painted.highlight_regex(pattern)
    with console.capture() as captured:
        console.print(painted, soft_wrap=True, end="")
    return captured.get()
