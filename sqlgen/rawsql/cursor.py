"""A place in the tokens of a statement, and what can be read from there."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from sqlgen.rawsql.lexer import Kind, Token, lexed
from sqlgen.rawsql.split import MYSQL
from sqlgen.schema import Fragment, Name, Schema

_DEFAULT_SCHEMAS = {"postgresql": "public", "sqlite": "main"}
"""The default schema's own name, which the simulated schema leaves out."""


class Unreadable(Exception):
    """The statement says something that this reader does not know. Its effect must then count as unknown."""


@dataclass
class Cursor:
    """Every method reads on, or raises Unreadable. A statement is read when no token is left: none is overlooked."""

    sql: str
    tokens: Sequence[Token]
    dialect: str
    schema: Schema
    place: int = 0

    @classmethod
    def over(cls, sql: str, dialect: str, schema: Schema) -> "Cursor":
        return cls(sql, lexed(sql, dialect), dialect, schema)

    @property
    def words(self) -> list[str]:
        return [token.word for token in self.tokens]

    @property
    def ended(self) -> bool:
        return self.place >= len(self.tokens)

    def word(self, ahead: int = 0) -> str:
        place = self.place + ahead
        return self.tokens[place].word if place < len(self.tokens) else ""

    def at(self, *words: str) -> bool:
        return all(self.word(ahead) == word for ahead, word in enumerate(words))

    def at_any(self, words: frozenset[str] | set[str]) -> bool:
        return self.word() in words

    def take(self, *words: str) -> bool:
        """Reads these words if they come next."""
        if not self.at(*words):
            return False
        self.place += len(words)
        return True

    def take_any(self, *words: str) -> str:
        """Reads one of these words; empty where none of them comes next."""
        return self.next().word if self.word() in words else ""

    def expect(self, *words: str) -> None:
        if not self.take(*words):
            raise Unreadable

    def expect_end(self) -> None:
        if not self.ended:
            raise Unreadable

    def next(self) -> Token:
        if self.ended:
            raise Unreadable
        self.place += 1
        return self.tokens[self.place - 1]

    def name(self) -> str:
        """A name, as the server would know it: PostgreSQL makes small letters of one without quotes."""
        token = self.next()
        match token.kind:
            case Kind.WORD if not token.text.startswith(("@", "$")):
                return token.text.lower() if self.dialect == "postgresql" else token.text
            case Kind.NAME if not token.text.startswith(("U", "u")):
                quote = token.text[-1]
                return token.text[1:-1].replace(quote * 2, quote)
            case _:
                raise Unreadable

    def qualified(self) -> Name:
        """A name with or without its schema."""
        first = self.name()
        if not self.take("."):
            return Name(None, first)
        name = self.name()
        return Name(None if first == _DEFAULT_SCHEMAS.get(self.dialect) else first, name)

    def in_schema(self, name: Name) -> Name:
        """The name, in the schema that comes next."""
        schema = self.name()
        return Name(None if schema == _DEFAULT_SCHEMAS.get(self.dialect) else schema, name.name)

    def table(self) -> Name:
        """The name of a table, spelled as the revision that made it spelled it."""
        name = self.qualified()
        return self._known(name, self.schema.tables)

    def _known(self, name: Name, known: Collection[Name]) -> Name:
        default = Name(_DEFAULT_SCHEMAS.get(self.dialect), name.name)
        if name not in known and name.schema is None and default in known:
            return default
        if name in known or self.dialect != "sqlite":
            return name
        return next((each for each in known if str(each).lower() == str(name).lower()), name)

    def column(self, table: Name) -> str:
        """A column of a table. MySQL and SQLite do not ask for its capitals."""
        return self.spelled(self.name(), table)

    def spelled(self, name: str, table: Name) -> str:
        if self.dialect == "postgresql" or table not in self.schema.tables:
            return name
        known = self.schema.tables[table].column_names
        return next((each for each in known if each.lower() == name.lower()), name)

    def string(self) -> str:
        """What a plain string says."""
        token = self.next()
        quote = token.text[0]
        if token.kind is not Kind.STRING or quote not in "'\"":
            raise Unreadable
        said = token.text[1:-1].replace(quote * 2, quote)
        return _ESCAPED.sub(lambda found: _ESCAPES.get(found[1], found[1]), said) if self.is_mysql else said

    def group(self) -> "Cursor":
        """What stands in parentheses, read past."""
        self.expect("(")
        begin, depth = self.place, 1
        while depth:
            word = self.next().word
            depth += (word == "(") - (word == ")")
        return Cursor(self.sql, self.tokens[begin : self.place - 1], self.dialect, self.schema)

    def parts(self) -> Iterator["Cursor"]:
        """The rest, split at its commas."""
        while not self.ended:
            begin = self.place
            self.skip_until({","})
            yield Cursor(self.sql, self.tokens[begin : self.place], self.dialect, self.schema)
            if self.take(",") and self.ended:
                raise Unreadable

    def names(self) -> tuple[str, ...]:
        """Names with commas between, in parentheses."""
        return tuple(part.only_name() for part in self.group().parts())

    def only_name(self) -> str:
        name = self.name()
        self.expect_end()
        return name

    def skip_until(self, stops: set[str] | frozenset[str]) -> None:
        """Reads on to one of these words outside of parentheses, or to the end."""
        while not self.ended and self.word() not in stops:
            if self.word() == "(":
                self.group()
            else:
                self.next()

    def text(self, begin: int = 0) -> str:
        """What was read since a place, as it is written."""
        read = self.tokens[begin : self.place]
        if not read:
            raise Unreadable
        return self.sql[read[0].start : read[-1].end]

    def rest(self) -> str:
        """All that is left, as it is written."""
        begin, self.place = self.place, len(self.tokens)
        return self.text(begin)

    def if_exists(self) -> bool:
        return self.take("IF", "EXISTS")

    def if_not_exists(self) -> bool:
        return self.take("IF", "NOT", "EXISTS")

    @property
    def is_mysql(self) -> bool:
        return self.dialect in MYSQL


_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_ESCAPES = {"0": "\0", "b": "\b", "n": "\n", "r": "\r", "t": "\t", "Z": "\x1a"}
"""Of MySQL's strings: https://dev.mysql.com/doc/refman/8.4/en/string-literals.html"""

_PARAMETER = re.compile(r"(?<![:\w\\]):(?=\w)")


def fragment(sql: str) -> Fragment:
    """SQL as it is written. A colon in it begins no parameter of SQLAlchemy's."""
    return Fragment(sa.text(_PARAMETER.sub(r"\\:", sql)))


def read_parameters(cursor: Cursor) -> dict[str, str]:
    """`(fillfactor = 70)`. One without a value is true."""
    found = {}
    for part in cursor.group().parts():
        name = part.name()
        found[name] = part.rest() if part.take("=") else "true"
        part.expect_end()
    return found
