"""The words, names, strings and marks of an SQL text, as each server's own lexer sees them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache


class Kind(Enum):
    WORD = "a keyword, or a name without quotes"
    NAME = "a name in quotes"
    STRING = "a string, also one in dollar quotes"
    NUMBER = "a number"
    MARK = "punctuation and operators"
    HIDDEN = "a comment that the server executes: /*! … */"
    OPEN = "a string, a name or a comment that never ends"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text. White space and comments are no tokens."""

    kind: Kind
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def word(self) -> str:
        """A keyword in capitals, or a mark; empty for all else, so that a quoted name is no keyword."""
        return self.text.upper() if self.kind in (Kind.WORD, Kind.MARK) else ""


def _quoted(quote: str, escape: str = "") -> str:
    """Anything between two quotes, of which a doubled one is none; or up to the end of the text."""
    inside = rf"[^{quote}{escape}]|{quote}{quote}" + (rf"|{escape}.|{escape}\Z" if escape else "")
    return rf"{quote}(?:{inside})*(?:{quote}|\Z(?P<open_{_QUOTES[quote]}{'_escaped' if escape else ''}>))"


_QUOTES = {"'": "single", '"': "double", "`": "back"}
_LINE = r"[^\n]*"
_COMMENT = r"/\*(?:(?!\*/).)*(?:\*/|\Z(?P<open_comment>))"
_TAIL = r"|(?P<number>\d[\w.]*|\.\d\w*)|(?P<mark>::|:=|\|\||[<>!]=|<>|.)"

_POSTGRESQL = rf"""
    (?P<space>\s+|--{_LINE})
    |(?P<nested>/\*)
    |(?P<string>[eE]{_quoted("'", chr(92) * 2)}
        |(?:[bBxXnN]|[uU]&)?{_quoted("'")}
        |\$(?P<tag>(?:[^\W\d]\w*)?)\$(?:(?!\$(?P=tag)\$).)*(?:\$(?P=tag)\$|\Z(?P<open_dollar>)))
    |(?P<name>(?:[uU]&)?{_quoted('"')})
    |(?P<word>[^\W\d][\w$]*|\$\d+)
    {_TAIL}"""
"""https://www.postgresql.org/docs/current/sql-syntax-lexical.html"""

_MYSQL = rf"""
    (?P<hidden>/\*M?!(?:(?!\*/).)*(?:\*/|\Z(?P<open_hidden>)))
    |(?P<space>\s+|--(?=[\s\x00-\x1f]|\Z){_LINE}|\#{_LINE}|{_COMMENT})
    |(?P<nested>(?!))
    |(?P<string>(?:[bBxXnN])?{_quoted("'", chr(92) * 2)}|{_quoted('"', chr(92) * 2)})
    |(?P<name>{_quoted("`")})
    |(?P<word>@{{0,2}}[^\W\d][\w$]*)
    {_TAIL}"""
"""https://dev.mysql.com/doc/refman/8.4/en/language-structure.html, with the sql_mode that every file sets"""

_SQLITE = rf"""
    (?P<space>\s+|--{_LINE}|{_COMMENT})
    |(?P<nested>(?!))
    |(?P<string>[xX]?{_quoted("'")})
    |(?P<name>{_quoted('"')}|{_quoted("`")}|\[[^\]]*(?:\]|\Z(?P<open_bracket>)))
    |(?P<word>[^\W\d][\w$]*)
    {_TAIL}"""
"""https://sqlite.org/lang_comment.html, https://sqlite.org/lang_keywords.html"""

_LEXERS = {
    dialect: re.compile(pattern, re.VERBOSE | re.DOTALL)
    for dialect, pattern in (
        ("postgresql", _POSTGRESQL),
        ("mysql", _MYSQL),
        ("mariadb", _MYSQL),
        ("sqlite", _SQLITE),
    )
}


def tokens(sql: str, dialect: str, start: int = 0) -> Iterator[Token]:
    """The tokens from a place on, to the end of the text."""
    lexer, length = _LEXERS[dialect], len(sql)
    while match := lexer.match(sql, start):
        start, kind = match.end(), match.lastgroup  # one of the outer groups, each of which closes last
        assert kind is not None
        is_open = start == length and _is_open(match)
        if kind == "nested":
            start = _end_of_nested_comment(sql, match.start())
            if start < 0:
                yield Token(Kind.OPEN, sql[match.start() :], match.start())
                return
        elif is_open or kind != "space":
            yield Token(Kind.OPEN if is_open else _KINDS[kind], match[0], match.start())


@lru_cache(maxsize=1)
def lexed(sql: str, dialect: str) -> tuple[Token, ...]:
    """The tokens of a statement, about which several readers ask one after another."""
    return tuple(tokens(sql, dialect))


_KINDS = {kind.name.lower(): kind for kind in Kind}


def _is_open(match: re.Match[str]) -> bool:
    return any(value is not None for group, value in match.groupdict().items() if group.startswith("open_"))


_COMMENT_MARK = re.compile(r"/\*|\*/")


def _end_of_nested_comment(sql: str, start: int) -> int:
    """Where PostgreSQL's comment ends, in which others may stand; -1 if it never does."""
    depth = 0
    for mark in _COMMENT_MARK.finditer(sql, start):
        depth += 1 if mark[0] == "/*" else -1
        if depth == 0:
            return mark.end()
    return -1
