"""The words, names, strings and marks of an SQL text, as each server's own lexer sees them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


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
    lexer = _LEXERS[dialect]
    while match := lexer.match(sql, start):
        start = match.end()
        if match["nested"]:
            start = _end_of_nested_comment(sql, match.start())
            if start < 0:
                yield Token(Kind.OPEN, sql[match.start() :], match.start())
                return
        elif match["space"] is None or _is_open(match):
            yield Token(_kind(match), match[0], match.start())


def _kind(match: re.Match[str]) -> Kind:
    assert match.lastgroup is not None  # one of the outer groups, each of which closes last
    return Kind.OPEN if _is_open(match) else Kind[match.lastgroup.upper()]


def _is_open(match: re.Match[str]) -> bool:
    at_the_end = match.end() == len(match.string)
    return at_the_end and any(
        value is not None for group, value in match.groupdict().items() if group.startswith("open_")
    )


_COMMENT_MARK = re.compile(r"/\*|\*/")


def _end_of_nested_comment(sql: str, start: int) -> int:
    """Where PostgreSQL's comment ends, in which others may stand; -1 if it never does."""
    depth = 0
    for mark in _COMMENT_MARK.finditer(sql, start):
        depth += 1 if mark[0] == "/*" else -1
        if depth == 0:
            return mark.end()
    return -1
