"""Where one statement ends and the next begins: its quotes and bodies have to be understood, and nothing else."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlgen.rawsql.lexer import Kind, Token, tokens

MYSQL = ("mysql", "mariadb")

_OBJECTS = {
    "AGGREGATE", "CAST", "COLLATION", "CONVERSION", "DATABASE", "DOMAIN", "EVENT", "EXTENSION", "FOREIGN",
    "FUNCTION", "GROUP", "INDEX", "KEY", "LANGUAGE", "MATERIALIZED", "OPERATOR", "POLICY", "PROCEDURE",
    "PUBLICATION", "ROLE", "RULE", "SCHEMA", "SEQUENCE", "SERVER", "STATISTICS", "SUBSCRIPTION", "SYSTEM", "TABLE",
    "TABLESPACE", "TRIGGER", "TYPE", "USER", "VIEW",
}  # fmt: skip
_ROUTINES = {
    "postgresql": {"FUNCTION", "PROCEDURE"},
    "mysql": {"EVENT", "FUNCTION", "PROCEDURE", "TRIGGER"},
    "mariadb": {"EVENT", "FUNCTION", "PROCEDURE", "TRIGGER"},
    "sqlite": {"TRIGGER"},
}
"""What has a body that is no string."""

_FLOWS = {"IF", "LOOP", "REPEAT", "WHILE"}
_BEFORE_A_FLOW = {";", ":", ")", "BEGIN", "THEN", "ELSE", "DO", "LOOP", "REPEAT", "ROW", "DETERMINISTIC", "DATA"}
"""IF and REPEAT are functions too: a statement begins behind one of these."""


def split(sql: str, dialect: str) -> Iterator[str]:
    """The statements of a text, byte for byte, each without its terminator and the white space around it."""
    for start, end in spans(sql, dialect):
        yield sql[start:end].strip()


def with_lines(sql: str, dialect: str) -> Iterator[tuple[int, str]]:
    """The same, each with the number of the line on which its first word stands, behind comments."""
    for start, end in spans(sql, dialect):
        first = next(tokens(sql, dialect, start))
        yield sql.count("\n", 0, first.start) + 1, sql[start:end].strip()


def spans(sql: str, dialect: str) -> Iterator[tuple[int, int]]:
    """Where the statements are in the text. Between them stand terminators and DELIMITER commands only."""
    start, delimiter = 0, ";"
    while start < len(sql):
        command = _delimiter(sql, dialect, start) if dialect in MYSQL else None
        if command:
            delimiter, start = command["delimiter"], command.end()
            continue
        end, empty = _end(sql, dialect, start, delimiter)
        if not empty:
            yield start, end
        start = end + len(delimiter)


def _delimiter(sql: str, dialect: str, start: int) -> re.Match[str] | None:
    """The command that stands here, on a line of its own, behind what comments there are."""
    first = next(tokens(sql, dialect, start), None)
    if first is None or first.word != "DELIMITER":
        return None
    line = max(start, sql.rfind("\n", 0, first.start) + 1)
    return _DELIMITER.match(sql, first.start) if sql[line : first.start].isspace() or line == first.start else None


_DELIMITER = re.compile(r"DELIMITER[ \t]+(?P<delimiter>\S+)[^\n]*", re.IGNORECASE)
"""A command of MySQL's client: https://dev.mysql.com/doc/refman/8.4/en/mysql-commands.html"""


def _end(sql: str, dialect: str, start: int, delimiter: str) -> tuple[int, bool]:
    """Where the statement that begins here ends, and whether nothing stands in it."""
    body, empty = Body(dialect), True
    for token in tokens(sql, dialect, start):
        place = _place(sql, token, delimiter)
        if place >= 0 and (delimiter != ";" or not body.holds(token)):
            return place, empty and place == token.start
        body.add(token)
        empty = False
    return len(sql), empty


def _place(sql: str, token: Token, delimiter: str) -> int:
    """Where a delimiter begins in the token, or -1. One like `$$` may be glued to a word."""
    if token.kind is Kind.MARK:
        return token.start if sql.startswith(delimiter, token.start) else -1
    return sql.find(delimiter, token.start, token.end) if token.kind in (Kind.WORD, Kind.NUMBER) else -1


@dataclass
class Body:
    """The body of a trigger or a routine, and how deep in it the tokens so far have come."""

    dialect: str
    words: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    parentheses: int = 0

    def holds(self, token: Token) -> bool:
        """Whether a semicolon here belongs to the statement."""
        if self.words and self.words[-1] == "END":
            self._close("")
        return bool(self.open) or self.parentheses > 0

    def add(self, token: Token) -> None:
        word, before = token.word, self.words[-1] if self.words else ""
        self.parentheses = max(0, self.parentheses + (word == "(") - (word == ")"))
        self.words.append(word)
        if not self._in_routine():
            return
        if before == "END":
            self._close(word)
        elif self._opens(word, before):
            self.open.append(word)

    def _in_routine(self) -> bool:
        if self.dialect == "mariadb" and self.words[:3] == ["BEGIN", "NOT", "ATOMIC"]:
            return True
        return self.words[0] in ("CREATE", "ALTER") and object_kind(self.words) in _ROUTINES[self.dialect]

    def _opens(self, word: str, before: str) -> bool:
        if word == "CASE":
            return bool(self.open) or self.dialect in MYSQL
        if self.dialect == "postgresql":  # https://www.postgresql.org/docs/current/sql-createfunction.html
            return word == "ATOMIC" and before == "BEGIN"
        if word == "ATOMIC" and self.words == ["BEGIN", "NOT", "ATOMIC"]:
            return True
        flow = self.dialect in MYSQL and word in _FLOWS and before in _BEFORE_A_FLOW
        return flow or word == "BEGIN"

    def _close(self, word: str) -> None:
        """What END closes, with the word behind it: END IF closes an IF, and END by itself a block or a CASE."""
        self.words[-1] = word or "END;"
        if word in _FLOWS:
            if self.open and self.open[-1] == word:
                self.open.pop()
            return
        while self.open and self.open.pop() in _FLOWS:
            pass


def object_kind(words: Sequence[str]) -> str:
    """What a CREATE, ALTER or DROP is about: `TABLE`, `INDEX`; empty as long as no word has said it."""
    return next((word for word in words[1:12] if word in _OBJECTS), "")
