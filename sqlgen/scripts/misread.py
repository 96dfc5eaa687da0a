"""Refuses what a file cannot hold: text that its client would read otherwise, or that would reach into what follows."""

import re
from collections.abc import Iterator

from sqlgen.dialects.statement import Statement, Work
from sqlgen.errors import Origin, SqlMisread
from sqlgen.scripts.client import CLIENTS, Client
from sqlgen.scripts.terminate import bare

_ROUTINE = re.compile(r"\s*CREATE\b[^;]*\b(?:TRIGGER|FUNCTION|PROCEDURE|EVENT)\b", re.IGNORECASE)
"""What has statements inside it."""

Mistake = tuple[str, str]
"""The reason, and the way out."""

_NUL: Mistake = ("this holds a NUL character, which no client reads", "leave it out")
_HALF = re.compile("[\ud800-\udfff]")
_ESCAPED_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\0")
"""As MySQL's literals have it. A row may hold it; a comment is cut there."""


def refuse_misread(statement: Statement, dialect: str) -> None:
    """Raises SqlMisread, at the script's line, unless the client hands the statement to the server whole and alone."""
    for reason, remedy in _mistakes(statement, CLIENTS[dialect]):
        error = SqlMisread(reason, remedy)
        raise error.at(statement.step.origin if statement.step else Origin(""))


def _mistakes(statement: Statement, client: Client) -> Iterator[Mistake]:
    sql = bare(statement.sql)
    yield from _characters(sql)
    pieces = [*client.pieces(sql)]
    yield from _ends(pieces)
    masked = "".join(_masked(*piece) for piece in pieces)
    yield from _commands(masked, client)
    if ";" in masked and statement.work is not Work.PLAIN and not _ROUTINE.match(masked):
        yield "a semicolon ends this statement early", "leave the semicolon out, or call op.execute once for each"
    if _is_printed(statement) and any(kind == "quoted" and _ESCAPED_NUL.search(text) for kind, text in pieces):
        yield _NUL
    if any(kind == "line" for kind, _ in pieces) and _is_printed(statement):
        yield "a comment in this SQL hides what follows it on its line", "leave the comment out"


def _characters(sql: str) -> Iterator[Mistake]:
    if "\0" in sql:
        yield _NUL
    if _HALF.search(sql):
        yield "this holds half of a character, which UTF-8 cannot spell", "leave it out"


def _ends(pieces: list[tuple[str, str]]) -> Iterator[Mistake]:
    for kind, text in pieces:
        if kind == "open":
            yield f"what begins with {text} is never closed", "close it, or double it if it is meant as a character"
        if "\r" in (text if kind == "quoted" else text.replace("\r\n", "\n")):
            remedy = "use \\n alone, or let the database put it together: chr(13), char(13)"
            yield "this holds a carriage return, which a file of lines does not keep", remedy


def _commands(masked: str, client: Client) -> Iterator[Mistake]:
    if command := client.command(masked):
        yield command, "quote it if it is a name; what is no SQL cannot go into a file of SQL"


def _masked(kind: str, text: str) -> str:
    match kind:
        case "code":
            return text
        case "quoted":
            return "x" * len(text)
        case _:
            return " "


def _is_printed(statement: Statement) -> bool:
    """Whether it was put together from a call's arguments; else it is the script's own text as it came."""
    return statement.step is not None and not statement.step.operation.shows_line
