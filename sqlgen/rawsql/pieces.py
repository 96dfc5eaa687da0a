"""A whole file, as its client takes it: statement by statement, with the commands that are the client's own."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlgen.rawsql.lexer import Kind, tokens
from sqlgen.rawsql.split import spans

_MARKS = {"postgresql": "\\", "sqlite": "."}
"""What begins a client's command, which ends with its line. Those of sqlite3 stand between statements, psql's anywhere.

https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-META-COMMANDS, https://www.sqlite.org/cli.html
"""


@dataclass(frozen=True, slots=True)
class Piece:
    """A statement without what stands before its first word, or a command, or a statement that a command sends."""

    line: int
    sql: str = ""
    command: str = ""
    argument: str = ""


def pieces(text: str, dialect: str) -> Iterator[Piece]:
    """The pieces of a file, in their order. MySQL's DELIMITER only says where they end."""
    begin = 0
    for start, end in _commands(text, dialect):
        said = [*_statements(text, dialect, begin, start)]
        sent = said.pop()[0] if said and not said[-1][1] else Piece(_line(text, start))
        yield from (piece for piece, _ in said)
        command, _, argument = text[start:end].strip().partition(" ")
        yield replace(sent, command=command, argument=argument)
        begin = end
    yield from (piece for piece, _ in _statements(text, dialect, begin, len(text)))


def _statements(text: str, dialect: str, begin: int, end: int) -> Iterator[tuple[Piece, bool]]:
    """Those between two places, and whether each has its terminator."""
    part = text[begin:end]
    for start, stop in spans(part, dialect):
        first = next(tokens(part, dialect, start)).start
        yield Piece(_line(text, begin + first), part[first:stop].strip()), stop < len(part)


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _commands(text: str, dialect: str) -> Iterator[tuple[int, int]]:
    """Where the client's commands stand."""
    mark, end = _MARKS.get(dialect), 0
    while mark and (start := _command(text, dialect, mark, end)) >= 0:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, end


def _command(text: str, dialect: str, mark: str, begin: int) -> int:
    """Where the next one begins, or -1."""
    between = True
    for token in tokens(text, dialect, begin):
        if token.kind is Kind.MARK and token.text == mark and (between or dialect == "postgresql"):
            return token.start
        between = token.text == ";"
    return -1
