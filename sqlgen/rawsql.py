"""The only reader of SQL text: where one statement ends and the next begins, and what kind of work each does."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlglot import Dialect, Token, TokenType
from sqlglot.errors import SqlglotError

from sqlgen.operations.execute import Work

_READERS = {"postgresql": "postgres", "mariadb": "mysql"}
"""Our names of dialects, where sqlglot has another."""

_DATA = {"DELETE", "INSERT", "MERGE", "REPLACE", "SELECT", "UPDATE", "VALUES", "WITH"}
_SESSION = {"SET", "USE", "LOCK", "UNLOCK", "PRAGMA"}
_ROUTINES = {"EVENT", "FUNCTION", "PROCEDURE", "TRIGGER"}
_BLOCK_ENDS = {"CASE", "IF", "LOOP", "REPEAT", "WHILE"}


@dataclass(frozen=True, slots=True)
class Piece:
    """One statement of a text, byte for byte, without its terminator."""

    sql: str
    work: Work


def split(sql: str, dialect: str) -> Iterator[Piece]:
    """The statements of a text. What no reader of the dialect understands is left whole."""
    try:
        tokens = Dialect.get_or_raise(_READERS.get(dialect, dialect)).tokenize(sql)
    except SqlglotError:
        yield Piece(sql.strip(), Work.DDL)
        return
    begin = 0
    for statement, end in _statements(tokens, len(sql)):
        yield Piece(sql[begin:end].strip(), _work([_word(token) for token in statement]))
        begin = end + 1


def _statements(tokens: Sequence[Token], length: int) -> Iterator[tuple[list[Token], int]]:
    """The tokens of each statement, and the place in the text where it ends."""
    statement: list[Token] = []
    for token in tokens:
        if token.token_type is TokenType.SEMICOLON and not _inside_body(statement):
            if statement:
                yield statement, token.start
            statement = []
        else:
            statement.append(token)
    if statement:
        yield statement, length


def _inside_body(statement: Sequence[Token]) -> bool:
    """Whether the tokens so far have opened the body of a trigger or routine and not closed it."""
    words = [_word(token) for token in statement]
    if not _makes_routine(words):
        return False
    depth = 0
    for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False):
        if word == "BEGIN" or (word == "CASE" and before != "END"):
            depth += 1
        elif word == "END" and after not in _BLOCK_ENDS - {"CASE"}:
            depth -= 1
    return depth > 0


def _makes_routine(words: Sequence[str]) -> bool:
    return words[:1] == ["CREATE"] and not _ROUTINES.isdisjoint(words[1:8])


def _work(words: Sequence[str]) -> Work:
    first = words[0] if words else ""
    if first in _DATA:
        return Work.DATA
    if first in _SESSION or not _ROUTINES.isdisjoint(words[1:8]):
        return Work.PLAIN
    return Work.DDL


def _word(token: Token) -> str:
    return "" if token.token_type in (TokenType.STRING, TokenType.IDENTIFIER) else token.text.upper()
